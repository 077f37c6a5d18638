import { UsageError } from '../errors.ts';
import type { New } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Comment } from './comment.ts';
import type { Circumstances, Decided } from './decisions.ts';
import type { CommentAction } from './heard.ts';
import { inForceOf, isTakingBack, TAKES_BACK } from './in-force.ts';
import { cannotDo, isOrderOpen } from './orders.ts';
import { tended, toTend } from './standing.ts';

/** Takes back all that was done and is in force, and what is about to be done. @throws UsageError where nothing can be */
export function restore(comment: Comment, { traits, by, now }: Circumstances): Decided {
  const { order: pending, ...rest } = reviewed(comment, by.who, now);
  const wanted = toTakeBack(comment);
  const [first, ...later] = wanted.filter((action) => traits?.can.includes(action));
  if (first) return backTo(rest, [first, ...later], by, now);
  // Nothing takes it back, and the network has not said yet that it is done.
  if (pending && isOrderOpen(comment) && !isTakingBack(pending.action))
    return { next: tended(rest), why: `not to ${pending.action}: ${by.why}` };
  throw new UsageError(nothingToRestore(comment, wanted, traits));
}

/** Whom the account blocks, it may not see: so what readers see comes last, and is looked at then. */
const IN_TURN: readonly CommentAction[] = ['unblock', 'unmute', 'unhide'];

/** What `restore` asks the network for, where the network can do it. */
export function toTakeBack(comment: Comment): readonly CommentAction[] {
  const { state, order } = comment;
  const actions = new Set([
    ...inForceOf(comment).map(({ action }) => TAKES_BACK[action]),
    // The network, or a colleague with its own app, may have hidden it.
    ...(state === 'hidden' ? ['unhide'] : []),
    // The network may have done it already, and we have not heard of it: so it is taken back all the same.
    ...(order && isOrderOpen(comment)
      ? [TAKES_BACK[order.action] ?? order.action, ...(order.later ?? [])]
      : []),
  ]);
  return IN_TURN.filter((action) => actions.has(action));
}

function nothingToRestore(
  { id, state }: Comment,
  [wanted]: readonly CommentAction[],
  traits: Circumstances['traits'],
): string {
  if (wanted) return cannotDo(wanted, traits);
  if (state === 'removed')
    return `The comment ${id} was removed for good; no network brings one back. Its author may be asked to write it again.`;
  return `Nothing was done about the comment ${id} that could be taken back. It is ${state}.${state === 'closed' ? ` To open it again: imprimatur comments reopen ${id} --reason "…"` : ''}`;
}

/** What the network is to take back, one after the other. */
export function backTo(
  comment: New<Comment>,
  [action, ...later]: readonly [CommentAction, ...CommentAction[]],
  { who, why }: Circumstances['by'],
  now: Instant,
): Decided {
  const order = { action, who, why, at: now, ...(later.length > 0 && { later }) };
  return {
    next: toTend({ ...comment, order }, now),
    why: `to ${[action, ...later].join(', then ')}: ${why}`,
  };
}

/** What was found stays to be seen, and nothing comes of it any more. */
function reviewed(comment: Comment, who: string, now: Instant): New<Comment> {
  const { judgement } = comment;
  if (judgement.findings.length === 0) return comment;
  const { suggestion: _suggestion, ...found } = judgement;
  return {
    ...comment,
    judgement: { ...found, action: 'none', automatic: false, reviewed: { who, at: now } },
  };
}
