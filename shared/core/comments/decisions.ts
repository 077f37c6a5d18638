import { UsageError } from '../errors.ts';
import type { New } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Comment } from './comment.ts';
import type { CommentAction, CommentTraits } from './heard.ts';
import { cannotDo, isOrderOpen, isTakingBack, TAKES_BACK } from './orders.ts';
import { inState, tended, toTend } from './standing.ts';

/** What a person may decide about a comment; who and why come with it. Answering is apart. */
export type Decision =
  /** `reason`: a code of the policy's `removalReasons`. */
  | { readonly do: 'hide' | 'remove' | 'mute' | 'block' | 'report'; readonly reason: string }
  /** Takes back what was done, or is about to be. */
  | { readonly do: 'restore' }
  /** Takes back what was done to its author, where something else was done since. */
  | { readonly do: 'unmute' | 'unblock' }
  /** Needs no answer. */
  | { readonly do: 'close' }
  /** Waits for an answer again. */
  | { readonly do: 'reopen' }
  /** What the rules found is set aside: nothing is to be done about it. */
  | { readonly do: 'approve' }
  /** It is no request under the law and nobody is in danger: the rules were mistaken. */
  | { readonly do: 'unroute' }
  | { readonly do: 'escalate'; readonly to: string }
  | { readonly do: 'legal-hold' | 'lift-hold' };

export type Decided = { readonly next: New<Comment>; readonly why: string };

/** What a decision is made with: what the account's network can do, and who decides when. */
export type Circumstances = {
  readonly policy: Policy;
  readonly traits: CommentTraits | undefined;
  readonly by: { readonly who: string; readonly why: string };
  readonly now: Instant;
};

/**
 * What becomes of a comment.
 * @throws UsageError where its state, the policy or the network does not allow it
 */
export function decide(comment: Comment, decision: Decision, around: Circumstances): Decided {
  const { policy, traits, by, now } = around;
  const { state } = comment;
  if (state === 'deleted' || state === 'forgotten')
    if (decision.do !== 'lift-hold')
      throw new UsageError(`The comment ${comment.id} is ${state}: nothing is left to decide about.`);
  switch (decision.do) {
    case 'hide':
    case 'remove':
    case 'mute':
    case 'block':
    case 'report':
      return order(comment, decision, around);
    case 'restore':
      return restore(comment, around);
    case 'unmute':
    case 'unblock':
      if (!traits?.can.includes(decision.do)) throw new UsageError(cannotDo(decision.do, traits));
      return backTo(comment, decision.do, by, now);
    case 'close':
      return { next: settle(comment, 'closed', around), why: `closed: ${by.why}` };
    case 'reopen':
      return { next: settle(comment, 'open', around), why: `open again: ${by.why}` };
    case 'approve':
      return approve(comment, around);
    case 'unroute':
      return unroute(comment, around);
    case 'escalate':
      return { next: { ...comment, escalated: decision.to }, why: `handed on: ${by.why}` };
    case 'legal-hold':
      return { next: inState({ ...comment, legalHold: true }, state, now, policy), why: `kept: ${by.why}` };
    case 'lift-hold': {
      const { legalHold: _hold, ...rest } = comment;
      return { next: inState(rest, state, now, policy), why: `kept no longer: ${by.why}` };
    }
  }
}

function order(
  comment: Comment,
  { do: action, reason }: Decision & { readonly reason: string; readonly do: CommentAction },
  { policy, traits, by, now }: Circumstances,
): Decided {
  const { id, state, route } = comment;
  const isOut = action === 'hide' || action === 'remove';
  if (isOut && route)
    throw new UsageError(
      `The comment ${id} is for the ${route.to} (${route.why}) and is never taken from readers. If the rules are mistaken, say so first: imprimatur comments unroute ${id} --reason "…"`,
    );
  if (state === 'removed' || (state === 'hidden' && action === 'hide'))
    throw new UsageError(`The comment ${id} is ${state} already. See it: imprimatur comments show ${id}`);
  const ground = policy.removalReasons.find(({ code }) => code === reason);
  if (!ground)
    throw new UsageError(
      `The policy knows no reason "${reason}" for that. It has: ${policy.removalReasons.map(({ code }) => code).join(', ')}. Criticism alone is none (clause moderation.criticism).`,
    );
  if (!traits?.can.includes(action)) throw new UsageError(cannotDo(action, traits));
  const { who, why } = by;
  const next = { ...comment, order: { action, who, why, reason: ground.clause, at: now } };
  return { next: toTend(next, now), why: `to ${action}, for ${ground.code}: ${why}` };
}

function restore(comment: Comment, { policy, traits, by, now }: Circumstances): Decided {
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

const backTo = (
  comment: New<Comment>,
  action: CommentAction,
  { who, why }: Circumstances['by'],
  now: Instant,
): Decided => ({
  next: toTend({ ...comment, order: { action, who, why, at: now } }, now),
  why: `to ${action}: ${why}`,
});

function settle(comment: Comment, to: 'closed' | 'open', { policy, now }: Circumstances): New<Comment> {
  const { id, state } = comment;
  if (state === 'hidden' || state === 'removed')
    throw new UsageError(
      `The comment ${id} is ${state}: readers do not see it. ${state === 'hidden' ? `To show it again: imprimatur comments restore ${id} --reason "…"` : ''}`.trim(),
    );
  if (state === to) throw new UsageError(`The comment ${id} is ${to} already.`);
  const { answeredAt: _answered, ...rest } = comment;
  return inState(to === 'open' ? rest : comment, to, now, policy);
}

/** What the policy ordered without a person is called off; what a person ordered is that person's to call off. */
function approve(comment: Comment, { policy, by }: Circumstances): Decided {
  if (comment.state === 'hidden')
    throw new UsageError(
      `The comment ${comment.id} is hidden. To show it again: imprimatur comments restore ${comment.id} --reason "…"`,
    );
  const { order: pending, ...rest } = approved(comment, policy);
  const next = pending && pending.who !== 'policy' ? { ...rest, order: pending } : tended(rest);
  return { next, why: `as it should be: ${by.why}` };
}

const approved = (comment: Comment, { stamp }: Policy): New<Comment> => ({
  ...comment,
  judgement: { action: 'none', automatic: false, findings: [], policy: stamp },
});

function unroute(comment: Comment, { by }: Circumstances): Decided {
  const { route, ...rest } = comment;
  if (!route) throw new UsageError(`The comment ${comment.id} is no officer's: nothing is to be taken back.`);
  return { next: rest, why: `not ${route.why}: ${by.why}` };
}
