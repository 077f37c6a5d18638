import type { Account } from '../core/accounts/account.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { ConflictError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';

/**
 * Stops everything on an account whose credentials do not serve. The administrator is told first and it is written
 * after: he may hear of it twice, never not at all.
 */
export async function pauseAccount(
  deps: Pick<Deps, 'store' | 'notices' | 'clock' | 'log'>,
  account: Account,
  problem: string,
): Promise<void> {
  const current = await deps.store.account(account.id);
  if (current?.state !== 'active') return;
  await deps.notices.send({
    subject: `Account ${account.id} is paused`,
    text: `Nothing is published on ${account.handle} until it is resumed.\n\n${problem}\n\nWhen it is mended: imprimatur accounts resume ${account.id}\n`,
  });
  try {
    const next: Account = { ...current, state: 'paused', problem };
    await deps.store.save(current, next, { who: 'publish', why: problem }, deps.clock.now());
  } catch (error) {
    if (error instanceof ConflictError) return;
    throw error;
  }
  deps.log.warn('account-paused', { account: account.id });
}

/**
 * After a network refused something about one post for want of rights: that may be about this post, such as one that a
 * person's own token made. Only where the network takes the account's credentials for nothing else either is it paused.
 */
export async function pauseIfRefusedAltogether(
  deps: Pick<Deps, 'store' | 'notices' | 'channels' | 'clock' | 'log'>,
  account: Account,
): Promise<void> {
  try {
    await deps.channels[account.channel].probe(account);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    if (error.outcome === 'credentials') await pauseAccount(deps, account, error.message);
  }
}
