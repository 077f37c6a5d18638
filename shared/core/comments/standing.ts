import type { New } from '../history.ts';
import { routesOf } from '../moderation/routed.ts';
import type { Policy } from '../policy/policy.ts';
import { DAY, type Instant, MINUTE } from '../time.ts';
import type { Comment, CommentState } from './comment.ts';
import { isRequestLeft, routesLeft } from './lateness.ts';

/** What was written to be tended is started at once; rescue takes up what that start lost, this much later. */
export const TEND_GRACE_MS = 2 * MINUTE;

/**
 * A comment in a state, with what follows from it for how long it is kept (clause `privacy.third-party`): as long as it
 * takes to answer, and the policy's time from then on. A legal hold keeps it, and so does a request under the law of which
 * only that is left, until somebody closes it.
 */
export function inState(
  comment: New<Comment>,
  state: CommentState,
  now: Instant,
  { retention }: Pick<Policy, 'retention'>,
): New<Comment> {
  const { erase, ...rest } = comment;
  const isRequest = isRequestLeft({ ...comment, state });
  if (state === 'open' || comment.legalHold === true || isRequest) return { ...rest, state };
  const isStaying = state === comment.state && erase !== undefined;
  return { ...rest, state, erase: isStaying ? erase : now + retention.commentDays * DAY };
}

/** What readers see again after it was hidden: answered where it was before, open where it was not. */
export const afterHiding = ({ answeredAt }: Pick<Comment, 'answeredAt'>): 'answered' | 'open' =>
  answeredAt === undefined ? 'open' : 'answered';

/** To be tended: at once by whoever writes this, and by rescue where that is lost. */
export const toTend = (comment: New<Comment>, now: Instant): New<Comment> => ({
  ...comment,
  wake: now + TEND_GRACE_MS,
});

/** Whether an answer was written and it is not certain yet what became of it. */
export const isReplyOnItsWay = ({ reply }: Pick<Comment, 'reply'>): boolean =>
  reply !== undefined && reply.sentAt === undefined && reply.problem === undefined;

/** Nothing is left to be done about it but what people do. An answer on its way is still looked after, whoever is to be told still told. */
export function tended(comment: New<Comment>): New<Comment> {
  if (isReplyOnItsWay(comment) || isUntold(comment)) return comment;
  const { wake: _wake, ...rest } = comment;
  return rest;
}

/**
 * Its author deleted it: the words and the name are gone here too, and nothing is to be done about it any more. What
 * is under a legal hold stays; whoever was not told yet still is.
 */
export function deletedByAuthor(
  comment: New<Comment>,
  now: Instant,
  policy: Pick<Policy, 'retention'>,
): New<Comment> {
  const { order: _order, route: _route, alsoFor: _alsoFor, ...unordered } = comment;
  const rest = { ...unordered, ...routesLeft(comment) };
  const kept = comment.legalHold === true ? rest : withoutWords(rest);
  const next = inState(kept, 'deleted', now, policy);
  return tended(next);
}

/** An address on a network names who wrote there. */
function withoutWords({
  author: _author,
  remote: _remote,
  language: _language,
  ...comment
}: New<Comment>): New<Comment> {
  return { ...comment, text: '', links: [] };
}

/** Whether an officer, or the administrator, is still to be told of what is in it. */
export const isUntold = (comment: Pick<Comment, 'route' | 'alsoFor' | 'threat'>): boolean =>
  routesOf(comment).some(({ told }) => told === undefined) || isThreatUntold(comment);

export const isThreatUntold = ({ threat }: Pick<Comment, 'threat'>): boolean =>
  threat !== undefined && threat.told === undefined;
