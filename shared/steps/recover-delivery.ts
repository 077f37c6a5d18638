import type { Delivery } from '../core/delivery/delivery.ts';
import { isExpired, lookingUp, roundsInDoubt, sending } from '../core/delivery/progress.ts';
import { MAX_UNKNOWN_ATTEMPTS } from '../core/delivery/timing.ts';
import type { Channel, Deps, Shipment } from '../ports.ts';
import { askNetwork } from './ask-network.ts';
import { attempt } from './attempt-delivery.ts';
import { readRendering } from './read-content.ts';
import {
  comeBack,
  confirmFound,
  giveUp,
  hasNewPlan,
  type PublishResult,
  takeBack,
} from './settle-delivery.ts';

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
  const held = await store.save(delivery, lookingUp(delivery, now, channel), { who: WHO, why }, now);

  const rendering = await readRendering(deps.objects, held);
  const shipment: Shipment = { delivery: held, account, rendering };
  const search = await askNetwork(deps, channel, shipment);
  const rounds = roundsInDoubt(held);
  if ('found' in search) return confirmFound(deps, held, search, channel);
  if ('cannotTell' in search) {
    if (rounds < MAX_UNKNOWN_ATTEMPTS) return { did: `waiting: ${search.cannotTell}`, delivery: held };
    return giveUp(deps, held, account, search.cannotTell);
  }
  const changed = await whatChanged(deps, held);
  if (changed !== undefined) return takeBack(deps, held, changed);
  if (rounds > MAX_UNKNOWN_ATTEMPTS)
    return giveUp(deps, held, account, 'the network never answered whether it took the post');
  return sendAgain(deps, channel, shipment);
}

/** It is absent, and is to go out: one more attempt, which begins as the first did. */
async function sendAgain(deps: Needs, channel: Channel, shipment: Shipment): Promise<PublishResult> {
  const { delivery } = shipment;
  const now = deps.clock.now();
  const reason = {
    who: WHO,
    why: `attempt ${delivery.attempt + 1}: the network does not show the one before`,
  };
  const held = await deps.store.save(delivery, sending(delivery, now, channel), reason, now);
  // Once more, now that it shows under this attempt: whoever cancelled it before was not told of one.
  const changed = await whatChanged(deps, held);
  return changed === undefined
    ? attempt(deps, channel, { ...shipment, delivery: held })
    : takeBack(deps, held, changed);
}

/** It had not gone out for certain; whether it still should is judged as if it had never been tried. */
async function whatChanged(deps: Needs, delivery: Delivery): Promise<string | undefined> {
  if (await hasNewPlan(deps, delivery)) return 'It had not gone out, and something else was decided since.';
  if (delivery.policy.hash !== deps.policy.stamp.hash)
    return 'It had not gone out, and the policy has changed since.';
  if (isExpired(delivery, deps.clock.now())) return 'It could not be sent before it expired.';
  return undefined;
}
