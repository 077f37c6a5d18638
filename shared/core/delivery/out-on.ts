import type { Post } from '../post.ts';
import { timesOn } from '../schedule/post-times.ts';
import type { Instant } from '../time.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import { isOutOfHand } from './moves.ts';
import { startsAt } from './progress.ts';

/** `unconfirmed` may be out, and a held post may be approved. */
const COUNTS: readonly DeliveryState[] = ['held', 'scheduled', 'sending', 'published', 'unconfirmed'];

/**
 * When a post went out on an account, or is to; undefined where it does not. A cancelled post may be out all the same, and
 * one that the network put off goes out later than it was due.
 */
export function outOn(post: Post, accountId: string, delivery: Delivery | undefined): Instant | undefined {
  const isBehind = delivery && !post.planned && delivery.plan < post.plan && !isOutOfHand(delivery.state);
  // The post was written, its delivery is about to be.
  if (!delivery || isBehind) {
    const isToGoOut = !post.planned && post.state !== 'cancelled' && post.accounts.includes(accountId);
    return isToGoOut ? timesOn(post, accountId)?.due : undefined;
  }
  return COUNTS.includes(delivery.state) ? (delivery.publishedAt ?? startsAt(delivery)) : undefined;
}
