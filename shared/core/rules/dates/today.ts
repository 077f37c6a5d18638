import { Temporal } from 'temporal-polyfill';
import { goesOut } from '../due.ts';
import type { Proof } from '../rule.ts';
import type { Day } from './calendar.ts';

/** The day on which the post goes out, by the library's calendar. */
export function dayOfPublishing({ bundle, now, policy }: Proof): Day {
  const instant = Temporal.Instant.fromEpochMilliseconds(goesOut(bundle, now));
  const { year, month, day } = instant.toZonedDateTimeISO(policy.timeZone);
  return { year, month, day };
}
