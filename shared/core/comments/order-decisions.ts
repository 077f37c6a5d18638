import { UsageError } from '../errors.ts';
import type { New } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Comment } from './comment.ts';
import type { Circumstances, Decided, Decision } from './decisions.ts';
import type { CommentAction } from './heard.ts';
import { isOfficers } from './lateness.ts';
import { cannotDo, isOrderOpen, isTakingBack, TAKES_BACK } from './orders.ts';
import { groundOf } from './reasons.ts';
import { tended, toTend } from './standing.ts';

/** What the network is to do about a comment. */
export function order(
  comment: Comment,
  { do: action, reason }: Decision & { readonly reason: string; readonly do: CommentAction },
  { policy, traits, by, now }: Circumstances,
): Decided {
  const { id, state } = comment;
  leaveToOfficer(comment, action);
  if (state === 'removed' || (state === 'hidden' && action === 'hide'))
    throw new UsageError(`The comment ${id} is ${state} already. See it: imprimatur comments show ${id}`);
  if (comment.order && isOrderOpen(comment) && isTakingBack(comment.order.action))
    throw new UsageError(
      `What was done about the comment ${id} is being taken back (${comment.order.action}), and the network has not done that yet. Say it again then: imprimatur comments show ${id} tells when.`,
    );
  const ground = groundOf(reason, policy);
  if (!traits?.can.includes(action)) throw new UsageError(cannotDo(action, traits));
  const { who, why } = by;
  const next = { ...comment, order: { action, who, why, reason: ground.clause, code: ground.code, at: now } };
  return { next: toTend(next, now), why: `to ${action}, for ${ground.code}: ${why}` };
}

/**
 * What is for an officer stays where readers see it, and its author stays heard until the officer has seen to it: who is not
 * heard cannot say more, or that they are safe.
 * @throws UsageError
 */
function leaveToOfficer(comment: Comment, action: CommentAction): void {
  const { id, route } = comment;
  if (!route) return;
  const whose = `The comment ${id} is for the ${route.to} (${route.why})`;
  const mistaken = `If the rules are mistaken, say so first: imprimatur comments unroute ${id} --reason "…"`;
  if (action === 'hide' || action === 'remove')
    throw new UsageError(`${whose} and is never taken from readers. ${mistaken}`);
  if (isOfficers(comment))
    throw new UsageError(
      `${whose}, who has not seen to it yet: until then its author is not muted, blocked or reported. Once that is done: imprimatur comments close ${id} --reason "…". ${mistaken}`,
    );
}

/** Takes back what was done, or is about to be. */
export function restore(comment: Comment, { policy, traits, by, now }: Circumstances): Decided {
  const { id, state, acted, order: pending } = comment;
  if (state === 'removed')
    throw new UsageError(
      `The comment ${id} was removed for good; no network brings one back. Its author may be asked to write it again.`,
    );
  if (pending && isOrderOpen(comment) && !isTakingBack(pending.action) && state !== 'hidden') {
    const { order: _order, ...rest } = comment;
    // The network may have done it already, and we have not heard of it: so it is taken back all the same.
    const back = TAKES_BACK[pending.action];
    if (!back || !traits?.can.includes(back))
      return { next: tended(rest), why: `not to ${pending.action}: ${by.why}` };
    return backTo(rest, back, by, now);
  }
  const back = state === 'hidden' ? 'unhide' : acted && TAKES_BACK[acted.action];
  if (!back)
    throw new UsageError(
      `Nothing was done about the comment ${id} that could be taken back. It is ${state}.${state === 'closed' ? ` To open it again: imprimatur comments reopen ${id} --reason "…"` : ''}`,
    );
  if (!traits?.can.includes(back)) throw new UsageError(cannotDo(back, traits));
  return backTo(approved(comment, policy), back, by, now);
}

/** What the network is to take back. */
export const backTo = (
  comment: New<Comment>,
  action: CommentAction,
  { who, why }: Circumstances['by'],
  now: Instant,
): Decided => ({
  next: toTend({ ...comment, order: { action, who, why, at: now } }, now),
  why: `to ${action}: ${why}`,
});

/** What the rules found is set aside. */
export const approved = (comment: Comment, { stamp }: Policy): New<Comment> => ({
  ...comment,
  judgement: { action: 'none', automatic: false, findings: [], policy: stamp },
});
