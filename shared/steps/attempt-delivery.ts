import type { Account } from '../core/accounts/account.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { isExpired, leaseLasts, startsAt } from '../core/delivery/progress.ts';
import { ConflictError } from '../core/errors.ts';
import { stopIn } from '../core/publishing.ts';
import type { Channel, Deps, Shipment } from '../ports.ts';
import { refusedUse } from './refused-use.ts';
import { confirm, type PublishResult, settleFailure, takeBack } from './settle-delivery.ts';

type Needs = Pick<Deps, 'store' | 'scheduler' | 'notices' | 'clock' | 'log' | 'policy'>;

/** The one place from which a post can become public. The caller has just moved the delivery to `sending`. */
export async function attempt(deps: Needs, channel: Channel, shipment: Shipment): Promise<PublishResult> {
  const allowed = await mayGoOut(deps, shipment.delivery);
  return 'did' in allowed ? allowed : sendOut(deps, channel, { ...shipment, account: allowed });
}

/** What was decided since, read under the lease: the account as it is now, or what became of the delivery instead. */
export async function mayGoOut(deps: Needs, delivery: Delivery): Promise<Account | PublishResult> {
  // Read under the lease: whoever was told that the account is paused, or everything stopped, can rely on it, but for
  // what was sending then. Read before the move to `sending`, it would not hold for a publisher that stood still.
  const [account, publishing, refusal] = await Promise.all([
    deps.store.account(delivery.accountId),
    deps.store.publishing(),
    refusedUse(deps, delivery),
  ]);
  if (stopIn(publishing)) return takeBack(deps, delivery, 'Everything is stopped.');
  if (refusal !== undefined) return takeBack(deps, delivery, refusal);
  return account?.state === 'active' ? account : takeBack(deps, delivery, 'The account is paused.');
}

/** Waits for the second and publishes. */
export async function sendOut(deps: Needs, channel: Channel, shipment: Shipment): Promise<PublishResult> {
  const { delivery, account } = shipment;
  await deps.clock.sleepUntil(startsAt(delivery));
  // The last look at the clock. Nothing may be awaited between it and the commit.
  const now = deps.clock.now();
  if (isExpired(delivery, now)) return takeBack(deps, delivery, 'It could not be sent before it expired.');
  if (!leaseLasts(delivery, now, channel)) return { did: 'nothing: the lease is nearly over', delivery };
  try {
    const remote = await channel.commit(shipment, delivery.prepared ?? {});
    return await confirm(deps, delivery, { remote }, channel, 'the network confirmed it');
  } catch (error) {
    if (error instanceof ConflictError) throw error;
    return settleFailure(deps, delivery, account, error);
  }
}
