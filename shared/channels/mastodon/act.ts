import { record, safeParse, string, unknown } from 'valibot';
import type { ServerFacts } from '../../core/accounts/server-facts.ts';
import type { CommentAction, CommentRef } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { MastodonServer } from './mastodon-server.ts';

type ToDo = {
  readonly doing: string;
  readonly path: string;
  readonly json?: Readonly<Record<string, unknown>>;
  /** What the answer has to say of the author then (docs.joinmastodon.org/entities/Relationship). */
  readonly becomes?: { readonly muting: boolean } | { readonly blocking: boolean };
};

const Relationship = record(string(), unknown());

/**
 * Does something about a comment. A repeated report is a second report; everything else can be repeated without effect.
 * Sources: docs.joinmastodon.org/methods/accounts, /reports; hiding is our sandbox's own (docs/sandbox.md).
 */
export async function actOn(
  server: MastodonServer,
  facts: ServerFacts,
  comment: CommentRef,
  action: CommentAction,
): Promise<void> {
  const { doing, path, json, becomes } = toDo(comment, action, facts.hidesReplies === true);
  const answer = await server.answer({
    doing: `${doing} on ${server.host}`,
    method: 'POST',
    path,
    ...(json && { body: { json } }),
    accepts: [404, 410],
  });
  const isGone = answer.status > 299;
  // Mastodon says in JSON that somebody is gone; a page comes from a server that has no such call.
  const isDone = isGone ? answer.json !== undefined : says(answer.json, becomes);
  if (isDone) return;
  throw new ChannelError(
    'refused',
    `${server.host} (${facts.software}) did not ${doing}. Sign in there and do it by hand.`,
  );
}

const says = (answer: unknown, becomes: ToDo['becomes']): boolean =>
  Object.entries(becomes ?? {}).every(([name, value]) => {
    const read = safeParse(Relationship, answer);
    return read.success && read.output[name] === value;
  });

function toDo({ remoteId, authorId }: CommentRef, action: CommentAction, hidesReplies: boolean): ToDo {
  const author = `/api/v1/accounts/${encodeURIComponent(authorId)}`;
  switch (action) {
    case 'mute':
    case 'unmute':
      return {
        doing: `${action} the author of a comment`,
        path: `${author}/${action}`,
        becomes: { muting: action === 'mute' },
      };
    case 'block':
    case 'unblock':
      return {
        doing: `${action} the author of a comment`,
        path: `${author}/${action}`,
        becomes: { blocking: action === 'block' },
      };
    case 'report':
      return {
        doing: 'report a comment',
        path: '/api/v1/reports',
        json: { account_id: authorId, status_ids: [remoteId] },
      };
    case 'hide':
    case 'unhide':
    case 'remove':
      if (hidesReplies && action !== 'remove') {
        const path = `/api/imprimatur/v1/replies/${encodeURIComponent(remoteId)}/${action}`;
        return { doing: action === 'hide' ? 'hide a comment' : 'show a comment again', path };
      }
      throw new ChannelError(
        'refused',
        `Mastodon lets nobody ${action} what others wrote. Mute or block the author, or report the comment to the moderators of the server.`,
      );
  }
}
