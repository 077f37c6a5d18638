import type { Comment } from '../core/comments/comment.ts';
import { type Decision, decide } from '../core/comments/decisions.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import { isUntold } from '../core/comments/standing.ts';
import type { Deps, Reason } from '../ports.ts';
import { type ByNetwork, commentTraitsOn } from './comment-traits-on.ts';
import { findComment } from './comments.ts';
import { holdAnswers } from './hold-answers.ts';
import { holdEvidence, releaseEvidence } from './hold-evidence.ts';

export type DecideNeeds = Pick<Deps, 'store' | 'objects' | 'jobs' | 'clock' | 'policy'> & {
  readonly channels: ByNetwork;
};

/**
 * Writes what a person decided about a comment. What the network is to do about it is an order in the comment, carried
 * out by `tend-comment`, which alone has the credentials.
 * @throws UsageError where its state, the policy or the network does not allow it
 * @throws ConflictError where somebody else decided at the same moment
 */
export async function decideComment(
  deps: DecideNeeds,
  id: string,
  decision: Decision,
  by: Reason,
): Promise<Comment> {
  const { store, clock, policy, jobs } = deps;
  const comment = await findComment(deps, id);
  const account = await store.account(comment.accountId);
  const now = clock.now();
  const traits = commentTraitsOn(deps, account);
  const { next, why } = decide(comment, decision, { policy, traits, by, now });
  // First, so that what is said to be held is there.
  if (decision.do === 'legal-hold') await hold(deps, comment);
  const saved = await store.save<Comment>(comment, next, { who: by.who, why }, now);
  // Again, for what was kept meanwhile, or released because no hold was on it yet.
  if (decision.do === 'legal-hold') await hold(deps, comment);
  if (decision.do === 'lift-hold') await release(deps, comment);
  // Rescue starts it where this is lost.
  if (isOrderOpen(saved) || isUntold(saved)) await jobs.tend(id);
  return saved;
}

async function release(deps: DecideNeeds, comment: Comment): Promise<void> {
  await releaseEvidence(deps, comment);
  // Somebody may have put another hold on it while its copies were taken away.
  const current = await deps.store.comment(comment.id, deps.clock.now());
  if (current?.legalHold) await hold(deps, current);
}

async function hold(deps: DecideNeeds, comment: Comment): Promise<void> {
  await holdEvidence(deps, comment);
  await holdAnswers(deps, comment);
}
