import type { Delivery } from '../core/delivery/delivery.ts';
import { attemptsInDoubt, isExpired, sending } from '../core/delivery/progress.ts';
import { MAX_UNKNOWN_ATTEMPTS } from '../core/delivery/timing.ts';
import type { Deps, Shipment } from '../ports.ts';
import { askNetwork } from './ask-network.ts';
import { attempt } from './attempt-delivery.ts';
import { readRendering } from './read-content.ts';
import { comeBack, confirm, giveUp, hasNewPlan, type PublishResult, takeBack } from './settle-delivery.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
>;

const WHO = 'publish';

/** The lease of an attempt ran out and nobody wrote how it ended: ask the network before anything else. */
export async function recoverDelivery(deps: Needs, delivery: Delivery): Promise<PublishResult> {
  const { store, clock } = deps;
  const account = await store.account(delivery.accountId);
  const now = clock.now();
  if ((delivery.wake ?? 0) > now) return comeBack(deps, delivery, 'nothing: an attempt is under way');
  if (!account) throw new Error(`The account ${delivery.accountId} is gone from the directory.`);
  const channel = deps.channels[account.channel];
  const why = `attempt ${delivery.attempt} left no answer; asking the network`;
  const held = await store.save(delivery, sending(delivery, now, channel), { who: WHO, why }, now);

  const rendering = await readRendering(deps.objects, held);
  const shipment: Shipment = { delivery: held, account, rendering };
  const search = await askNetwork(deps, channel, shipment);
  const attempts = attemptsInDoubt(held);
  if ('found' in search) return confirm(deps, held, search.found, channel, 'found on the network');
  if ('cannotTell' in search) {
    if (attempts < MAX_UNKNOWN_ATTEMPTS) return { did: `waiting: ${search.cannotTell}`, delivery: held };
    return giveUp(deps, held, account, search.cannotTell);
  }
  const changed = await whatChanged(deps, held);
  if (changed !== undefined) return takeBack(deps, held, changed);
  if (attempts > MAX_UNKNOWN_ATTEMPTS)
    return giveUp(deps, held, account, 'the network never answered whether it took the post');
  return attempt(deps, channel, shipment);
}

/** It had not gone out for certain; whether it still should is judged as if it had never been tried. */
async function whatChanged(deps: Needs, delivery: Delivery): Promise<string | undefined> {
  if (await hasNewPlan(deps, delivery)) return 'It had not gone out, and something else was decided since.';
  if (delivery.policy.hash !== deps.policy.stamp.hash)
    return 'It had not gone out, and the policy has changed since.';
  if (isExpired(delivery, deps.clock.now())) return 'It could not be sent before it expired.';
  return undefined;
}
