import { workingBetween, workingTimeOf } from '../moderation/response-clock.ts';
import type { Policy } from '../policy/policy.ts';
import { HOUR, type Instant, MINUTE } from '../time.ts';
import type { Comment } from './comment.ts';

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

function spelled(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const [hours, rest] = [Math.floor(ms / HOUR), minutes % 60];
  if (hours === 0) return `${minutes} min`;
  return rest === 0 || hours >= 24 ? `${hours} h` : `${hours} h ${rest} min`;
}
