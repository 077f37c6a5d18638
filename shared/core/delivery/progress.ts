import type { New } from '../history.ts';
import type { PolicyStamp } from '../policy/policy.ts';
import type { Post } from '../post.ts';
import type { Times } from '../schedule/post-times.ts';
import type { Instant } from '../time.ts';
import type { Delivery, Prepared, Remote } from './delivery.ts';
import {
  backOff,
  CLOCK_SKEW_MS,
  LEASE_MARGIN_MS,
  LOST_PUBLISHER_MS,
  LOST_SCHEDULE_MS,
  leastPause,
  VERIFY_WITHIN_MS,
} from './timing.ts';
import type { Verification } from './verification.ts';

/** Pure: what a delivery becomes. The store writes it, on condition that nobody was faster. */

/**
 * The delivery that a post's plan asks for, whatever it was before. An earlier attempt may have come out all the same: what it is
 * found by stays, as the network is asked before the next one.
 */
export function planned(
  post: Post,
  { due, expires }: Times,
  accountId: string,
  state: 'scheduled' | 'held',
  before?: Delivery,
): New<Delivery> {
  const doubt = before ? inDoubt(before) : {};
  return {
    type: 'delivery',
    postId: post.id,
    accountId,
    revision: post.revision,
    ...(post.uses && { uses: post.uses }),
    plan: post.plan,
    state,
    due,
    expires,
    attempt: 0,
    ...doubt,
    ...(doubt.sendingSince !== undefined &&
      before?.prepared &&
      before.revision === post.revision && { prepared: before.prepared }),
    policy: post.policy,
    ...(post.erase !== undefined && { erase: post.erase }),
    wake: state === 'held' ? expires : due - LOST_SCHEDULE_MS,
  };
}

export const prepared = (delivery: Delivery, prepared: Prepared, policy: PolicyStamp): New<Delivery> => ({
  ...delivery,
  prepared,
  policy,
  wake: startsAt(delivery) + LOST_PUBLISHER_MS,
});

/** The instant of the first byte that may make it public. */
export const startsAt = (delivery: Delivery): Instant => Math.max(delivery.due, delivery.retryAt ?? 0);

type Patience = { readonly commitMs: number; readonly settleMs: number };

/** One more attempt. What kept the one before from going out is no longer why it waits. */
export function sending(delivery: Delivery, now: Instant, channel: Patience): New<Delivery> {
  const { problem: _problem, ...rest } = delivery;
  return leased({ ...rest, attempt: delivery.attempt + 1 }, now, channel);
}

/** Nobody else may send while the network is asked what became of the attempt before. */
export const lookingUp = (delivery: Delivery, now: Instant, channel: Patience): New<Delivery> =>
  leased({ ...delivery, lookUps: (delivery.lookUps ?? 0) + 1 }, now, channel);

function leased(delivery: Delivery, now: Instant, channel: Patience): New<Delivery> {
  const leaseUntil = now + channel.commitMs + LEASE_MARGIN_MS;
  return {
    ...delivery,
    state: 'sending',
    leaseUntil,
    sendingSince: delivery.sendingSince ?? now,
    wake: leaseUntil + channel.settleMs,
  };
}

/** Whether a commit that begins now is over before anybody else may try, by whichever clock. */
export const leaseLasts = (
  delivery: Delivery,
  now: Instant,
  channel: { readonly commitMs: number },
): boolean => now + channel.commitMs + CLOCK_SKEW_MS <= (delivery.leaseUntil ?? 0);

/** The first attempt since it was last certain that nothing is public, and each time that the network was asked about it since. */
export const roundsInDoubt = ({ lookUps = 0 }: Delivery): number => 1 + lookUps;

/** Nothing is to be done about it any more. */
export const ended = (delivery: Delivery): Omit<New<Delivery>, 'state'> => {
  const {
    wake: _wake,
    leaseUntil: _lease,
    retryAt: _retry,
    problem: _problem,
    lookUps: _lookUps,
    ...rest
  } = delivery;
  return rest;
};

/**
 * Wakes when the network shows it for certain, to be read back.
 * @param at When the network made it, where it was looked up and says so.
 */
export const published = (
  delivery: Delivery,
  remote: Remote,
  now: Instant,
  visibleMs: number,
  at: Instant = now,
): New<Delivery> => ({
  ...ended(delivery),
  state: 'published',
  remote,
  publishedAt: madeAt(delivery, at, now),
  wake: now + visibleMs,
});

/** The network's clock is not ours: a post is never made before the first attempt, nor after we learnt of it. */
export const madeAt = ({ sendingSince, due }: Delivery, at: Instant, now: Instant): Instant =>
  Math.min(Math.max(at, sendingSince ?? due), now);

/** @param again When to look once more, where what was seen may still change. */
export function verified(
  delivery: Delivery,
  verification: Verification,
  again: Instant | undefined,
): New<Delivery> {
  const { wake: _wake, ...rest } = delivery;
  return { ...rest, verification, ...(again !== undefined && { wake: again }) };
}

/** Undefined once a network has had its time, which begins when we learnt of the post: it may have been looked up late. */
export function lookAgainAt({ publishedAt = 0, history }: Delivery, now: Instant): Instant | undefined {
  const learntAt =
    history.findLast(({ from, to }) => from !== 'published' && to === 'published')?.at ?? publishedAt;
  const again = backOff(learntAt, now);
  return again - learntAt <= VERIFY_WITHIN_MS ? again : undefined;
}

/** `failed`: certainly not public. */
export function stopped(
  delivery: Delivery,
  state: 'failed' | 'missed' | 'unconfirmed' | 'cancelled',
  problem: string,
): New<Delivery> {
  const { sendingSince: _since, ...certain } = ended(delivery);
  return { ...(state === 'failed' ? { ...certain, ...inDoubt(delivery) } : ended(delivery)), state, problem };
}

/** Certainly not public: tried again at `retryAt`, or when it grows too late. */
export function postponed(
  delivery: Delivery,
  problem: string,
  now: Instant,
  retryAfterMs: number | undefined,
): New<Delivery> {
  const wait = Math.max(retryAfterMs ?? backOff(delivery.due, now) - now, leastPause(delivery.due, now));
  return {
    ...takenBack(delivery, problem, now),
    retryAt: now + wait,
    wake: Math.min(now + wait, delivery.expires),
  };
}

/** Certainly not public, and not what it should be any more: judged again from the start, at once. */
export function takenBack(delivery: Delivery, problem: string, now: Instant): New<Delivery> {
  const { leaseUntil: _lease, sendingSince: _since, retryAt: _retry, lookUps: _lookUps, ...rest } = delivery;
  return { ...rest, state: 'scheduled', problem, ...inDoubt(delivery), wake: now };
}

/**
 * When the first attempt began that may have come out. What is certain is so of this try only: where a person said of an earlier
 * one that it is not out, the network is still asked before the next.
 */
function inDoubt(delivery: Delivery): Pick<Delivery, 'sendingSince'> {
  const { sendingSince } = delivery;
  return sendingSince !== undefined && sendingSince < lastTryAt(delivery) ? { sendingSince } : {};
}

const lastTryAt = ({ state, history }: Delivery): Instant =>
  (state === 'sending' && history.findLast(({ to }) => to === 'sending')?.at) || Number.POSITIVE_INFINITY;

export const isExpired = (delivery: Delivery, now: Instant): boolean => now > delivery.expires;
