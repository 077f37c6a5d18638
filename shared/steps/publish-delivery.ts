import { ChannelError } from '../core/delivery/channel-error.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isExpired, prepared, sending, startsAt } from '../core/delivery/progress.ts';
import { LEAD_MS, MAX_UNKNOWN_ATTEMPTS } from '../core/delivery/timing.ts';
import { ConflictError } from '../core/errors.ts';
import { MINUTE, SECOND } from '../core/time.ts';
import type { Channel, Deps, Shipment } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { readContent } from './read-content.ts';
import { retestPost } from './retest-post.ts';
import {
  comeBack,
  confirm,
  giveUp,
  miss,
  type PublishResult,
  settleFailure,
  waitForAccount,
} from './settle-delivery.ts';
import { verifyDelivery } from './verify-delivery.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
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
    if (delivery.state === 'sending') return await recover(deps, delivery);
    if (delivery.state === 'published') return await verifyDelivery(deps, delivery);
    return { did: `nothing: it is ${delivery.state}`, delivery };
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    deps.log.info('publish-overtaken', { delivery: deliveryId(names) });
    return { did: 'nothing: somebody else was faster' };
  }
}

async function sendFirst(deps: Needs, delivery: Delivery): Promise<PublishResult> {
  const { store, clock } = deps;
  const post = await store.post(delivery.postId);
  if (post && post.plan !== delivery.plan) {
    await planDeliveries(deps, post, { who: WHO, why: 'it was not yet what the post says' });
    return { did: 'brought it to its plan' };
  }
  const account = await store.account(delivery.accountId);
  const now = clock.now();
  if (isExpired(delivery, now)) return miss(deps, delivery, account);
  if (startsAt(delivery) - now > LEAD_MS + MINUTE)
    return { did: 'nothing: it is not due yet; this was an old schedule', delivery };
  if (!account || account.state === 'paused') return waitForAccount(deps, delivery, account);
  if (delivery.policy.hash !== deps.policy.stamp.hash) {
    const verdict = await retestPost(deps, delivery);
    if (verdict !== 'passes') return { did: 'nothing: it no longer passes the policy', delivery };
  }

  const channel = deps.channels[account.channel];
  const shipment = { account, rendering: await readRendering(deps, delivery) };
  let ready: Delivery;
  try {
    const media = await channel.prepare({ ...shipment, delivery });
    const why = 'media are uploaded, the text is rendered';
    const next = prepared(delivery, media, deps.policy.stamp);
    ready = await store.save(delivery, next, { who: WHO, why }, clock.now());
  } catch (error) {
    // Nothing is public before `commit`, so whatever went wrong here is certainly not sent.
    return settleFailure(deps, delivery, account, certainly(error));
  }
  await clock.sleepUntil(startsAt(ready));
  return commit(deps, channel, { ...shipment, delivery: ready });
}

/** The lease of an attempt ran out and nobody wrote how it ended: ask the network before anything else. */
async function recover(deps: Needs, delivery: Delivery): Promise<PublishResult> {
  const { store, clock } = deps;
  const account = await store.account(delivery.accountId);
  if ((delivery.wake ?? 0) > clock.now()) return comeBack(deps, delivery, 'nothing: an attempt is under way');
  if (!account) throw new Error(`The account ${delivery.accountId} is gone from the directory.`);
  const channel = deps.channels[account.channel];
  const why = `attempt ${delivery.attempt} left no answer; asking the network`;
  const held = await store.save(
    delivery,
    sending(delivery, clock.now(), channel),
    { who: WHO, why },
    clock.now(),
  );
  const shipment: Shipment = { delivery: held, account, rendering: await readRendering(deps, held) };

  const isTaken = async (remoteId: string): Promise<boolean> => {
    const other = await store.deliveryOf(account.id, remoteId);
    return other !== undefined && deliveryId(other) !== deliveryId(held);
  };
  const search = await channel.find(shipment, held.prepared ?? {}, isTaken).catch((error: unknown) => {
    if (error instanceof ChannelError) return { cannotTell: error.message };
    throw error;
  });
  if ('found' in search) return confirm(deps, held, search.found, channel, 'found on the network');
  if ('cannotTell' in search) {
    if (held.attempt < MAX_UNKNOWN_ATTEMPTS) return { did: `waiting: ${search.cannotTell}`, delivery: held };
    return giveUp(deps, held, account, search.cannotTell);
  }
  if (isExpired(held, clock.now())) return miss(deps, held, account);
  const post = await store.post(held.postId);
  // Not out for certain: it waits, or is proven again, from the start.
  const isOldPolicy = held.policy.hash !== deps.policy.stamp.hash;
  if (account.state === 'paused' || isOldPolicy || (post && post.plan !== held.plan))
    return settleFailure(
      deps,
      held,
      account,
      new ChannelError('later', 'It had not gone out.', { retryAfterMs: 0 }),
    );
  if (held.attempt > MAX_UNKNOWN_ATTEMPTS)
    return giveUp(deps, held, account, 'the network never answered whether it took the post');
  return attempt(deps, channel, shipment);
}

async function commit(deps: Needs, channel: Channel, shipment: Shipment): Promise<PublishResult> {
  const { store, clock } = deps;
  const { delivery } = shipment;
  // Waiting took up to the lead: the account may have been paused meanwhile.
  const account = await store.account(delivery.accountId);
  if (account?.state !== 'active') return waitForAccount(deps, delivery, account);
  const now = clock.now();
  if (isExpired(delivery, now)) return miss(deps, delivery, account);
  const why = `attempt ${delivery.attempt + 1}`;
  const held = await store.save(delivery, sending(delivery, now, channel), { who: WHO, why }, now);
  return attempt(deps, channel, { ...shipment, delivery: held });
}

/** The one place from which a post can become public. The caller holds the lease. */
async function attempt(deps: Needs, channel: Channel, shipment: Shipment): Promise<PublishResult> {
  const { delivery, account } = shipment;
  const leaseLeft = (delivery.leaseUntil ?? 0) - deps.clock.now();
  if (leaseLeft < channel.commitMs + SECOND) return { did: 'nothing: the lease is nearly over', delivery };
  try {
    const remote = await channel.commit(shipment, delivery.prepared ?? {});
    return await confirm(deps, delivery, remote, channel, 'the network confirmed it');
  } catch (error) {
    if (error instanceof ConflictError) throw error;
    return settleFailure(deps, delivery, account, error);
  }
}

/** An error before the commit leaves nothing public, whatever the channel calls it. */
const certainly = (error: unknown): unknown =>
  error instanceof ChannelError && error.outcome === 'unknown'
    ? new ChannelError('later', error.message, { cause: error })
    : error;

const readRendering = async (deps: Needs, delivery: Delivery): Promise<Shipment['rendering']> => {
  const content = await readContent(deps.objects, delivery.postId, delivery.revision);
  const rendering = content.renderings[delivery.accountId];
  if (!rendering)
    throw new Error(`Revision ${delivery.revision} has no rendering for ${delivery.accountId}.`);
  return rendering;
};
