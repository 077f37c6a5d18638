import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { commentOf } from './heard-status.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { readStatuses } from './read-statuses.ts';

/** Comments as they stand; those that are gone are left out. */
export async function lookAt(
  server: MastodonServer,
  account: Account,
  remoteIds: readonly string[],
): Promise<ReadonlyMap<string, HeardComment>> {
  const found = await readStatuses(server, account.probed?.server, remoteIds);
  return new Map([...found].map(([id, status]) => [id, commentOf(status, account)]));
}
