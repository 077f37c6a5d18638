import type { Post } from '../post.ts';
import type { Times } from '../schedule/post-times.ts';
import type { Delivery } from './delivery.ts';
import { isOutOfHand } from './moves.ts';
import { startsAt } from './progress.ts';

/**
 * When a post goes out, or went out, first of all its accounts, and until when it may. What was decided when all of it was
 * out or on its way came too late: then it is when it came out, or is to, and not the time that it was given since.
 */
export function timesShown(post: Post, deliveries: readonly Delivery[]): Partial<Times> {
  const isTooLate =
    deliveries.length > 0 &&
    deliveries.every(({ state, plan }) => isOutOfHand(state) && plan < post.plan) &&
    post.accounts.every((id) => deliveries.some(({ accountId }) => accountId === id));
  if (!isTooLate) return post;
  return {
    due: Math.min(...deliveries.map((one) => one.publishedAt ?? startsAt(one))),
    expires: Math.max(...deliveries.map(({ expires }) => expires)),
  };
}
