import { UsageError } from '../errors.ts';
import type { New } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Comment } from './comment.ts';
import type { CommentTraits } from './heard.ts';
import { inForceOnceReplaced, TAKES_BACK } from './in-force.ts';
import { isRequestLeft } from './lateness.ts';
import type { NotFor, RoutedAs } from './officers.ts';
import { order } from './order-decisions.ts';
import { cannotDo } from './orders.ts';
import { backTo, restore } from './restore.ts';
import { routeByHand, unroute } from './route-decisions.ts';
import { deletedByAuthor, inState, tended } from './standing.ts';
import { lookedAt } from './threats.ts';

/** What a person may decide about a comment; who and why come with it. Answering is apart. */
export type Decision =
  /** `reason`: a code of the policy's `removalReasons`, or a rule. */
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
  /** It is for an officer, whatever the rules say; or it is another kind of request than they say. */
  | { readonly do: 'route'; readonly as: RoutedAs }
  /** It is no request under the law, or nobody is in danger. `mistaken`: which, where it is for several officers. */
  | { readonly do: 'unroute'; readonly mistaken?: NotFor | undefined }
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
  const decided = decideOn(comment, decision, around);
  // What is only kept was not judged by anybody.
  const isKept = decision.do === 'legal-hold' || decision.do === 'lift-hold';
  return isKept ? decided : { ...decided, next: lookedAt(decided.next) };
}

function decideOn(comment: Comment, decision: Decision, around: Circumstances): Decided {
  const { policy, traits, by, now } = around;
  const { state } = comment;
  if (isRequestLeft(comment) && decision.do === 'close') return endRequest(comment, around);
  if (state === 'deleted' || state === 'forgotten')
    if (decision.do !== 'lift-hold' && !(isRequestLeft(comment) && isRouting(decision)))
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
      return backTo({ ...comment, ...inForceOnceReplaced(comment) }, [decision.do], by, now);
    case 'close':
      return { next: settle(comment, 'closed', around), why: `closed: ${by.why}` };
    case 'reopen':
      return { next: settle(comment, 'open', around), why: `open again: ${by.why}` };
    case 'approve':
      return approve(comment, around);
    case 'route':
      return routeByHand(comment, decision.as, around);
    case 'unroute':
      return unroute(comment, decision.mistaken, around);
    case 'escalate':
      return { next: { ...comment, escalated: decision.to }, why: `handed on: ${by.why}` };
    case 'legal-hold':
      return { next: inState({ ...comment, legalHold: true }, state, now, policy), why: `kept: ${by.why}` };
    case 'lift-hold': {
      const { legalHold: _hold, ...rest } = comment;
      const next =
        state === 'deleted' ? deletedByAuthor(rest, now, policy) : inState(rest, state, now, policy);
      return { next, why: `kept no longer: ${by.why}` };
    }
  }
}

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
function approve(comment: Comment, { policy, by, now }: Circumstances): Decided {
  if (comment.state === 'hidden')
    throw new UsageError(
      `The comment ${comment.id} is hidden. To show it again: imprimatur comments restore ${comment.id} --reason "…"`,
    );
  const { order: pending, ...rest } = setAside(comment, policy);
  // Without evidence the network was not asked yet; with it, it may be done already.
  const back = pending?.who === 'policy' && pending.evidence !== undefined && TAKES_BACK[pending.action];
  if (back) return backTo(rest, [back], by, now);
  const next = pending && pending.who !== 'policy' ? { ...rest, order: pending } : tended(rest);
  return { next, why: `as it should be: ${by.why}` };
}

/** Nothing of it is left but the request: where that was seen to, nothing is. */
function endRequest(comment: Comment, { policy, by, now }: Circumstances): Decided {
  const { route: _route, alsoFor: _alsoFor, ...rest } = comment;
  return { next: tended(inState(rest, comment.state, now, policy)), why: `closed: ${by.why}` };
}

const isRouting = (decision: Decision): boolean => decision.do === 'route' || decision.do === 'unroute';

/** What the rules found is set aside. */
const setAside = (comment: Comment, { stamp }: Policy): New<Comment> => ({
  ...comment,
  judgement: { action: 'none', automatic: false, findings: [], policy: stamp },
});
