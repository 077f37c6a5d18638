import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A moment for people: `Tuesday 1 December 2026, 10:00 (Europe/London)`. Seconds are shown when there are any, the
 * offset when the clocks show the same time twice that day.
 * @throws RangeError for a time zone that does not exist.
 */
export function formatInstant(at: Instant, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const clock = time.toPlainTime().toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
  const offset = isRepeated(time) ? ` ${formatOffset(time)}` : '';
  return `${spellDay(time.toPlainDate())}, ${clock}${offset} (${timeZone})`;
}

/** `Tuesday 1 December 2026`. */
export const spellDay = (date: Temporal.PlainDate): string =>
  `${DAYS[date.dayOfWeek - 1]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;

/** The day of a moment, on the clock of `timeZone`: `Tuesday 1 December 2026`. */
export const formatDay = (at: Instant, timeZone: string): string =>
  spellDay(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate());

/** For tables: `2026-12-01 10:00`, on the clock of `timeZone`. */
export function shortInstant(at: Instant, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return `${time.toPlainDate()} ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** For histories: `2026-12-01 10:00:05`, on the clock of `timeZone`. */
export function exactInstant(at: Instant, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return `${time.toPlainDate()} ${time.toPlainTime().toString({ smallestUnit: 'second' })}`;
}

/** As a bundle can write it, certain whatever the clocks do: `2026-10-25 01:30 +01:00`. */
export function spellInstant(time: Temporal.ZonedDateTime): string {
  const clock = time.toPlainTime().toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
  return `${time.toPlainDate()} ${clock} ${formatOffset(time)}`;
}

export const formatOffset = (time: Temporal.ZonedDateTime): string => time.offset.slice(0, 6);

/** An IANA name or UTC. A bare offset is no zone: it does not know summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function isRepeated(time: Temporal.ZonedDateTime): boolean {
  const local = time.toPlainDateTime();
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(time.timeZoneId, { disambiguation }),
  );
  return earlier?.epochMilliseconds !== later?.epochMilliseconds;
}
