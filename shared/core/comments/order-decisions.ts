import { UsageError } from '../errors.ts';
import { routesOf } from '../moderation/routed.ts';
import type { Comment } from './comment.ts';
import type { Circumstances, Decided, Decision } from './decisions.ts';
import type { CommentAction } from './heard.ts';
import { inForceOnceReplaced, isTakingBack } from './in-force.ts';
import { isOfficers } from './lateness.ts';
import { officersOf } from './officers.ts';
import { cannotDo, isOrderOpen } from './orders.ts';
import { groundOf } from './reasons.ts';
import { toTend } from './standing.ts';

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
  const next = {
    ...comment,
    ...inForceOnceReplaced(comment),
    order: { action, who, why, reason: ground.clause, code: ground.code, at: now },
  };
  return { next: toTend(next, now), why: `to ${action}, for ${ground.code}: ${why}` };
}

/**
 * What is for an officer stays where readers see it, and its author stays heard until the officer has seen to it: who is not
 * heard cannot say more, or that they are safe.
 * @throws UsageError
 */
function leaveToOfficer(comment: Comment, action: CommentAction): void {
  const { id } = comment;
  if (routesOf(comment).length === 0) return;
  const whose = `The comment ${id} is for ${officersOf(comment)}`;
  const mistaken = `If the rules are mistaken, say so first: imprimatur comments unroute ${id} --reason "…"`;
  if (action === 'hide' || action === 'remove')
    throw new UsageError(`${whose} and is never taken from readers. ${mistaken}`);
  if (isOfficers(comment))
    throw new UsageError(
      `${whose}, who has not seen to it yet: until then its author is not muted, blocked or reported. Once that is done: imprimatur comments close ${id} --reason "…". ${mistaken}`,
    );
}
