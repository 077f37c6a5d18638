import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';
import type { ModerationPolicy, ResponseHours } from './moderation-policy.ts';
import { type Division, isBankHoliday } from './uk-holidays.ts';

/** The hours, and where the library is; both are parts of the policy's `moderation`. */
export type WorkingTime = ResponseHours & {
  readonly division: Division;
  readonly proclaimed?: readonly string[];
};

export const workingTimeOf = ({ response, division, proclaimed }: ModerationPolicy): WorkingTime => ({
  ...response,
  division,
  proclaimed,
});

/** Longer than any library is closed. */
const LONGEST_WALK_DAYS = 3_660;

/** By when a comment that came at `received` is to be answered: only the time in which somebody works counts. */
export const answerDue = (received: Instant, time: WorkingTime): Instant =>
  afterWorking(received, time.answerWithinMs, time);

/**
 * The instant at which `workingMs` milliseconds of working time have passed since `from`.
 * @throws RangeError where ten years have not so much working time
 */
export function afterWorking(from: Instant, workingMs: number, time: WorkingTime): Instant {
  let left = workingMs;
  for (const { opens, closes } of openingsFrom(from, time)) {
    const start = Math.max(opens, from);
    if (start >= closes) continue;
    if (left <= closes - start) return start + left;
    left -= closes - start;
  }
  throw new RangeError(
    'Expected working time within ten years; nearly every day is closed. Look at moderation.response.',
  );
}

/** How much working time lies between two instants, in milliseconds; nothing where `to` comes first. */
export function workingBetween(from: Instant, to: Instant, time: WorkingTime): number {
  let total = 0;
  for (const { opens, closes } of openingsFrom(from, time)) {
    if (opens >= to) break;
    total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
  }
  return total;
}

type Opening = { readonly opens: Instant; readonly closes: Instant };

/** The working hours of every working day, from the one on which `from` lies. */
function* openingsFrom(from: Instant, time: WorkingTime): Generator<Opening> {
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(time.timeZone).toPlainDate();
  for (let walked = 0; walked < LONGEST_WALK_DAYS; walked += 1, day = day.add({ days: 1 }))
    if (isWorkingDay(day, time)) yield { opens: at(day, time.from, time), closes: at(day, time.until, time) };
}

export const isWorkingDay = (day: Temporal.PlainDate, time: WorkingTime): boolean =>
  time.days.includes(day.dayOfWeek) &&
  !time.closed.includes(day.toString()) &&
  !(time.isClosedOnBankHolidays && isBankHoliday(day, time.division, time.proclaimed));

/** A time that the clocks skip is as much later, one that comes twice is the first: `from` and `until` keep their order. */
const at = (day: Temporal.PlainDate, written: string, { timeZone }: WorkingTime): Instant =>
  day
    .toPlainDateTime(Temporal.PlainTime.from(written))
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
