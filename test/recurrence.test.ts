import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { expandRecurrence } from '../shared/core/schedule/recurrence.ts';
import {
  LONGEST_SERIES_DAYS,
  MOST_DATES,
  readRecurrenceRule,
} from '../shared/core/schedule/recurrence-rule.ts';
import type { Recurrence } from '../shared/core/schedule/same-clock.ts';
import { DAY } from '../shared/core/time.ts';

const LONDON = 'Europe/London';
const FIRST = Date.UTC(2026, 11, 1, 10);
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const at = (local: string, zone = LONDON): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

function expand(written: string, first = FIRST, zone = LONDON): Recurrence {
  const reading = readRecurrenceRule(written);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return expandRecurrence(reading.rule, first, zone);
}
const datesOf = (found: Recurrence): string[] => (found.ok ? found.occurrences.map(({ date }) => date) : []);
const problemOf = (written: string) => {
  const reading = readRecurrenceRule(written);
  if (!reading.ok) return reading.problem;
  const found = expandRecurrence(reading.rule, FIRST, LONDON);
  return found.ok ? undefined : found.problem;
};

describe('the dates of a rule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', ['2026-12-01', '2026-12-08', '2026-12-15']],
    ['rrule:freq=daily;until=2026-12-03;', ['2026-12-01', '2026-12-02', '2026-12-03']],
    ['FREQ=MONTHLY;BYDAY=1TU;COUNT=3', ['2026-12-01', '2027-01-05', '2027-02-02']],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1;COUNT=2', ['2026-12-01', '2027-03-01']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=3', ['2026-12-01', '2026-12-13', '2026-12-15']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=3', ['2026-12-01', '2026-12-06', '2026-12-15']],
    ['FREQ=DAILY;UNTIL=20261203T100000Z', ['2026-12-01', '2026-12-02', '2026-12-03']],
    ['FREQ=DAILY;UNTIL=20261203T095959Z', ['2026-12-01', '2026-12-02']],
    ['FREQ=YEARLY;COUNT=2', ['2026-12-01', '2027-12-01']],
  ])('%s', (written, dates) => {
    expect(datesOf(expand(written))).toEqual(dates);
  });

  it('are those that a walk over every day of the calendar finds', () => {
    const rule = fc.record({
      frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      monthDays: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 3 }),
      start: fc.integer({ min: 0, max: 1_000 }),
      count: fc.integer({ min: 1, max: MOST_DATES }),
    });
    fc.assert(
      fc.property(rule, ({ frequency, days, months, monthDays, start, count }) => {
        const from = Temporal.PlainDate.from('2026-01-01').add({ days: start });
        const asked = frequency === 'WEEKLY' ? [] : monthDays;
        const falls = (date: Temporal.PlainDate): boolean => {
          if (days.length > 0 && !days.includes(date.dayOfWeek)) return false;
          if (months.length > 0 && !months.includes(date.month)) return false;
          if (asked.length > 0 && !asked.includes(date.day)) return false;
          if (frequency === 'WEEKLY' && days.length === 0) return date.dayOfWeek === from.dayOfWeek;
          return frequency !== 'MONTHLY' || days.length + asked.length > 0 || date.day === from.day;
        };
        const walked: string[] = [];
        for (let day = 0; day <= LONGEST_SERIES_DAYS && walked.length < count; day += 1) {
          const date = from.add({ days: day });
          if (falls(date)) walked.push(`${date}`);
        }
        const found = expand(
          [
            `FREQ=${frequency}`,
            ...(days.length > 0 ? [`BYDAY=${days.map((day) => CODES[day - 1]).join(',')}`] : []),
            ...(months.length > 0 ? [`BYMONTH=${months.join(',')}`] : []),
            ...(asked.length > 0 ? [`BYMONTHDAY=${asked.join(',')}`] : []),
            `COUNT=${count}`,
          ].join(';'),
          at(`${from}T10:00`),
        );
        if (walked[0] !== `${from}`)
          expect(found).toMatchObject({
            problem: { code: walked.length > 0 ? 'repeat-off-start' : 'repeat-no-dates' },
          });
        else if (walked.length < count) expect(found).toMatchObject({ problem: { code: 'repeat-too-long' } });
        else expect(datesOf(found)).toEqual(walked);
      }),
      { numRuns: 150 },
    );
  });

  it('keep the time on the clock when the clocks go back and forward, in any zone', () => {
    for (const zone of [LONDON, 'America/New_York', 'Australia/Lord_Howe'])
      for (const first of ['2026-09-27T10:00', '2027-03-07T10:00']) {
        const found = expand('FREQ=WEEKLY;COUNT=8', at(first, zone), zone);
        const times = found.ok ? found.occurrences.map((one) => one.at) : [];
        const local = times.map((one) =>
          Temporal.Instant.fromEpochMilliseconds(one).toZonedDateTimeISO(zone).toPlainTime().toString(),
        );
        expect(new Set(local)).toEqual(new Set(['10:00:00']));
        const weeks = times.slice(1).map((one, index) => one - (times[index] ?? 0));
        expect(weeks.filter((week) => week !== 7 * DAY)).toHaveLength(1);
      }
  });

  it('with a time that the clocks skip or repeat on one of them are refused with all those dates and another time', () => {
    const found = expand('FREQ=WEEKLY;COUNT=30', at('2026-09-27T01:30'));
    expect(found).toMatchObject({
      ok: false,
      key: 'publish',
      problem: {
        code: 'time-skipped',
        got: '01:30 (Europe/London): on Sunday 28 March 2027 the clocks go forward over it and on Sunday 25 October 2026 they show it twice',
        instead: ['2026-09-27 02:30 Europe/London'],
      },
    });
    expect(expand('FREQ=WEEKLY;COUNT=30', at('2026-09-27T02:30'))).toMatchObject({ ok: true });
    expect(expand('FREQ=WEEKLY;COUNT=8', at('2026-09-27T01:30'))).toMatchObject({
      problem: { code: 'time-repeated' },
    });
  });

  it('begin with the very instant that `publish` names, where the clocks show it twice that day', () => {
    const second = Date.UTC(2026, 9, 25, 1, 30);
    const found = expand('FREQ=WEEKLY;COUNT=2', second);
    expect(found).toMatchObject({ ok: true, occurrences: [{ at: second }, { at: second + 7 * DAY }] });
  });
});

describe('a rule that is refused', () => {
  it.each([
    ['every Tuesday', 'bad-repeat', 'FREQ=WEEKLY;BYDAY=TU;COUNT=8'],
    ['FREQ=WEEKLY;BYDAY=TU', 'repeat-no-end', 'FREQ=WEEKLY;BYDAY=TU;COUNT=8'],
    ['FREQ=HOURLY;COUNT=2', 'bad-repeat', 'FREQ=DAILY;COUNT=2'],
    ['FREQ=SECONDLY;COUNT=999999999999', 'bad-repeat', 'FREQ=DAILY;COUNT=60'],
    ['FREQ=HOURLY', 'bad-repeat', 'FREQ=DAILY;COUNT=8'],
    ['FREQ=WEEKLY;COUNT=three', 'repeat-too-many', 'FREQ=WEEKLY;COUNT=8'],
    ['RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261208T100000', 'bad-repeat', 'FREQ=WEEKLY;COUNT=3'],
    [
      'EXDATE;TZID=Europe/London:20261208T100000 RRULE:FREQ=WEEKLY;COUNT=3',
      'bad-repeat',
      'FREQ=WEEKLY;COUNT=3',
    ],
    ['FREQ=DAILY;BYHOUR=9,17;COUNT=2', 'bad-repeat', 'FREQ=DAILY;COUNT=2'],
    ['FREQ=DAILY;COUNT=61', 'repeat-too-many', 'FREQ=DAILY;COUNT=60'],
    ['FREQ=DAILY;UNTIL=20270601', 'repeat-too-many', 'FREQ=DAILY;COUNT=60'],
    ['FREQ=DAILY;UNTIL=20261131', 'bad-repeat', 'FREQ=DAILY;UNTIL=20261231'],
    ['FREQ=WEEKLY;UNTIL=20280101', 'repeat-too-long', 'FREQ=WEEKLY;UNTIL=20271202'],
    ['FREQ=MONTHLY;COUNT=24', 'repeat-too-long', 'FREQ=MONTHLY;COUNT=13'],
    ['FREQ=WEEKLY;BYDAY=WE;COUNT=3', 'repeat-off-start', '2026-12-02 10:00 Europe/London'],
    ['FREQ=WEEKLY;BYDAY=1TU;COUNT=3', 'bad-repeat', 'FREQ=WEEKLY;BYDAY=TU;COUNT=8'],
    ['FREQ=WEEKLY;COUNT=3;COUNT=4', 'bad-repeat', 'FREQ=WEEKLY;BYDAY=TU;COUNT=8'],
    ['FREQ=WEEKLY;BYSETPOS=1;COUNT=3', 'bad-repeat', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6'],
    ['FREQ=YEARLY;BYEASTER=0;COUNT=1', 'bad-repeat', 'FREQ=YEARLY;COUNT=1'],
  ])('%s', (written, code, instead) => {
    const problem = problemOf(written);
    expect(problem?.code).toBe(code);
    expect(problem?.instead).toContain(instead);
  });

  it('offers only rules that can be read', () => {
    const value = fc.oneof(
      fc.constantFrom('SECONDLY', 'DAILY', 'WEEKLY', 'TU', '1MO', '20261131'),
      fc.nat().map(String),
    );
    const name = fc.constantFrom(
      'FREQ',
      'COUNT',
      'UNTIL',
      'BYDAY',
      'BYHOUR',
      'BYSETPOS',
      'INTERVAL',
      'EXDATE',
      'X',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (parts) => {
        const reading = readRecurrenceRule(parts.map((part) => part.join('=')).join(';'));
        if (reading.ok) return;
        expect(reading.problem.instead.length).toBeGreaterThan(0);
        for (const one of reading.problem.instead)
          expect(readRecurrenceRule(one), one).toMatchObject({ ok: true });
      }),
    );
  });

  it('costs little, however it is written', () => {
    for (const written of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
      'FREQ=YEARLY;BYMONTH=2,4,6;BYMONTHDAY=31;UNTIL=20271130',
      'FREQ=YEARLY;INTERVAL=366;BYMONTH=2;BYMONTHDAY=29;COUNT=60',
    ])
      expect(problemOf(written)?.code).toBe('repeat-no-dates');
    expect(problemOf(`FREQ=DAILY;BYMONTH=${'1,'.repeat(100_000)}1;COUNT=2`)?.expected).toMatch(
      /200 characters/,
    );
  });

  it('never throws, and what is accepted keeps its bounds', () => {
    const part = fc.oneof(
      fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'BYDAY=-1FR', 'BYMONTH=2'),
      fc.constantFrom('BYDAY=TU', 'BYSETPOS=-1', 'UNTIL=20270229', 'BYMONTHDAY=-31', 'WKST=SU', 'COUNT=7'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const reading = readRecurrenceRule(parts.join(';'));
        if (!reading.ok) return;
        const found = expandRecurrence(reading.rule, FIRST, LONDON);
        if (!found.ok) return;
        const times = found.occurrences.map((one) => one.at);
        expect(times[0]).toBe(FIRST);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        expect(times.length).toBeLessThanOrEqual(MOST_DATES);
        expect((times.at(-1) ?? 0) - FIRST).toBeLessThanOrEqual(LONGEST_SERIES_DAYS * DAY);
      }),
    );
  });
});
