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
  newGraphId,
  noSuchObject,
  pick,
} from './graph-server.ts';

type Tagged = {
  readonly id: string;
  readonly from: { id: string; name: string };
  text: string;
  readonly at: number;
};

export type FacebookComments = GraphComments & {
  /** Posts of others that name the page. */
  readonly tagged: Tagged[];
  tag(text: string, at?: number): string;
  /** Only for ids of comments, and of posts of others. */
  readonly routes: Handlers;
};

/** Comments of a page: "Object Comments", "Comment", "Page Tagged". */
export function facebookComments(
  page: { readonly id: string; readonly name: string },
  hasPost: (id: string) => boolean,
): FacebookComments {
  const comments = graphComments((root) => `${root.split('_').at(-1)}_${newGraphId()}`);
  const tagged: Tagged[] = [];
  const read = (asked: Asked) => mustMay(asked, 'pages_read_user_content');
  const manage = (asked: Asked) => mustMay(asked, 'pages_manage_engagement');

  const shown = ({ id, root, parent, text, author, at, isHidden }: StoredComment) => ({
    id,
    message: text,
    from: author,
    created_time: graphTime(at),
    permalink_url: `https://www.facebook.com/${root}?comment_id=${id.split('_').at(-1)}`,
    is_hidden: isHidden,
    parent: parent === undefined ? undefined : { id: parent },
  });
  const shownTagged = ({ id, from, text, at }: Tagged) => ({
    id,
    message: text,
    from,
    created_time: graphTime(at),
    permalink_url: `https://www.facebook.com/${id}`,
    is_hidden: false,
  });

  function list(asked: Asked, id: string) {
    read(asked);
    const { fields } = asked;
    const isPost = hasPost(id) || tagged.some((one) => one.id === id);
    if (!isPost) comments.get(id);
    const order = fields.get('order') ?? 'ranked';
    if (order !== 'chronological' && order !== 'reverse_chronological')
      throw new GraphRefusal(100, '(#100) Ranked comments have no stable order');
    const wholeStream = fields.get('filter') === 'stream';
    const since = Number(fields.get('since') ?? 0) * 1000;
    const under = [...comments.all.values()].filter(({ root, parent, at }) => {
      const isHere = isPost ? root === id && (wholeStream || parent === undefined) : parent === id;
      return isHere && at >= since;
    });
    const sorted = under.toSorted((one, other) => one.at - other.at);
    return graphPageOf(order === 'chronological' ? sorted : sorted.toReversed(), fields, 'Comment', shown);
  }

  function reply(asked: Asked, id: string) {
    manage(asked);
    const text = needed(asked.fields, 'message');
    const answered = comments.all.get(id);
    if (!answered && !hasPost(id) && !tagged.some((one) => one.id === id)) throw noSuchObject(id);
    if (answered?.parent !== undefined)
      throw new GraphRefusal(100, '(#100) Replies to replies are not supported');
    const { id: created } = comments.add({
      root: answered?.root ?? id,
      ...(answered && { parent: answered.id }),
      author: { id: page.id, name: page.name },
      at: Date.now(),
      text,
    });
    return { id: created };
  }

  function look(asked: Asked, id: string) {
    const comment = comments.all.get(id);
    const post = tagged.find((one) => one.id === id);
    if (comment === undefined && post === undefined) return undefined;
    read(asked);
    if (comment) return pick('Comment', shown(comment), asked.fields);
    return post && pick('PagePost', shownTagged(post), asked.fields);
  }

  function change(asked: Asked, id: string) {
    const comment = comments.all.get(id);
    if (comment === undefined) return undefined;
    manage(asked);
    if (comment.author.id === page.id) throw new GraphRefusal(100, '(#100) You cannot hide your own comment');
    comment.isHidden = asked.fields.get('is_hidden') === 'true';
    return { success: true };
  }

  return {
    ...comments,
    tagged,
    tag(text, at = Date.now()) {
      const id = `${newGraphId()}_${newGraphId()}`;
      tagged.push({ id, from: { id: newGraphId(), name: 'A Reader' }, text, at });
      return id;
    },
    routes: {
      'GET /:id/comments': (asked, { id = '' }) => list(asked, id),
      'POST /:id/comments': (asked, { id = '' }) => reply(asked, id),
      'GET /:id': (asked, { id = '' }) => look(asked, id),
      'POST /:id': (asked, { id = '' }) => change(asked, id),
      'DELETE /:id': (asked, { id = '' }) => {
        if (!comments.all.has(id)) return undefined;
        manage(asked);
        comments.remove(id);
        return { success: true };
      },
      'GET /:id/tagged': (asked, { id = '' }) => {
        read(asked);
        if (id !== page.id) throw noSuchObject(id);
        const newest = tagged.toSorted((one, other) => other.at - one.at);
        return graphPageOf(newest, asked.fields, 'PagePost', shownTagged);
      },
    },
  };
}
