import type { New } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Comment, Order } from './comment.ts';
import { COMMENT_ACTIONS, type CommentAction } from './heard.ts';
import { inForceOf, isTakingBack, TAKES_BACK } from './in-force.ts';
import { isOrderOpen } from './orders.ts';
import { toTend } from './standing.ts';

/**
 * A comment about which the network did something after it was decided otherwise, with what was decided last ordered
 * once more; undefined where nothing else is wanted, or nothing takes it back.
 */
export function ifOvertaken(comment: Comment, done: CommentAction, now: Instant): New<Comment> | undefined {
  const { order, acted, state } = comment;
  if (state === 'deleted' || state === 'forgotten' || state === 'removed') return undefined;
  if (order && isOrderOpen(comment)) {
    if (order.action === done) return undefined;
    // Whoever carries it out now may have looked before: by this write he has to look again.
    return toTend({ ...comment, order: withThis(order, TAKES_BACK[done]) }, now);
  }
  const wanted = opposite(done);
  if (!wanted || stands(comment, done)) return undefined;
  const { who = 'policy', why = 'it was decided so', reason, code } = acted ?? {};
  const ground = { ...(reason !== undefined && { reason }), ...(code !== undefined && { code }) };
  return toTend({ ...comment, order: { action: wanted, who, why, ...ground, at: now } }, now);
}

/** What is being taken back altogether, and what came too late for that with it. */
function withThis(order: Order, back: CommentAction | undefined): Order {
  const { action, later = [] } = order;
  const isIn = !isTakingBack(action) || back === undefined || [action, ...later].includes(back);
  return isIn ? { ...order } : { ...order, later: [...later, back] };
}

const opposite = (done: CommentAction): CommentAction | undefined =>
  TAKES_BACK[done] ?? COMMENT_ACTIONS.find((action) => TAKES_BACK[action] === done);

/** Whether what the network did is what is written. */
function stands(comment: Comment, done: CommentAction): boolean {
  const { state } = comment;
  if (done === 'hide') return state === 'hidden';
  if (done === 'unhide') return state !== 'hidden';
  const inForce = inForceOf(comment).map(({ action }) => action);
  return TAKES_BACK[done] ? inForce.includes(done) : !inForce.some((action) => TAKES_BACK[action] === done);
}
