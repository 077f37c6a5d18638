import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../time.ts';
import type { Proof } from '../rule.ts';
import type { Day } from './calendar.ts';

/** The day of an instant, by the library's calendar. */
export function dayAt(at: Instant, { policy }: Pick<Proof, 'policy'>): Day {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(policy.timeZone);
  return { year, month, day };
}
