import {
  type GraphComments,
  graphComments,
  graphPageOf,
  graphTime,
  type StoredComment,
} from './graph-comments.ts';
import {
  type Asked,
  GraphRefusal,
  type Handlers,
  mustMay,
  needed,
  noSuchObject,
  pick,
} from './graph-server.ts';

/** How many replies come with a comment that were not asked for by number. */
const FEW = 25;

/** Comments under an account's media: "Comment moderation", "IG Media Comments", "IG Comment". */
export function instagramComments(
  user: { readonly id: string; readonly username: string },
  hasPost: (id: string) => boolean,
): GraphComments & { readonly routes: Handlers } {
  const comments = graphComments();
  const may = (asked: Asked) => mustMay(asked, 'instagram_manage_comments');
  const newestFirst = (some: readonly StoredComment[]) => some.toSorted((one, other) => other.at - one.at);
  const repliesTo = (id: string) =>
    newestFirst([...comments.all.values()].filter(({ parent }) => parent === id));

  const shownReply = ({ id, root, parent, text, author, at, isHidden }: StoredComment) => ({
    id,
    text,
    timestamp: graphTime(at),
    username: author.name,
    from: author.id === user.id ? undefined : { id: author.id, username: author.name },
    hidden: isHidden,
    parent_id: parent,
    media: { id: root, permalink: `https://www.network.example/p/${root}` },
  });
  const shown = (asked: Asked) => (comment: StoredComment) => {
    const limit = /replies\.limit\((\d+)\)/.exec(asked.fields.get('fields') ?? '')?.[1] ?? String(FEW);
    const replies = repliesTo(comment.id);
    const page = graphPageOf(
      replies,
      new Map([
        ['limit', limit],
        ['fields', 'id'],
      ]),
      'IGComment',
      shownReply,
      50,
    );
    const data = replies.slice(0, page.data.length).map(shownReply);
    return { ...shownReply(comment), replies: replies.length > 0 ? { ...page, data } : undefined };
  };

  return {
    ...comments,
    routes: {
      'GET /:id/comments': (asked, { id = '' }) => {
        may(asked);
        if (!hasPost(id)) throw noSuchObject(id);
        const top = [...comments.all.values()].filter(
          ({ root, parent }) => root === id && parent === undefined,
        );
        return graphPageOf(newestFirst(top), asked.fields, 'IGComment', shown(asked), 50);
      },
      'GET /:id/replies': (asked, { id = '' }) => {
        may(asked);
        return graphPageOf(repliesTo(comments.get(id).id), asked.fields, 'IGComment', shownReply, 50);
      },
      'POST /:id/replies': (asked, { id = '' }) => {
        may(asked);
        const { parent, root } = comments.get(id);
        if (parent !== undefined) throw new GraphRefusal(100, '(#100) Replies are to comments only');
        const author = { id: user.id, name: user.username };
        const text = needed(asked.fields, 'message');
        return { id: comments.add({ root, parent: id, author, text, at: Date.now() }).id };
      },
      'GET /:id': (asked, { id = '' }) => {
        const comment = comments.all.get(id);
        if (!comment) return undefined;
        may(asked);
        return pick('IGComment', shownReply(comment), asked.fields);
      },
      'POST /:id': (asked, { id = '' }) => {
        may(asked);
        const comment = comments.get(id);
        const hide = needed(asked.fields, 'hide');
        if (comment.author.id === user.id)
          throw new GraphRefusal(100, '(#100) Comments of the owner are always shown');
        comment.isHidden = hide === 'true';
        return { success: true };
      },
      'DELETE /:id': (asked, { id = '' }) => {
        if (!comments.all.has(id)) return undefined;
        may(asked);
        comments.remove(id);
        return { success: true };
      },
    },
  };
}
