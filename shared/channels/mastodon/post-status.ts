import type { Account } from '../../core/accounts/account.ts';
import type { MastodonServer } from './mastodon-server.ts';
import type { PreparedStatus } from './prepared-status.ts';
import { Status } from './schemas.ts';

/** Makes a status public, or sends a reply to those who could read what it answers. */
export const postStatus = (server: MastodonServer, account: Account, ready: PreparedStatus, key: string) =>
  server.ask(Status, {
    doing: `publish the post on ${server.host}`,
    publishes: true,
    method: 'POST',
    path: '/api/v1/statuses',
    headers: { 'idempotency-key': key },
    body: {
      json: {
        status: ready.text,
        media_ids: ready.media.map(({ id }) => id),
        visibility: ready.replyTo?.visibility ?? 'public',
        ...(ready.replyTo && { in_reply_to_id: ready.replyTo.id }),
        ...(ready.isPlain && { content_type: 'text/plain' }),
        ...(account.language !== undefined && { language: account.language }),
      },
    },
  });
