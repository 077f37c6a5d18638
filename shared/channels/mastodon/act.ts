import type { ServerFacts } from '../../core/accounts/server-facts.ts';
import type { CommentAction, CommentRef } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { MastodonServer } from './mastodon-server.ts';

type ToDo = {
  readonly doing: string;
  readonly path: string;
  readonly json?: Readonly<Record<string, unknown>>;
};

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
  const { doing, path, json } = toDo(comment, action, facts.hidesReplies === true);
  await server.answer({
    doing: `${doing} on ${server.host}`,
    method: 'POST',
    path,
    ...(json && { body: { json } }),
    accepts: [404, 410],
  });
}

function toDo({ remoteId, authorId }: CommentRef, action: CommentAction, hidesReplies: boolean): ToDo {
  const author = `/api/v1/accounts/${encodeURIComponent(authorId)}`;
  switch (action) {
    case 'mute':
    case 'unmute':
    case 'block':
    case 'unblock':
      return { doing: `${action} the author of a comment`, path: `${author}/${action}` };
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
