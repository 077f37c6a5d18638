import { type Routed, routedTo, routesOf } from '../moderation/routed.ts';
import type { Instant } from '../time.ts';
import type { Comment, CommentState, Route } from './comment.ts';

/** What says whether somebody waits for an officer. */
type ForOfficers = Pick<Comment, 'state' | 'route' | 'alsoFor'>;

/** Waits for an answer longer than the policy promises. */
export const isOverdue = ({ state, answerBy }: Pick<Comment, 'state' | 'answerBy'>, now: Instant): boolean =>
  state === 'open' && answerBy < now;

/**
 * Whether an officer still has to see to it. A public answer does not end that: what was asked for is sent elsewhere, by
 * the officer, and closing the comment says that it was.
 */
export const isOfficers = (comment: ForOfficers): boolean =>
  routesOf(comment).length > 0 && LAW_STATES.includes(comment.state);
/** In which that may be so. A request outlasts its words, which its author may delete, or have erased. */
export const LAW_STATES: readonly CommentState[] = [
  'open',
  'answered',
  'hidden',
  'removed',
  'deleted',
  'forgotten',
];

/** Whether a time limit of the law still counts. */
export const isLawCounting = (comment: ForOfficers): boolean => lawLimit(comment) !== undefined;

/** The time limit of the law that ends first; undefined where none counts. */
export function lawLimit(comment: ForOfficers): Instant | undefined {
  if (!isOfficers(comment)) return undefined;
  const limits = routesOf(comment).flatMap(({ due }) => (due === undefined ? [] : [due]));
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

/** The same where its words are gone: nobody can find out any more what it was about. */
export const isRequestLeft = (comment: ForOfficers): boolean =>
  (comment.state === 'deleted' || comment.state === 'forgotten') && isLawCounting(comment);

/** Whom it is still for once its words are gone. The time limit of what was closed before counts no more. */
export function routesLeft(comment: ForOfficers): Routed<Route> {
  const routes = routesOf(comment);
  return routedTo(comment.state === 'closed' ? routes.map(({ due: _due, ...route }) => route) : routes);
}

/** Somebody in it may be in danger, and nobody has said yet that it is seen to. Only a person ends that: by closing it. */
export const isDangerOpen = (comment: ForOfficers): boolean =>
  routesOf(comment).some(({ why }) => why === 'safeguarding') && DANGER_STATES.includes(comment.state);
/** In which that is so: readers see it, or may again. */
export const DANGER_STATES: readonly CommentState[] = ['open', 'answered', 'hidden'];

/** Somebody may be threatened in it, and no person has decided anything about it. */
export const isThreatOpen = ({ state, threat }: Pick<Comment, 'state' | 'threat'>): boolean =>
  threat !== undefined && DANGER_STATES.includes(state);

/** By either clock. */
export const isLate = (comment: Comment, now: Instant): boolean =>
  isOverdue(comment, now) || (lawLimit(comment) ?? now) < now;

/** What stands above everything else that waits, and until when. */
export const IS_URGENT = { danger: isDangerOpen, law: isLawCounting, threat: isThreatOpen } as const;
