import type { Post } from '../post.ts';
import type { Delivery } from './delivery.ts';
import { CLOCK_SKEW_MS } from './timing.ts';

/**
 * Whether it is out although its post was cancelled while it was being sent: that came too late for it. What was out before
 * the post was cancelled on other accounts is as it should be.
 */
export function isOutThoughCancelled(
  { state, history }: Pick<Post, 'state' | 'history'>,
  delivery: Delivery,
): boolean {
  if (state !== 'cancelled' || delivery.state !== 'published') return false;
  const cancelled = history.findLast(({ from, to }) => to === 'cancelled' && from !== 'cancelled');
  // When it was written that it is out: the network may have taken it before, and said so later.
  const out = delivery.history.findLast(({ from, to }) => from === 'sending' && to === 'published');
  return cancelled !== undefined && out !== undefined && cancelled.at <= out.at + CLOCK_SKEW_MS;
}

/** What the administrator may do about it, with the line to copy. */
export const toTakeDown = ({ postId, accountId }: Pick<Delivery, 'postId' | 'accountId'>): string =>
  `To take it down: imprimatur posts retract ${postId} --account ${accountId} --reason "…"`;
