import { ConflictError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { broughtTo, howFarOut, type SeriesHead } from '../core/series/bring-to-plan.ts';
import type { SeriesPost } from '../core/series/series.ts';
import type { Deps, Reason } from '../ports.ts';
import { planDeliveries } from './plan-deliveries.ts';

type Needs = Pick<Deps, 'store' | 'scheduler' | 'jobs' | 'clock' | 'log'>;

/**
 * Brings everything that hangs on a post to what it says: of a series first its posts, then deliveries and schedules. It can
 * be repeated after a crash, by anybody, until `planned` is true.
 */
export async function planPost(deps: Needs, post: Post, reason: Reason): Promise<void> {
  const { series } = post;
  if (series) await planSeries(deps, { ...post, series }, reason);
  try {
    await planDeliveries(deps, post, reason);
  } catch (error) {
    if (!(error instanceof ConflictError) || !series) throw error;
    // Somebody decided anew meanwhile. What was made here after that planner had looked must not stay as it is.
    const current = await deps.store.post(post.id);
    if (current && current.plan > post.plan) await planPost(deps, current, reason);
    throw error;
  }
}

async function planSeries(deps: Needs, head: SeriesHead, reason: Reason): Promise<void> {
  for (const asked of head.series.posts) await bringToPlan(deps, head, asked.id, asked, reason);
  for (const id of head.series.dropped) await bringToPlan(deps, head, id, undefined, reason);
  // What is out on some accounts only: whoever cancels the series stops the rest of it.
  for (const id of head.state === 'cancelled' ? (head.series.past ?? []) : [])
    await bringToPlan(deps, head, id, undefined, reason);
}

async function bringToPlan(
  deps: Needs,
  head: SeriesHead,
  id: string,
  asked: SeriesPost | undefined,
  reason: Reason,
): Promise<void> {
  const { store, clock, log } = deps;
  const before = await store.post(id);
  if (before && before.occurrence?.of !== head.id) {
    // Taken since the series was proven. Its owner keeps it; the report of the next revision says so.
    log.warn('series-name-taken', { series: head.id, post: id });
    return;
  }
  const deliveries = before ? await store.deliveries(id) : [];
  const now = clock.now();
  const next = broughtTo(head, id, asked, before, howFarOut(deliveries), now);
  try {
    if (next) {
      const post = before
        ? await store.save<Post>(before, next, reason, now)
        : await store.create<Post>(next, reason, now);
      await planDeliveries(deps, post, reason);
    } else if (before && !before.planned) await planDeliveries(deps, before, reason);
  } catch (error) {
    // Rescue, another planner or the administrator was faster: look again.
    if (!(error instanceof ConflictError)) throw error;
    await bringToPlan(deps, head, id, asked, reason);
  }
}
