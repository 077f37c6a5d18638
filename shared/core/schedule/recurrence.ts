import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { quote } from '../rules/wording.ts';
import type { Instant } from '../time.ts';
import { LONGEST_SERIES_DAYS, MOST_DATES, type RecurrenceRule, withEnd } from './recurrence-rule.ts';
import { onSameClock, type Recurrence, refuse, spellOn } from './same-clock.ts';
import { spellDay } from './spell-time.ts';

/** What was never a date of the rule costs this much at most: the library gives up. */
const MOST_STEPS = 5_000;

/**
 * The dates of a rule that begins at `first`, each at the same time on the clock of `timeZone`, whatever the clocks do. The
 * first one has to be a date of the rule. A time that the clocks skip or repeat on a later date is a problem that names
 * the dates and another time of day, as `resolvePublish` does for one.
 */
export function expandRecurrence(rule: RecurrenceRule, first: Instant, timeZone: string): Recurrence {
  const start = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(timeZone);
  const day = start.toPlainDate();
  const farthest = day.add({ days: LONGEST_SERIES_DAYS });
  const last = lastDate(rule, start);
  const isFar = last !== undefined && Temporal.PlainDate.compare(last, farthest) > 0;
  const dates = datesOf(rule, day, last === undefined || isFar ? farthest : last);
  if (!dates[0]?.equals(day)) return offTheRule(rule, dates[0], start);
  const most = dates.length > MOST_DATES ? `COUNT=${MOST_DATES}` : until(farthest);
  if (isFar)
    return refuse(
      'repeat-too-long',
      'repeat',
      `a last day within ${LONGEST_SERIES_DAYS} days of the first`,
      spellDay(last),
      withEnd(rule.text, most),
    );
  if (dates.length > MOST_DATES)
    return refuse(
      'repeat-too-many',
      'repeat',
      `at most ${MOST_DATES} posts`,
      `${dates.length} dates`,
      withEnd(rule.text, most),
    );
  if ('count' in rule.end && dates.length < rule.end.count)
    return refuse(
      'repeat-too-long',
      'repeat',
      `${rule.end.count} dates within ${LONGEST_SERIES_DAYS} days of the first`,
      `${dates.length}, the last on ${spellDay(dates.at(-1) ?? day)}`,
      withEnd(rule.text, `COUNT=${dates.length}`),
    );
  return onSameClock(dates, start);
}

/** All dates on which the rule falls, from `from` until `to`, both included. */
function datesOf(
  rule: RecurrenceRule,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Temporal.PlainDate[] {
  // The library is asked for days only, by a clock that never changes.
  const utc = (date: Temporal.PlainDate) => date.toZonedDateTime('UTC');
  const { frequency, interval, end, byDay, byMonthDay, byMonth, bySetPos, weekStart } = rule;
  const found = new RRuleTemporal({
    temporal: Temporal,
    freq: frequency,
    interval,
    dtstart: utc(from),
    ...('count' in end && { count: end.count }),
    ...(byDay.length > 0 && { byDay: [...byDay] }),
    ...(byMonthDay.length > 0 && { byMonthDay: [...byMonthDay] }),
    ...(byMonth.length > 0 && { byMonth: [...byMonth] }),
    ...(bySetPos.length > 0 && { bySetPos: [...bySetPos] }),
    wkst: weekStart,
    maxIterations: MOST_STEPS,
    maxCandidateEvaluations: 20 * MOST_STEPS,
  });
  return found.between(utc(from), utc(to), true).map((date) => date.toPlainDate());
}

/** An UNTIL before the time of day ends the series a day earlier. */
function lastDate({ end }: RecurrenceRule, start: Temporal.ZonedDateTime): Temporal.PlainDate | undefined {
  if ('count' in end) return undefined;
  const day = Temporal.PlainDate.from(end.until);
  if (end.time === undefined) return day;
  const written = day.toPlainDateTime(Temporal.PlainTime.from(end.time));
  const local = end.isUtc
    ? written.toZonedDateTime('UTC').withTimeZone(start.timeZoneId).toPlainDateTime()
    : written;
  const isBefore = Temporal.PlainTime.compare(local.toPlainTime(), start.toPlainTime()) < 0;
  return local.toPlainDate().subtract({ days: isBefore ? 1 : 0 });
}

/** What the rule would begin with is offered: iCalendar itself would post on the odd day too, which nobody means. */
function offTheRule(
  rule: RecurrenceRule,
  begins: Temporal.PlainDate | undefined,
  start: Temporal.ZonedDateTime,
): Recurrence {
  const got = spellDay(start.toPlainDate());
  if (!begins)
    return refuse(
      'repeat-no-dates',
      'repeat',
      `a rule with dates from ${got} on`,
      quote(rule.text),
      'FREQ=WEEKLY;COUNT=8',
    );
  const at = spellOn(begins, start.toPlainTime(), start.timeZoneId);
  return refuse(
    'repeat-off-start',
    'publish',
    `a first day on which \`repeat\` falls (${rule.text})`,
    got,
    at,
  );
}

const until = (date: Temporal.PlainDate): string => `UNTIL=${date.toString().replaceAll('-', '')}`;
