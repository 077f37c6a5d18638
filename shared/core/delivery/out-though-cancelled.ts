import type { Post } from '../post.ts';
import type { Delivery } from './delivery.ts';
import { isOutOfHand } from './moves.ts';
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

/** Whether it is, or may be, out in the words of a version before the one that its post has now. */
export const isEarlierOn = (
  { id, revision }: Pick<Post, 'id' | 'revision'>,
  delivery: Pick<Delivery, 'postId' | 'revision' | 'state'>,
): boolean => delivery.postId === id && delivery.revision !== revision && isOutOfHand(delivery.state);

/** What the administrator may do about it, with the line to copy. */
export const toTakeDown = ({ postId, accountId }: Pick<Delivery, 'postId' | 'accountId'>): string =>
  `To take it down: imprimatur posts retract ${postId} --account ${accountId} --reason "…"`;
