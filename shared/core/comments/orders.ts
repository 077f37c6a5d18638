import { backOff } from '../delivery/timing.ts';
import type { New } from '../history.ts';
import { routesOf } from '../moderation/routed.ts';
import type { Policy } from '../policy/policy.ts';
import { DAY, type Instant } from '../time.ts';
import type { Comment, CommentState, Order } from './comment.ts';
import type { CommentAction, CommentTraits } from './heard.ts';
import { inForceAfter, isTakingBack } from './in-force.ts';
import { afterHiding, inState, tended, toTend } from './standing.ts';

/** Pure: what an order makes of a comment. The store writes it. */

type Ordered = New<Comment> & { readonly order: Order };

/** What an action leaves a comment in; absent where it stays as it is. A report asks others, and answers nobody. */
const LEAVES: Readonly<Partial<Record<CommentAction, CommentState>>> = {
  hide: 'hidden',
  remove: 'removed',
  mute: 'closed',
  block: 'closed',
};

/** Whether evidence is kept before it is done: taking something back needs none. */
export const needsEvidence = (action: CommentAction): boolean => !isTakingBack(action);

/** The network has done it. */
export function carriedOut(comment: Ordered, now: Instant, policy: Pick<Policy, 'retention'>): New<Comment> {
  const { order, inForce: _before, ...rest } = comment;
  const { problem: _problem, later: _later, notDone: _notDone, ...done } = order;
  const acted = { ...done, at: now };
  const inForce = inForceAfter(comment, acted);
  const next = { ...rest, acted, ...(inForce.length > 0 && { inForce }) };
  return goOn(inState(next, stateAfter(next, order.action), now, policy), order, now);
}

/** What is taken back after it, is so now. In the end, what the network did not take back stands for a person to see to. */
function goOn(
  comment: New<Comment>,
  { who, why, later = [], notDone = [] }: Order,
  now: Instant,
): New<Comment> {
  const [action, ...rest] = later;
  if (action) {
    const left = { ...(rest.length > 0 && { later: rest }), ...(notDone.length > 0 && { notDone }) };
    return toTend({ ...comment, order: { action, who, why, at: now, ...left } }, now);
  }
  const [first] = notDone;
  if (!first) return tended(comment);
  const problem = notDone.map((one) => one.problem).join(' ');
  return tended({ ...comment, order: { action: first.action, who, why, at: now, problem, isGivenUp: true } });
}

function stateAfter(comment: New<Comment>, action: CommentAction): CommentState {
  const left = LEAVES[action];
  // Its author may have made it an officer's since it was ordered: nothing but a person ends that.
  if (left === 'closed' && (comment.state !== 'open' || routesOf(comment).length > 0)) return comment.state;
  if (left !== undefined) return left;
  const isUndone =
    action === 'unhide' ? comment.state === 'hidden' : isTakingBack(action) && comment.state === 'closed';
  if (!isUndone) return comment.state;
  return afterHiding(comment);
}

/** The network has not done it yet, and is asked once more. */
export const notYetCarriedOut = (comment: Ordered, problem: string, again: Instant): New<Comment> => ({
  ...tended(comment),
  order: { ...comment.order, problem },
  wake: again,
});

/** The network has not done it, and it is of no use to ask again. */
export function givenUp(comment: Ordered, problem: string, now: Instant): New<Comment> {
  const { order, ...rest } = comment;
  const { action, later, notDone = [] } = order;
  if (!later && notDone.length === 0)
    return { ...tended(comment), order: { ...order, problem, isGivenUp: true } };
  return goOn(rest, { ...order, notDone: [...notDone, { action, problem }] }, now);
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
