import type { Account } from '../core/accounts/account.ts';
import { ACCOUNT_SOURCE, type Ear } from '../core/comments/ear.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { ConflictError } from '../core/errors.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import type { ByNetwork } from './comment-traits-on.ts';

type Needs = Pick<Deps, 'store' | 'clock'> & {
  readonly channels: ByNetwork;
};

/** Listens to what is addressed to an account, where its network tells that. May be repeated. */
export async function listenToAccount({ store, clock, channels }: Needs, account: Account): Promise<void> {
  if (!channels[account.channel].comments?.listens.includes('account')) return;
  await createEar(store, { ...newEar(account.id, clock.now()), source: ACCOUNT_SOURCE });
}

/** Listens under a published post, where its network tells comments by post. May be repeated. */
export async function listenUnder(
  { store, clock, channels }: Needs,
  account: Account,
  { remote, publishedAt, postId }: Pick<Delivery, 'remote' | 'publishedAt' | 'postId'>,
): Promise<void> {
  if (!remote || !channels[account.channel].comments?.listens.includes('post')) return;
  const now = clock.now();
  const post = { id: postId, remote, publishedAt: publishedAt ?? now };
  await createEar(store, { ...newEar(account.id, now), source: remote.id, post });
}

const newEar = (accountId: string, wake: Instant) => ({ type: 'ear', accountId, failures: 0, wake }) as const;

async function createEar(store: Needs['store'], ear: Omit<Ear, 'version'>): Promise<void> {
  try {
    await store.saveEar(undefined, ear);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}
