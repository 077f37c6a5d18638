import type { Instant } from '../time.ts';
import type { Comment, CommentState, Route } from './comment.ts';

/** Waits for an answer longer than the policy promises. */
export const isOverdue = ({ state, answerBy }: Pick<Comment, 'state' | 'answerBy'>, now: Instant): boolean =>
  state === 'open' && answerBy < now;

/**
 * Whether an officer still has to see to it. A public answer does not end that: what was asked for is sent elsewhere, by
 * the officer, and closing the comment says that it was.
 */
export const isOfficers = ({ state, route }: Pick<Comment, 'state' | 'route'>): boolean =>
  route !== undefined && LAW_STATES.includes(state);
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
export const isLawCounting = (comment: Pick<Comment, 'state' | 'route'>): boolean =>
  isOfficers(comment) && comment.route?.due !== undefined;

/** The same where its words are gone: nobody can find out any more what it was about. */
export const isRequestLeft = (comment: Pick<Comment, 'state' | 'route'>): boolean =>
  (comment.state === 'deleted' || comment.state === 'forgotten') && isLawCounting(comment);

/** Whom it is still for once its words are gone. The time limit of what was closed before counts no more. */
export function routeLeft({ state, route }: Pick<Comment, 'state' | 'route'>): Route | undefined {
  if (!route || state !== 'closed') return route;
  const { due: _due, ...rest } = route;
  return rest;
}

/** Somebody in it may be in danger, and nobody has said yet that it is seen to. Only a person ends that: by closing it. */
export const isDangerOpen = ({ state, route }: Pick<Comment, 'state' | 'route'>): boolean =>
  route?.why === 'safeguarding' && DANGER_STATES.includes(state);
/** In which that is so: readers see it, or may again. */
export const DANGER_STATES: readonly CommentState[] = ['open', 'answered', 'hidden'];

/** Somebody may be threatened in it, and no person has decided anything about it. */
export const isThreatOpen = ({ state, threat }: Pick<Comment, 'state' | 'threat'>): boolean =>
  threat !== undefined && DANGER_STATES.includes(state);

/** By either clock. */
export const isLate = (comment: Comment, now: Instant): boolean =>
  isOverdue(comment, now) || (isLawCounting(comment) && (comment.route?.due ?? now) < now);

/** What stands above everything else that waits, and until when. */
export const IS_URGENT = { danger: isDangerOpen, law: isLawCounting, threat: isThreatOpen } as const;
