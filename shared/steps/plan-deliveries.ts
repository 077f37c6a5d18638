import { PLANNED, whyDecided } from '../core/decision/why-decided.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import { isEarlierOn } from '../core/delivery/out-though-cancelled.ts';
import { planned, stopped } from '../core/delivery/progress.ts';
import { LEAD_MS } from '../core/delivery/timing.ts';
import { ConflictError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { timesOn } from '../core/schedule/post-times.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Reason } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'scheduler' | 'jobs' | 'clock' | 'log'>;
export type PlanResult = { readonly changed: Delivery[]; readonly outOfHand: Delivery[] };

/**
 * Brings every delivery and schedule of a post to what the post says. The post was written first, so this can be
 * repeated after a crash, by anybody, until `planned` is true.
 */
export async function planDeliveries(deps: Needs, post: Post, reason: Reason): Promise<PlanResult> {
  const existing = await deps.store.deliveries(post.id);
  const wanted = new Set(post.state === 'accepted' || post.state === 'held' ? post.accounts : []);
  const result: PlanResult = { changed: [], outOfHand: [] };

  for (const accountId of new Set([...wanted, ...existing.map((delivery) => delivery.accountId)])) {
    const before = existing.find((delivery) => delivery.accountId === accountId);
    const delivery = await bringToPlan(deps, post, accountId, before, wanted.has(accountId), reason);
    if (!delivery) continue;
    if (isOutOfHand(delivery.state)) {
      result.outOfHand.push(delivery);
      continue;
    }
    result.changed.push(delivery);
    if (delivery.state === 'scheduled') await promise(deps, delivery);
    else await deps.scheduler.cancel(delivery);
  }

  await markPlanned(deps, post, reason);
  return result;
}

async function markPlanned(deps: Needs, post: Post, reason: Reason): Promise<void> {
  const { wake: _wake, ...rest } = post;
  try {
    await deps.store.save(post, { ...rest, planned: true }, { ...reason, why: PLANNED }, deps.clock.now());
  } catch (error) {
    // Rescue may have planned the same at the same moment. A newer plan is another matter: the caller has to know.
    if (!(error instanceof ConflictError)) throw error;
    const current = await deps.store.post(post.id);
    if (current?.plan === post.plan && current.planned) return;
    // What was made here after the newer planner had looked must not stay as it is. Of a series its posts come first: its
    // planner does both, and until then it must not be said to be planned.
    if (current && current.plan > post.plan && !current.series) await planDeliveries(deps, current, reason);
    throw error;
  }
}

async function bringToPlan(
  deps: Needs,
  post: Post,
  accountId: string,
  before: Delivery | undefined,
  isWanted: boolean,
  reason: Reason,
): Promise<Delivery | undefined> {
  const now = deps.clock.now();
  try {
    if (before && isSeenOutBefore(post, before)) {
      // Nobody was told then: it was out as what its post said.
      const { verification: _verification, ...unread } = before;
      return await deps.store.save<Delivery>(before, { ...unread, wake: now }, reason, now);
    }
    if (before && (before.plan >= post.plan || isOutOfHand(before.state))) return before;
    if (!isWanted) {
      if (!before || before.state === 'cancelled') return before;
      const why = whyDecided(post) ?? reason.why;
      const next = { ...stopped(before, 'cancelled', why), plan: post.plan };
      return await deps.store.save(before, next, reason, now);
    }
    const times = timesOn(post, accountId);
    if (!times) return before;
    const next = planned(post, times, accountId, post.state === 'held' ? 'held' : 'scheduled', before);
    return before
      ? await deps.store.save(before, next, reason, now)
      : await deps.store.create(next, reason, now);
  } catch (error) {
    // A publisher or another planner was faster: look again, it may be out of hand now.
    if (!(error instanceof ConflictError)) throw error;
    const current = await deps.store.delivery(post.id, accountId);
    return bringToPlan(deps, post, accountId, current, isWanted, reason);
  }
}

/** Whoever took the new version in stood still, and the one before came out and was read back meanwhile. */
const isSeenOutBefore = (post: Post, before: Delivery): boolean =>
  before.state === 'published' &&
  isEarlierOn(post, before) &&
  before.verification !== undefined &&
  before.wake === undefined &&
  before.retraction === undefined;

/** A schedule where there is time for one, otherwise the publisher is started now. */
async function promise(deps: Needs, delivery: Delivery): Promise<void> {
  const start: Instant = delivery.due - LEAD_MS;
  if (start > deps.clock.now()) await deps.scheduler.publishAt(delivery, start);
  else {
    await deps.scheduler.cancel(delivery);
    await deps.jobs.publish(delivery);
  }
  deps.log.info('delivery-scheduled', { delivery: deliveryId(delivery), due: delivery.due });
}
