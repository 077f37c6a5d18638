import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import type { Expression } from './expression.ts';
import type { Instant } from './schedule.ts';

/** The stretch in which a recurring schedule runs, both ends included. One-time schedules do not look at it. */
export type Stretch = {
  /** Where a rate counts from when it has no start. */
  readonly since: Instant;
  readonly start?: Instant | undefined;
  readonly end?: Instant | undefined;
};

/** When a schedule that was made or changed at `stretch.since` falls due first. That may be in the past. */
export function firstOccurrence(expression: Expression, stretch: Stretch): Instant | undefined {
  const { since, start = since } = stretch;
  if (expression.kind === 'at') return expression.at;
  if (expression.kind === 'rate') return upTo(stretch.end, start);
  return upTo(stretch.end, nextCronTime(expression, Math.max(since, start - 1)));
}

/** When it falls due next, later than `after`; undefined when it never does. */
export function nextOccurrence(
  expression: Expression,
  stretch: Stretch,
  after: Instant,
): Instant | undefined {
  const { since, start = since } = stretch;
  if (expression.kind === 'at') return expression.at > after ? expression.at : undefined;
  if (expression.kind === 'cron')
    return upTo(stretch.end, nextCronTime(expression, Math.max(after, start - 1)));
  if (after < start) return upTo(stretch.end, start);
  // A day is 24 hours here, whatever the clocks do: AWS says so for rates.
  const intervals = Math.floor((after - start) / expression.everyMs) + 1;
  return upTo(stretch.end, start + intervals * expression.everyMs);
}

const upTo = (end: Instant | undefined, at: Instant | undefined): Instant | undefined =>
  at !== undefined && (end === undefined || at <= end) ? at : undefined;

/**
 * AWS skips a time that the clocks jump over and fires once, the first time, at one that they repeat. croner has other
 * rules, so it only counts calendar times, as if in UTC, and the zone is applied here.
 */
function nextCronTime(cron: Extract<Expression, { kind: 'cron' }>, after: Instant): Instant | undefined {
  const times = new Cron(cron.pattern, { timezone: 'UTC', mode: '7-part', alternativeWeekdays: true });
  let wall = new Date(wallClock(after, cron.zone));
  for (;;) {
    const next = times.nextRun(wall);
    if (!next) return undefined;
    const at = firstInstantAt(next, cron.zone);
    if (at !== undefined && at > after) return at;
    wall = next;
  }
}

/** What a clock on the wall of `zone` shows, as milliseconds of a UTC clock that shows the same; whole seconds. */
function wallClock(at: Instant, zone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return wall.round({ smallestUnit: 'second', roundingMode: 'floor' }).toZonedDateTime('UTC')
    .epochMilliseconds;
}

/** The first instant at which the clock on the wall shows `wall`, or undefined when it never does. */
function firstInstantAt(wall: Date, zone: string): Instant | undefined {
  const plain = Temporal.Instant.fromEpochMilliseconds(wall.getTime())
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime();
  const zoned = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(plain) ? zoned.epochMilliseconds : undefined;
}
