import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isExpired } from '../core/delivery/progress.ts';
import { ConflictError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { stopIn } from '../core/publishing.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Waking } from '../ports.ts';
import { finishDecision } from './finish-decision.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { inNeed } from './rescue-in-need.ts';
import { retestQueue } from './retest-queue.ts';
import { miss } from './settle-delivery.ts';
import { updateReport } from './update-report.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
>;
export type RescueResult = { readonly looked: number; readonly failed: number };

const WHO = 'rescue';
/** Per run; the next minute takes the rest. */
const MOST = 500;
/** What is due meanwhile is left as it is, and must not hide what is stuck half-way. */
const MOST_WHILE_STOPPED = 5_000;
/** Where listening is out of order, all that waits to be heard or tended must not hide what is to go out. */
const MOST_WHILE_CROWDED = 5_000;

/**
 * Every minute: whatever should have moved by now and has not. It is the reason why a lost schedule, a crash or a
 * redeployment loses nothing. One item that cannot be rescued does not keep the others waiting.
 */
export async function rescue(deps: Needs): Promise<RescueResult> {
  const isStopped = stopIn(await deps.store.publishing()) !== undefined;
  const now = deps.clock.now();
  const most = isStopped ? MOST_WHILE_STOPPED : MOST;
  const awake = await awakeNow(deps, now, most);
  const moving = isStopped
    ? awake.filter((item) => item.type !== 'delivery' || item.state !== 'scheduled')
    : awake;
  const items = inNeed(moving, now).slice(0, most);
  let failed = 0;
  for (const item of items) {
    try {
      await rescueItem(deps, item);
    } catch (error) {
      if (error instanceof ConflictError) continue;
      failed += 1;
      deps.log.error('rescue-failed', {
        item: nameOf(item),
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  await retestQueue(deps);
  if (items.length > 0) deps.log.info('rescued', { looked: items.length, failed });
  return { looked: items.length, failed };
}

async function awakeNow({ store }: Needs, now: Instant, most: number): Promise<Waking[]> {
  const awake = await store.awake(now, most);
  const isCrowded = awake.length === most && awake.some(({ type }) => type === 'ear' || type === 'comment');
  return isCrowded ? store.awake(now, MOST_WHILE_CROWDED) : awake;
}

function rescueItem(deps: Needs, item: Waking): Promise<void> {
  switch (item.type) {
    case 'post':
      return rescuePost(deps, item);
    case 'delivery':
      return rescueDelivery(deps, item);
    case 'comment':
      return deps.jobs.tend(item.id);
    case 'ear':
      return deps.jobs.poll(item.accountId);
  }
}

/** For logs. */
const nameOf = (item: Waking): string =>
  item.type === 'delivery' ? deliveryId(item) : item.type === 'ear' ? item.accountId : item.id;

async function rescuePost(deps: Needs, post: Post): Promise<void> {
  if (!post.planned) {
    await finishDecision(deps, post, { who: WHO, why: 'whoever decided about it did not finish' });
    return;
  }
  // Files of a bundle that was uploaded in part have not come: intake now says which.
  await deps.jobs.intake(post.name);
}

async function rescueDelivery(deps: Needs, delivery: Delivery): Promise<void> {
  if (delivery.state !== 'held') {
    // Reading a published post back is on its way; anything else was left behind by somebody.
    if (delivery.state !== 'published')
      deps.log.warn('delivery-rescued', { delivery: deliveryId(delivery), state: delivery.state });
    await deps.jobs.publish(delivery);
    return;
  }
  const post = await deps.store.post(delivery.postId);
  if (post && post.plan !== delivery.plan) {
    await planDeliveries(deps, post, { who: WHO, why: 'it was not yet what the post says' });
    return;
  }
  if (!isExpired(delivery, deps.clock.now())) return;
  await miss(
    deps,
    delivery,
    await deps.store.account(delivery.accountId),
    'It was held, and nobody decided about it before it expired.',
  );
  await updateReport(deps, delivery.postId);
}
