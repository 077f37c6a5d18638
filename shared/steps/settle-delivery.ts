import type { Account } from '../core/accounts/account.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { type Delivery, deliveryId, type Remote } from '../core/delivery/delivery.ts';
import { accountStop, waitingWords } from '../core/delivery/problem-now.ts';
import { postponed, published, stopped, takenBack } from '../core/delivery/progress.ts';
import { backOff } from '../core/delivery/timing.ts';
import { whatToDo } from '../core/delivery/what-to-do.ts';
import type { Instant } from '../core/time.ts';
import type { Channel, Deps, Search } from '../ports.ts';
import { pauseAccount } from './pause-account.ts';

type Needs = Pick<Deps, 'store' | 'scheduler' | 'notices' | 'clock' | 'log'>;
/** What one run of publish came to; `delivery` is its state afterwards. */
export type PublishResult = { readonly did: string; readonly delivery?: Delivery };

const WHO = 'publish';

/** The network has it, and said or showed where. @param at When it made it, where it was looked up and says so. */
export async function confirm(
  deps: Needs,
  delivery: Delivery,
  { remote, at }: { readonly remote: Remote; readonly at?: Instant | undefined },
  channel: Pick<Channel, 'visibleMs'>,
  why: string,
): Promise<PublishResult> {
  const now = deps.clock.now();
  const next = published(delivery, remote, now, channel.visibleMs, at);
  const done = await deps.store.save(delivery, next, { who: WHO, why }, now);
  deps.log.info('delivery-published', {
    delivery: deliveryId(done),
    lateMs: (done.publishedAt ?? now) - done.due,
  });
  return { did: 'published', delivery: done };
}

/** It was looked up. */
export const confirmFound = (
  deps: Needs,
  delivery: Delivery,
  { found: remote, at }: Extract<Search, { readonly found: Remote }>,
  channel: Pick<Channel, 'visibleMs'>,
): Promise<PublishResult> => confirm(deps, delivery, { remote, at }, channel, 'found on the network');

/** Looks again as soon as the lease and the settling time are over; rescue would, but only by the minute. */
export async function comeBack(deps: Needs, delivery: Delivery, did: string): Promise<PublishResult> {
  if (delivery.wake !== undefined) await deps.scheduler.publishAt(delivery, delivery.wake);
  return { did, delivery };
}

/** Writes down what an error means for the delivery. */
export async function settleFailure(
  deps: Needs,
  delivery: Delivery,
  account: Account,
  error: unknown,
): Promise<PublishResult> {
  if (!(error instanceof ChannelError)) throw error;
  const now = deps.clock.now();
  const reason = { who: WHO, why: error.message };
  deps.log.warn('delivery-problem', { delivery: deliveryId(delivery), outcome: error.outcome });
  if (error.outcome === 'unknown') return comeBack(deps, delivery, 'unknown: the network is asked later');
  if (error.outcome === 'refused') {
    // It was given another time or other words meanwhile, or cancelled: that is what holds.
    if (await hasNewPlan(deps, delivery)) return takeBack(deps, delivery, error.message);
    const failed = await stop(deps, delivery, 'failed', account, 'The network refused it', error.message);
    return { did: 'failed', delivery: failed };
  }
  const next = postponed(delivery, error.message, now, error.retryAfterMs);
  const waiting = await deps.store.save(delivery, next, reason, now);
  if (next.retryAt !== undefined && next.retryAt < next.expires)
    await deps.scheduler.publishAt(waiting, next.retryAt);
  if (error.outcome === 'credentials') await pauseAccount(deps, account, error.message);
  return { did: 'postponed', delivery: waiting };
}

/** Nothing went out, and what it should be has changed: whoever comes next judges it from the start. */
export async function takeBack(deps: Needs, delivery: Delivery, why: string): Promise<PublishResult> {
  const now = deps.clock.now();
  const back = await deps.store.save(delivery, takenBack(delivery, why, now), { who: WHO, why }, now);
  await deps.scheduler.publishAt(back, now);
  return { did: `taken back: ${why}`, delivery: back };
}

/** Whether somebody decided about its post since it was brought to its plan. */
export async function hasNewPlan(deps: Pick<Deps, 'store'>, delivery: Delivery): Promise<boolean> {
  const post = await deps.store.post(delivery.postId);
  return post !== undefined && post.plan !== delivery.plan;
}

/** Nothing goes out on an account that is paused: looked at again later, until it expires. */
export async function waitForAccount(
  deps: Needs,
  delivery: Delivery,
  account: Account | undefined,
): Promise<PublishResult> {
  const now = deps.clock.now();
  const why = accountStop(account) ?? 'the account was paused';
  const wake = Math.min(backOff(delivery.due, now), delivery.expires);
  const waiting = await deps.store.save(
    delivery,
    { ...delivery, wake, problem: waitingWords(why, account) },
    { who: WHO, why },
    now,
  );
  return { did: `waiting: ${why}`, delivery: waiting };
}

/** Too late to send. */
export async function miss(
  deps: Pick<Deps, 'store' | 'notices' | 'clock'>,
  delivery: Delivery,
  account: Account | undefined,
  why: string = delivery.problem ?? 'It could not be sent before it expired.',
): Promise<PublishResult> {
  const missed = await stop(deps, delivery, 'missed', account, 'It was too late to publish it', why);
  return { did: 'missed', delivery: missed };
}

/** It may not go out any more: what it uses is no longer allowed to be used. */
export async function refuse(
  deps: Pick<Deps, 'store' | 'notices' | 'clock'>,
  delivery: Delivery,
  account: Account,
  why: string,
): Promise<PublishResult> {
  const cancelled = await stop(deps, delivery, 'cancelled', account, 'It is not published', why);
  return { did: 'cancelled', delivery: cancelled };
}

/** A person must look: the network never told. */
export async function giveUp(
  deps: Needs,
  delivery: Delivery,
  account: Account,
  why: string,
): Promise<PublishResult> {
  const open = await stop(deps, delivery, 'unconfirmed', account, 'Please look whether it is out', why);
  return { did: 'unconfirmed', delivery: open };
}

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function stop(
  deps: Pick<Deps, 'store' | 'notices' | 'clock'>,
  delivery: Delivery,
  state: 'failed' | 'missed' | 'unconfirmed' | 'cancelled',
  account: Account | undefined,
  what: string,
  why: string,
): Promise<Delivery> {
  const all = await deps.store.deliveries(delivery.postId);
  const { toDo, see } = whatToDo(delivery, state, all);
  await deps.notices.send({
    subject: `${delivery.postId} on ${delivery.accountId}: ${state}`,
    text: `${what}: the post "${delivery.postId}" on ${account?.handle ?? delivery.accountId}.\n\n${why}\n\n${toDo}\nSee: ${see}\n`,
  });
  return deps.store.save(delivery, stopped(delivery, state, why), { who: WHO, why }, deps.clock.now());
}
