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

export type ThreadsReplies = GraphComments & {
  readonly routes: Handlers;
  /** What a container becomes that answers something. @throws GraphRefusal where that is gone */
  publish(replyTo: string, text: string): { readonly id: string };
  /** A post of somebody else that names the profile. */
  mention(text: string, at?: number): string;
};

/** Replies of any depth, and mentions: "Reply management", "Threads mentions". */
export function threadsReplies(
  user: { readonly id: string; readonly username: string },
  hasPost: (id: string) => boolean,
): ThreadsReplies {
  const replies = graphComments();
  const mentions: { readonly id: string; readonly text: string; readonly at: number }[] = [];
  const read = (asked: Asked) => mustMay(asked, 'threads_read_replies');
  const newestFirst = <Item extends { at: number }>(some: readonly Item[]) =>
    some.toSorted((one, other) => other.at - one.at);

  const shown = (reply: StoredComment) => ({
    id: reply.id,
    text: reply.text,
    timestamp: graphTime(reply.at),
    permalink: `https://www.threads.com/@${reply.author.name}/post/${reply.id}`,
    username: reply.author.name,
    media_type: 'TEXT_POST',
    alt_text: undefined,
    is_reply_owned_by_me: reply.author.id === user.id,
    root_post: { id: reply.root },
    replied_to: { id: reply.parent ?? reply.root },
    hide_status: isHidden(reply) ? 'HIDDEN' : 'NOT_HUSHED',
  });
  /** With a reply goes everything that answers it. */
  const isHidden = (reply: StoredComment): boolean => {
    const parent = replies.all.get(reply.parent ?? '');
    return reply.isHidden || (parent !== undefined && isHidden(parent));
  };
  const shownMention = ({ id, text, at }: (typeof mentions)[number]) => ({
    id,
    text,
    timestamp: graphTime(at),
    permalink: `https://www.threads.com/@a.reader/post/${id}`,
    username: 'a.reader',
  });

  return {
    ...replies,
    publish(replyTo, text) {
      const answered = replies.all.get(replyTo);
      const root = answered?.root ?? replyTo;
      if (!answered && !hasPost(replyTo) && !mentions.some(({ id }) => id === replyTo))
        throw new GraphRefusal(24, 'The requested resource does not exist');
      const author = { id: user.id, name: user.username };
      return replies.add({ root, ...(answered && { parent: answered.id }), author, text, at: Date.now() });
    },
    mention(text, at = Date.now()) {
      const id = `18${String(mentions.length).padStart(15, '0')}`;
      mentions.push({ id, text, at });
      return id;
    },
    routes: {
      'GET /:id/conversation': (asked, { id = '' }) => {
        read(asked);
        if (!hasPost(id)) throw noSuchObject(id);
        const all = newestFirst([...replies.all.values()].filter(({ root }) => root === id));
        const isReverse = asked.fields.get('reverse') !== 'false';
        return graphPageOf(isReverse ? all : all.toReversed(), asked.fields, 'Reply', shown);
      },
      'GET /:id/mentions': (asked, { id = '' }) => {
        mustMay(asked, 'threads_manage_mentions');
        if (id !== 'me') throw noSuchObject(id);
        return graphPageOf(newestFirst(mentions), asked.fields, 'Media', shownMention);
      },
      'GET /:id/replies': (asked, { id = '' }) => {
        read(asked);
        if (id !== 'me') return undefined;
        const since = Number(asked.fields.get('since') ?? 0) * 1000;
        const own = [...replies.all.values()].filter(
          ({ author, at }) => author.id === user.id && at >= since,
        );
        return graphPageOf(newestFirst(own), asked.fields, 'Reply', shown);
      },
      'POST /:id/manage_reply': (asked, { id = '' }) => {
        mustMay(asked, 'threads_manage_replies');
        const reply = replies.get(id);
        if (reply.parent !== undefined)
          throw new GraphRefusal(100, '(#100) Only top-level replies can be hidden');
        reply.isHidden = needed(asked.fields, 'hide') === 'true';
        return { success: true };
      },
      'GET /:id': (asked, { id = '' }) => {
        const reply = replies.all.get(id);
        return reply && pick('Reply', shown(reply), asked.fields);
      },
      'DELETE /:id': (asked, { id = '' }) => {
        if (!replies.all.has(id)) return undefined;
        mustMay(asked, 'threads_delete');
        if (replies.get(id).author.id !== user.id) throw new GraphRefusal(10, '(#10) Not the owner');
        replies.remove(id);
        return { success: true };
      },
    },
  };
}
