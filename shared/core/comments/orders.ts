import { backOff } from '../delivery/timing.ts';
import type { New } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import { DAY, type Instant } from '../time.ts';
import type { Comment, CommentState, Order } from './comment.ts';
import type { CommentAction, CommentTraits } from './heard.ts';
import { afterHiding, inState, tended } from './standing.ts';

/** Pure: what an order makes of a comment. The store writes it. */

type Ordered = New<Comment> & { readonly order: Order };

/** What an action leaves a comment in; absent where it stays as it is. A report asks others, and answers nobody. */
const LEAVES: Readonly<Partial<Record<CommentAction, CommentState>>> = {
  hide: 'hidden',
  remove: 'removed',
  mute: 'closed',
  block: 'closed',
};

/** What takes an action back. Absent: nothing does. */
export const TAKES_BACK: Readonly<Partial<Record<CommentAction, CommentAction>>> = {
  hide: 'unhide',
  mute: 'unmute',
  block: 'unblock',
};

const BACK: readonly (CommentAction | undefined)[] = Object.values(TAKES_BACK);
export const isTakingBack = (action: CommentAction): boolean => BACK.includes(action);

/** Whether evidence is kept before it is done: taking something back needs none. */
export const needsEvidence = (action: CommentAction): boolean => !isTakingBack(action);

/** The network has done it. */
export function carriedOut(comment: Ordered, now: Instant, policy: Pick<Policy, 'retention'>): New<Comment> {
  const { order, ...rest } = comment;
  const { problem: _problem, ...done } = order;
  const next = { ...rest, acted: { ...done, at: now } };
  return tended(inState(next, stateAfter(next, order.action), now, policy));
}

function stateAfter(comment: New<Comment>, action: CommentAction): CommentState {
  const left = LEAVES[action];
  // Its author may have made it an officer's since it was ordered: nothing but a person ends that.
  if (left === 'closed' && (comment.state !== 'open' || comment.route)) return comment.state;
  if (left !== undefined) return left;
  const isUndone =
    action === 'unhide' ? comment.state === 'hidden' : isTakingBack(action) && comment.state === 'closed';
  if (!isUndone) return comment.state;
  return afterHiding(comment);
}

/** The network has not done it. @param again When it is asked once more; undefined where that is of no use. */
export function notCarriedOut(comment: Ordered, problem: string, again: Instant | undefined): New<Comment> {
  const next = tended(comment);
  return again === undefined
    ? { ...next, order: { ...comment.order, problem, isGivenUp: true } }
    : { ...next, order: { ...comment.order, problem }, wake: again };
}

/** A network that has not done it within a day will not: a person has to. */
const ACT_WITHIN_MS = DAY;

/** Undefined once a network has had its time. One that says when to come back has not refused, however many wait there. */
export function actAgainAt({ at }: Order, now: Instant, retryAfterMs?: number): Instant | undefined {
  const again = backOff(at, now);
  if (retryAfterMs !== undefined) return Math.max(again, now + retryAfterMs);
  return again - at <= ACT_WITHIN_MS ? again : undefined;
}

/** Whether somebody is still to carry it out; one that is given up waits for a person. */
export const isOrderOpen = ({ order }: Pick<Comment, 'order'>): boolean =>
  order !== undefined && order.isGivenUp !== true;

/** What the network cannot do, and what it can, for the administrator. */
export function cannotDo(action: CommentAction, traits: CommentTraits | undefined): string {
  const can = (traits?.can ?? []).filter((one) => !one.startsWith('un'));
  const instead = can.length > 0 ? `It can: ${can.join(', ')}.` : 'Nothing can be done from here.';
  return `This network does not let us ${action} a comment. ${instead}${traits?.remark ? ` ${traits.remark}` : ''}`;
}
