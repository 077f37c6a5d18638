import type { Instant } from '../../core/time.ts';
import type { Answer } from './failure.ts';

/**
 * Milliseconds that the server's clock was behind ours when it answered, by its `Date` header (RFC 9110); 0 where it
 * was not, or does not say.
 */
export function clockLagOf({ headers }: Pick<Answer, 'headers'>, now: Instant): number {
  const lag = now - Date.parse(headers.get('date') ?? '');
  return lag > 0 ? lag : 0;
}
