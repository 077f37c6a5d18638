import { Temporal } from 'temporal-polyfill';
import type { Proof } from '../rule.ts';
import type { Day } from './calendar.ts';

/** The day on which the post goes out, by the library's calendar. */
export function dayOfPublishing({ bundle: { publish }, now, policy }: Proof): Day {
  const instant = publish.kind === 'at' ? Math.max(publish.at, now) : now;
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(
    policy.timeZone,
  );
  return { year, month, day };
}
