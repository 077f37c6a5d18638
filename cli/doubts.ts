import type { Comment } from '../shared/core/comments/comment.ts';
import type { CommentAction } from '../shared/core/comments/heard.ts';
import { isOfficers } from '../shared/core/comments/lateness.ts';
import { isFound } from '../shared/core/comments/reasons.ts';
import { UsageError } from '../shared/core/errors.ts';
import { routesOf } from '../shared/core/moderation/routed.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { IS_CRITICISM } from './render-judgement.ts';

export type Doubts = {
  /** Empty where nothing speaks against it, and where it is refused anyway. */
  readonly words: string;
  /** Whether somebody has to agree to it first: the rules may well have missed something, but the policy spares criticism. */
  readonly asks: boolean;
};

/**
 * What somebody has to know before something is done about a comment.
 * @param named The reason that it is to be done for.
 */
export function doubtsAbout(
  comment: Comment,
  action: CommentAction,
  named: string,
  policy: Pick<Policy, 'removalReasons'>,
): Doubts {
  const isTaking = action === 'hide' || action === 'remove';
  if (isOfficers(comment) || (isTaking && routesOf(comment).length > 0)) return { words: '', asks: false };
  const { isCriticism = false, findings } = comment.judgement;
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ');
  const words = [
    ...(isCriticism ? [`${IS_CRITICISM} Only what else is in it may be a reason.`] : []),
    ...(isKnownAndNotFound(comment, named, policy)
      ? [`The rules did not find "${named}" in it${rules === '' ? ', nor anything else' : `, but ${rules}`}.`]
      : []),
  ].join(' ');
  return { words, asks: isCriticism };
}

function isKnownAndNotFound(
  comment: Comment,
  named: string,
  policy: Pick<Policy, 'removalReasons'>,
): boolean {
  try {
    return !isFound(comment, named, policy);
  } catch (error) {
    // Whoever carries it out knows the policy that is in force, and says which reasons there are.
    if (error instanceof UsageError) return false;
    throw error;
  }
}
