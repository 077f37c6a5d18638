import { workingBetween, workingTimeOf } from '../moderation/response-clock.ts';
import type { Policy } from '../policy/policy.ts';
import { many } from '../rules/wording.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../time.ts';
import type { Comment } from './comment.ts';
import { lawLimit } from './lateness.ts';

/**
 * How long somebody has to answer, in the library's working hours: `5 h 20 min left`, `overdue by 2 h`. Empty for what
 * waits for nobody.
 */
export function timeLeft(
  { state, answerBy }: Pick<Comment, 'state' | 'answerBy'>,
  now: Instant,
  { moderation }: Pick<Policy, 'moderation'>,
): string {
  if (state !== 'open') return '';
  const working = workingTimeOf(moderation);
  return answerBy < now
    ? `overdue by ${spelled(workingBetween(answerBy, now, working))}`
    : `${spelled(workingBetween(now, answerBy, working))} left`;
}

/**
 * Of what the library promised and what the law gives, whichever ends first, or has ended first: as `timeLeft`, or
 * `the law: 12 days left`, `the law: passed 3 days ago`. Empty for what waits for nobody.
 */
export function firstLimit(comment: Comment, now: Instant, policy: Pick<Policy, 'moderation'>): string {
  const law = lawLimit(comment);
  const promised = timeLeft(comment, now, policy);
  if (law === undefined || (promised !== '' && comment.answerBy <= law)) return promised;
  return law < now ? `the law: passed ${days(now - law)} ago` : `the law: ${days(law - now)} left`;
}

const days = (ms: number): string => (ms < DAY ? 'less than a day' : many(Math.floor(ms / DAY), 'day'));

function spelled(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const [hours, rest] = [Math.floor(ms / HOUR), minutes % 60];
  if (hours === 0) return `${minutes} min`;
  return rest === 0 || hours >= 24 ? `${hours} h` : `${hours} h ${rest} min`;
}
