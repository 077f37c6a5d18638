import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../local/scheduler/expression.ts';
import { firstOccurrence, nextOccurrence } from '../local/scheduler/occurrence.ts';

const iso = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString().replace('.000Z', 'Z');

/** The first `count` times of a schedule that was made at `since`. */
function times(expression: string, zone: string, since: string, count: number): (string | undefined)[] {
  const parsed = parseExpression(expression, zone);
  const stretch = { since: Date.parse(since) };
  const found = [firstOccurrence(parsed, stretch)];
  while (found.length < count) {
    const last = found.at(-1);
    if (last === undefined) break;
    found.push(nextOccurrence(parsed, stretch, last));
  }
  return found.map(iso);
}

describe('the times of an expression', () => {
  it.each([
    ['at() is read in its zone', 'at(2026-07-01T10:00:00)', 'Europe/London', ['2026-07-01T09:00:00Z']],
    ['at() keeps its seconds', 'at(2026-12-01T10:00:07)', 'UTC', ['2026-12-01T10:00:07Z']],
    ['at() may be past', 'at(2020-01-01T00:00:00)', 'UTC', ['2020-01-01T00:00:00Z']],
    [
      'at() in a gap is moved by the gap',
      'at(2026-03-29T01:30:00)',
      'Europe/London',
      ['2026-03-29T01:30:00Z'],
    ],
    ['at() in an overlap is the first', 'at(2026-10-25T01:30:00)', 'Europe/London', ['2026-10-25T00:30:00Z']],
    ['rate() begins at once', 'rate(5 minutes)', 'UTC', ['2026-01-01T00:00:00Z', '2026-01-01T00:05:00Z']],
    ['rate() takes one hour', 'rate(1 hour)', 'UTC', ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z']],
    [
      'cron() counts Sunday as 1',
      'cron(0 8 ? * 1 *)',
      'UTC',
      ['2026-01-04T08:00:00Z', '2026-01-11T08:00:00Z'],
    ],
    [
      'cron() knows names',
      'cron(0 8 ? JAN MON-FRI *)',
      'UTC',
      ['2026-01-01T08:00:00Z', '2026-01-02T08:00:00Z', '2026-01-05T08:00:00Z'],
    ],
    [
      'cron() steps from a number',
      'cron(5/25 8 * * ? *)',
      'UTC',
      ['2026-01-01T08:05:00Z', '2026-01-01T08:30:00Z', '2026-01-01T08:55:00Z'],
    ],
    [
      'cron() ranges go over the end',
      'cron(0 22-1 * * ? *)',
      'UTC',
      ['2026-01-01T01:00:00Z', '2026-01-01T22:00:00Z', '2026-01-01T23:00:00Z', '2026-01-02T00:00:00Z'],
    ],
    [
      'cron() finds the last day',
      'cron(0 8 L * ? *)',
      'UTC',
      ['2026-01-31T08:00:00Z', '2026-02-28T08:00:00Z'],
    ],
    [
      'cron() finds the nearest weekday',
      'cron(0 8 3W * ? *)',
      'UTC',
      ['2026-01-02T08:00:00Z', '2026-02-03T08:00:00Z'],
    ],
    [
      'cron() finds the second Tuesday',
      'cron(0 8 ? * 3#2 *)',
      'UTC',
      ['2026-01-13T08:00:00Z', '2026-02-10T08:00:00Z'],
    ],
    [
      'cron() finds the last Friday',
      'cron(15 10 ? * 6L 2026-2027)',
      'UTC',
      ['2026-01-30T10:15:00Z', '2026-02-27T10:15:00Z'],
    ],
    ['cron() takes L as the last day of the week', 'cron(0 8 ? * L *)', 'UTC', ['2026-01-03T08:00:00Z']],
    ['cron() ends with its years', 'cron(0 0 1 1 ? 2027)', 'UTC', ['2027-01-01T00:00:00Z', undefined]],
    [
      'cron() follows the zone over the year',
      'cron(0 9 1 1,7 ? *)',
      'America/New_York',
      ['2026-01-01T14:00:00Z', '2026-07-01T13:00:00Z'],
    ],
  ])('%s', (_name, expression, zone, expected) => {
    expect(times(expression, zone, '2026-01-01T00:00:00Z', expected.length)).toEqual(expected);
  });

  it('leave out what the clocks skip, and come once where the clocks go back', () => {
    expect(times('cron(30 1 * * ? *)', 'Europe/London', '2026-03-28T00:00:00Z', 2)).toEqual([
      '2026-03-28T01:30:00Z',
      '2026-03-30T00:30:00Z',
    ]);
    expect(times('cron(30 1 * * ? *)', 'Europe/London', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ]);
  });

  it('take a day of a rate as 24 hours when the clocks change', () => {
    expect(times('rate(1 day)', 'Europe/London', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-28T12:00:00Z',
      '2026-03-29T12:00:00Z',
    ]);
  });

  it('stay between the start and the end, both included', () => {
    const start = Date.parse('2026-01-02T08:00:00Z');
    const end = Date.parse('2026-01-03T08:00:00Z');
    const stretch = { since: Date.parse('2026-01-01T00:00:00Z'), start, end };
    for (const expression of [
      parseExpression('cron(0 8 * * ? *)', 'UTC'),
      parseExpression('rate(1 day)', 'UTC'),
    ]) {
      expect(firstOccurrence(expression, stretch)).toBe(start);
      expect(nextOccurrence(expression, stretch, start)).toBe(end);
      expect(nextOccurrence(expression, stretch, end)).toBeUndefined();
    }
  });

  it.each([
    'at(2026-02-30T10:00:00)',
    'at(2026-12-01 10:00:00)',
    'at(2026-12-01T10:00)',
    'at(2026-12-01T10:00:00Z)',
    'rate(0 minutes)',
    'rate(5 seconds)',
    'rate(5minutes)',
    'rate(-1 hours)',
    'cron(0 8 * * *)',
    'cron(0 8 * * * *)',
    'cron(0 8 ? * ? *)',
    'cron(60 8 * * ? *)',
    'cron(0 24 * * ? *)',
    'cron(0 8 0 * ? *)',
    'cron(0 8 ? * 0 *)',
    'cron(0 8 ? * 8 *)',
    'cron(0 8 * MONDAY ? *)',
    'cron(0/0 8 * * ? *)',
    'cron(0 8 ? * 2#6 *)',
    'cron(, 8 * * ? *)',
    'cron(0 8 * * ? 1969)',
    'every day',
    ' at(2026-12-01T10:00:00)',
  ])('are not found in %s', (expression) => {
    expect(() => parseExpression(expression, 'UTC')).toThrow(/^Invalid Schedule Expression/);
  });

  it.each(['Europe/Cambridge', '+01:00', '', 'GMT+1 hour'])('need an IANA zone, not "%s"', (zone) => {
    expect(() => parseExpression('rate(1 day)', zone)).toThrow(/^Invalid ScheduleExpressionTimezone/);
  });
});

describe('across clock changes', () => {
  /** Zones with a change to begin looking a day before: by an hour, half an hour, two, at midnight, both ways. */
  const changes = fc.constantFrom(
    ...([
      ['Europe/London', '2026-03-28T00:00:00Z'],
      ['Europe/London', '2026-10-24T00:00:00Z'],
      ['America/New_York', '2026-03-07T06:00:00Z'],
      ['America/New_York', '2026-10-31T06:00:00Z'],
      ['Australia/Lord_Howe', '2026-04-04T00:00:00Z'],
      ['Australia/Lord_Howe', '2026-10-03T00:00:00Z'],
      ['Africa/Cairo', '2026-04-23T00:00:00Z'],
      ['Antarctica/Troll', '2026-03-28T12:00:00Z'],
      ['Antarctica/Troll', '2026-10-24T12:00:00Z'],
      ['Asia/Kathmandu', '2026-03-28T00:00:00Z'],
    ] as const),
  );
  const some = (most: number) =>
    fc.uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 4 });

  it('cron() fires at each wall-clock time once, the first time, and at no other', () => {
    fc.assert(
      fc.property(changes, some(59), fc.option(some(23)), ([zone, since], minutes, hours) => {
        const from = Date.parse(since);
        const until = from + 40 * 3_600_000;

        // The other way round: every minute in turn, asked what the clock on the wall shows.
        const shown = new Set<string>();
        const expected: number[] = [];
        for (let at = from; at <= until; at += 60_000) {
          const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
          const isFirst = !shown.has(wall.toString());
          shown.add(wall.toString());
          const fits = minutes.includes(wall.minute) && (hours === null || hours.includes(wall.hour));
          if (at > from && isFirst && fits) expected.push(at);
        }

        const cron = parseExpression(`cron(${minutes.join()} ${hours?.join() ?? '*'} * * ? *)`, zone);
        const found: number[] = [];
        for (let at = nextOccurrence(cron, { since: from }, from); at !== undefined && at <= until; ) {
          found.push(at);
          at = nextOccurrence(cron, { since: from }, at);
        }
        expect(found.map(iso)).toEqual(expected.map(iso));
      }),
      { numRuns: 30 },
    );
  });

  it('cron() has the same next time wherever one asks between two times', () => {
    fc.assert(
      fc.property(changes, fc.nat(40 * 60), fc.nat(59_999), ([zone, since], minute, ms) => {
        const cron = parseExpression('cron(7/20 * * * ? *)', zone);
        const after = Date.parse(since) + minute * 60_000 + ms;
        const next = nextOccurrence(cron, { since: 0 }, after) ?? Number.NaN;
        expect(next).toBeGreaterThan(after);
        expect(nextOccurrence(cron, { since: 0 }, next - 1)).toBe(next);
      }),
    );
  });

  it('at() gives back the instant whose wall-clock time it was written from, or the first of two', () => {
    fc.assert(
      fc.property(changes, fc.nat(48 * 3_600), ([zone, since], seconds) => {
        const at = Date.parse(since) + seconds * 1_000;
        const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
        const read = parseExpression(`at(${wall.toString({ smallestUnit: 'second' })})`, zone);
        if (read.kind !== 'at') throw new Error('not an at()');
        const again = Temporal.Instant.fromEpochMilliseconds(read.at)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime();
        expect(again.toString()).toBe(wall.toString());
        expect(read.at).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('rate() keeps its distance from the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(1e9), fc.nat(1e10), (value, start, later) => {
        const rate = parseExpression(`rate(${value} minutes)`, 'Europe/London');
        const next = nextOccurrence(rate, { since: 0, start }, start + later) ?? Number.NaN;
        expect((next - start) % (value * 60_000)).toBe(0);
        expect(next - (start + later)).toBeGreaterThan(0);
        expect(next - (start + later)).toBeLessThanOrEqual(value * 60_000);
      }),
    );
  });
});
