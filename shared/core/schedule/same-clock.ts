import type { Temporal } from 'temporal-polyfill';
import { list } from '../rules/wording.ts';
import type { Instant } from '../time.ts';
import { spellDay } from './spell-time.ts';
import type { TimeProblem } from './time-problem.ts';

/** One post of a series. */
export type Occurrence = {
  /** The local date: `2026-12-08`. No two of a series have the same. */
  readonly date: string;
  readonly at: Instant;
};
export type Recurrence =
  | { readonly ok: true; readonly occurrences: readonly Occurrence[] }
  /** `key` of the bundle that is to be changed. */
  | { readonly ok: false; readonly key: 'publish' | 'repeat'; readonly problem: TimeProblem };

/**
 * The same time of day on each date. The first is the instant that `publish` names, whatever the clocks do that day: its spelling may say which one.
 */
export function onSameClock(dates: readonly Temporal.PlainDate[], start: Temporal.ZonedDateTime): Recurrence {
  const occurrences: Occurrence[] = [{ date: `${dates[0]}`, at: start.epochMilliseconds }];
  const skipped: Temporal.PlainDate[] = [];
  const repeated: Temporal.PlainDate[] = [];
  const time = start.toPlainTime();
  for (const date of dates.slice(1)) {
    const found = timesOn(date, time, start.timeZoneId);
    if (found.length === 1) occurrences.push({ date: `${date}`, at: found[0] ?? 0 });
    else (found.length === 0 ? skipped : repeated).push(date);
  }
  const [first] = [...skipped, ...repeated];
  if (first === undefined) return { ok: true, occurrences };
  const said = [
    ...(skipped.length > 0 ? [`on ${days(skipped)} the clocks go forward over it`] : []),
    ...(repeated.length > 0 ? [`on ${days(repeated)} they show it twice`] : []),
  ];
  return refuse(
    skipped.length > 0 ? 'time-skipped' : 'time-repeated',
    'publish',
    'a time of day that comes once on every date of the series',
    `${clockOf(time)} (${start.timeZoneId}): ${list(said)}`,
    ...otherTime(dates, start),
  );
}

const days = (dates: readonly Temporal.PlainDate[]): string => list(dates.map(spellDay));

/** None, one or two instants. */
function timesOn(date: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): Instant[] {
  const local = date.toPlainDateTime(time);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(timeZone, { disambiguation }),
  );
  if (!earlier?.toPlainDateTime().equals(local)) return [];
  return [...new Set([earlier, later].map((one) => one?.epochMilliseconds ?? 0))];
}

/** The nearest later hour that is there once on every date. */
function otherTime(dates: readonly Temporal.PlainDate[], start: Temporal.ZonedDateTime): string[] {
  for (let hours = 1; hours < 24; hours += 1) {
    const time = start.toPlainTime().add({ hours });
    if (dates.every((date) => timesOn(date, time, start.timeZoneId).length === 1))
      return [spellOn(start.toPlainDate(), time, start.timeZoneId)];
  }
  return [];
}

/** As a bundle can write it: `2026-12-01 10:00 Europe/London`. */
export const spellOn = (date: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): string =>
  `${date} ${clockOf(time)} ${timeZone}`;

const clockOf = (time: Temporal.PlainTime): string =>
  time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });

export const refuse = (
  code: string,
  key: 'publish' | 'repeat',
  expected: string,
  got: string,
  ...instead: string[]
): Recurrence => ({ ok: false, key, problem: { code, expected, got, instead } });
