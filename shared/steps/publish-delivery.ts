import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isExpired, prepared, sending, startsAt } from '../core/delivery/progress.ts';
import { LEAD_MS, SENDING_AHEAD_MS } from '../core/delivery/timing.ts';
import { ConflictError } from '../core/errors.ts';
import { stopIn } from '../core/publishing.ts';
import { type Instant, MINUTE } from '../core/time.ts';
import type { Channel, Deps, Shipment } from '../ports.ts';
import { askNetwork } from './ask-network.ts';
import { mayGoOut, sendOut } from './attempt-delivery.ts';
import { cancelPost } from './decide-post.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { readRendering } from './read-content.ts';
import { recoverDelivery } from './recover-delivery.ts';
import { refusedUse } from './refused-use.ts';
import { retestPost } from './retest-post.ts';
import { retractDelivery } from './retract-delivery.ts';
import {
  confirmFound,
  miss,
  type PublishResult,
  refuse,
  settleFailure,
  waitForAccount,
} from './settle-delivery.ts';
import { verifyDelivery } from './verify-delivery.ts';
import { wantDownIfUnwanted } from './want-down.ts';
import { otherWords } from './words-answered.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy' | 'turns'
>;
type Names = Pick<Delivery, 'postId' | 'accountId'>;

const WHO = 'publish';

/**
 * Publishes one delivery at its due second, once. Called by its schedule, by rescue, or twice at once: whoever cannot
 * make the conditional move to `sending` stops. A second try is made only after the network was asked.
 */
export async function publishDelivery(deps: Needs, names: Names): Promise<PublishResult> {
  try {
    const delivery = await deps.store.delivery(names.postId, names.accountId);
    if (!delivery) return { did: 'nothing: there is no such delivery' };
    if (delivery.state === 'scheduled') return await sendFirst(deps, delivery);
    if (delivery.state === 'sending') return await recoverDelivery(deps, delivery);
    if (delivery.state === 'published') return await lookAfter(deps, delivery);
    return { did: `nothing: it is ${delivery.state}`, delivery };
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    deps.log.info('publish-overtaken', { delivery: deliveryId(names) });
    return { did: 'nothing: somebody else was faster' };
  }
}

/** It is out: read back, or taken down where somebody wants that. */
async function lookAfter(deps: Needs, delivery: Delivery): Promise<PublishResult> {
  const { retraction } = delivery;
  if (retraction) return retractDelivery(deps, { ...delivery, retraction });
  // Read once for both: who came too early for the wish must not come in time for the reading back.
  if ((delivery.wake ?? Number.POSITIVE_INFINITY) > deps.clock.now())
    return { did: 'nothing: it is published', delivery };
  const wanted = await wantDownIfUnwanted(deps, delivery);
  return wanted ? retractDelivery(deps, wanted) : verifyDelivery(deps, delivery);
}

async function sendFirst(deps: Needs, delivery: Delivery): Promise<PublishResult> {
  const { store, clock } = deps;
  const [post, account, publishing] = await Promise.all([
    store.post(delivery.postId),
    store.account(delivery.accountId),
    store.publishing(),
  ]);
  if (post && post.plan !== delivery.plan) {
    await planDeliveries(deps, post, { who: WHO, why: 'it was not yet what the post says' });
    return { did: 'brought it to its plan' };
  }
  // Nothing is written: while everything is stopped, nothing grows and nothing is missed.
  if (stopIn(publishing)) return { did: 'nothing: everything is stopped', delivery };
  const now = clock.now();
  if (isExpired(delivery, now)) return miss(deps, delivery, account);
  if (await isToForgotten(deps, delivery.postId, now)) {
    await cancelPost(deps, delivery.postId, { who: WHO, why: 'whoever it was said to was forgotten' });
    return { did: 'nothing: nobody is to be answered any more' };
  }
  if (startsAt(delivery) - now > LEAD_MS + MINUTE) {
    // Two planners at once may have set it in the wrong order; rescue would start it, but only by the minute.
    await deps.scheduler.publishAt(delivery, startsAt(delivery) - LEAD_MS);
    return { did: 'nothing: it is not due yet; this was an old schedule', delivery };
  }
  if (account?.state === 'retired')
    return refuse(deps, delivery, account, `The account is retired. ${account.problem ?? ''}`.trim());
  if (!account || account.state === 'paused') return waitForAccount(deps, delivery, account);
  const refusal = await refusedUse(deps, delivery);
  if (refusal !== undefined) return refuse(deps, delivery, account, refusal);
  if (delivery.policy.hash !== deps.policy.stamp.hash) {
    const verdict = await retestPost(deps, delivery);
    if (verdict !== 'passes') return { did: 'nothing: it no longer passes the policy', delivery };
  }

  const channel = deps.channels[account.channel];
  const shipment = { account, rendering: await readRendering(deps.objects, delivery) };
  let ready: Delivery;
  try {
    const changed = await otherWords(deps, delivery, account);
    if (changed !== undefined) return await refuse(deps, delivery, account, changed);
    const media = await channel.prepare({ ...shipment, delivery });
    const why = 'media are uploaded, the text is rendered';
    const next = prepared(delivery, media, deps.policy.stamp);
    ready = await store.save(delivery, next, { who: WHO, why }, clock.now());
  } catch (error) {
    // Nothing is public before `commit`, so whatever went wrong here is certainly not sent.
    return settleFailure(deps, delivery, account, certainly(error));
  }
  await clock.sleepUntil(startsAt(ready) - SENDING_AHEAD_MS);
  return commit(deps, channel, { ...shipment, delivery: ready });
}

/** Somebody who stood still may have made an answer when nothing was left of its comment, and of its words. */
async function isToForgotten({ store }: Needs, postId: string, now: Instant): Promise<boolean> {
  const comment = commentAnsweredBy(postId);
  return comment !== undefined && (await store.comment(comment, now))?.state === 'forgotten';
}

/** Waiting took up to the lead: whoever changed the delivery meanwhile has made this move impossible. */
async function commit(deps: Needs, channel: Channel, shipment: Shipment): Promise<PublishResult> {
  const take = () => takeLease(deps, channel, shipment);
  // Where many are due at once in one process, a lease that is taken must be used before the next ones are.
  const taken = await (deps.turns ? deps.turns(shipment.account.id, take) : take());
  return 'did' in taken ? taken : sendOut(deps, channel, taken);
}

async function takeLease(
  deps: Needs,
  channel: Channel,
  shipment: Shipment,
): Promise<Shipment | PublishResult> {
  const { delivery, account } = shipment;
  const now = deps.clock.now();
  if (isExpired(delivery, now)) return miss(deps, delivery, account);
  const why = `attempt ${delivery.attempt + 1}`;
  const held = await deps.store.save(delivery, sending(delivery, now, channel), { who: WHO, why }, now);
  const mine = { ...shipment, delivery: held };
  if (delivery.sendingSince !== undefined) {
    // A person said that an earlier attempt is not out. Should the network show it all the same, that is what counts.
    const search = await askNetwork(deps, channel, mine);
    if ('found' in search) return confirmFound(deps, held, search, channel);
  }
  const allowed = await mayGoOut(deps, held);
  return 'did' in allowed ? allowed : { ...mine, account: allowed };
}

/** An error before the commit leaves nothing public, whatever the channel calls it. */
const certainly = (error: unknown): unknown =>
  error instanceof ChannelError && error.outcome === 'unknown'
    ? new ChannelError('later', error.message, { cause: error })
    : error;
