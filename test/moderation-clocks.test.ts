import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  afterWorking,
  answerDue,
  isWorkingDay,
  type WorkingTime,
  workingBetween,
  workingTimeOf,
} from '../shared/core/moderation/response-clock.ts';
import { statutoryClock } from '../shared/core/moderation/statutory-clock.ts';
import { bankHolidays, easterSunday, isBankHoliday } from '../shared/core/moderation/uk-holidays.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import { POLICY } from './moderation/policy.ts';

const at = (written: string): number => Date.parse(written);
const rules = { timeZone: 'Europe/London', division: 'england-and-wales' } as const;
const dueOn = (request: 'access' | 'foi', written: string): string =>
  statutoryClock(request, at(written), rules).dueOn;

describe('bank holidays', () => {
  it('are those that the government published', () => {
    // gov.uk/bank-holidays, for years in which days fall on weekends, and were moved or added.
    expect([...bankHolidays(2021, 'england-and-wales')].sort()).toEqual([
      '2021-01-01',
      '2021-04-02',
      '2021-04-05',
      '2021-05-03',
      '2021-05-31',
      '2021-08-30',
      '2021-12-27',
      '2021-12-28',
    ]);
    expect([...bankHolidays(2022, 'england-and-wales')].sort()).toEqual([
      '2022-01-03',
      '2022-04-15',
      '2022-04-18',
      '2022-05-02',
      '2022-06-02',
      '2022-08-29',
      '2022-12-26',
      '2022-12-27',
    ]);
    expect([...bankHolidays(2022, 'scotland')].sort()).toEqual([
      '2022-01-03',
      '2022-01-04',
      '2022-04-15',
      '2022-05-02',
      '2022-06-02',
      '2022-08-01',
      '2022-11-30',
      '2022-12-26',
      '2022-12-27',
    ]);
    expect(bankHolidays(2025, 'northern-ireland')).toContain('2025-07-14');
    expect(isBankHoliday(Temporal.PlainDate.from('2023-05-08'), 'scotland')).toBe(true);
    expect(isBankHoliday(Temporal.PlainDate.from('2030-06-03'), 'scotland', ['2030-06-03'])).toBe(true);
  });

  it('follow Easter, a Sunday between 22 March and 25 April', () => {
    for (const day of ['2000-04-23', '2019-04-21', '2024-03-31', '2038-04-25', '2285-03-22'])
      expect(easterSunday(Number(day.slice(0, 4))).toString()).toBe(day);
    for (let year = 1900; year < 2300; year += 1) {
      const easter = easterSunday(year);
      expect(easter.dayOfWeek).toBe(7);
      expect(`${easter}`.slice(5) >= '03-22' && `${easter}`.slice(5) <= '04-25').toBe(true);
    }
  });

  it('are always weekdays, as many as the division has', () => {
    for (let year = 2000; year < 2100; year += 1)
      for (const [division, count] of [
        ['england-and-wales', 8],
        ['scotland', 9],
        ['northern-ireland', 10],
      ] as const) {
        const days = [...bankHolidays(year, division)].map((day) => Temporal.PlainDate.from(day).dayOfWeek);
        expect(days.filter((day) => day <= 5)).toHaveLength(count);
      }
  });
});

describe('the statutory clock', () => {
  it('gives one month for one’s own data, from the day on which the request came', () => {
    expect(dueOn('access', '2026-09-03T10:00:00Z')).toBe('2026-10-05'); // 3 October is a Saturday.
    expect(dueOn('access', '2026-01-31T10:00:00Z')).toBe('2026-03-02'); // 28 February is a Saturday.
    expect(dueOn('access', '2024-01-31T10:00:00Z')).toBe('2024-02-29');
    expect(dueOn('access', '2026-11-25T10:00:00Z')).toBe('2026-12-29'); // Christmas, a Saturday, a Sunday, Boxing Day.
    // Half past eleven at night UTC is the next day in London in summer.
    expect(dueOn('access', '2026-07-01T23:30:00Z')).toBe('2026-08-03');
  });

  it('gives twenty working days for freedom of information, whatever is a holiday anywhere in the kingdom', () => {
    expect(dueOn('foi', '2026-02-02T10:00:00Z')).toBe('2026-03-02');
    // 30 November is a holiday in Scotland only, 25 and 28 December, 1 and 4 January in England.
    expect(dueOn('foi', '2026-11-20T10:00:00Z')).toBe('2026-12-21');
    expect(dueOn('foi', '2026-12-18T10:00:00Z')).toBe('2027-01-21');
    // Received on a Sunday: Monday is the first day.
    expect(dueOn('foi', '2026-02-01T10:00:00Z')).toBe('2026-02-27');
  });

  it('never ends on a day on which nobody works, nor sooner for a later request', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') }),
        fc.nat(40 * 24 * HOUR),
        fc.constantFrom('access' as const, 'foi' as const),
        (received, later, request) => {
          const due = statutoryClock(request, received, rules).dueOn;
          const day = Temporal.PlainDate.from(due);
          expect(day.dayOfWeek).toBeLessThanOrEqual(5);
          expect(isBankHoliday(day, 'england-and-wales')).toBe(false);
          expect(statutoryClock(request, received + later, rules).dueOn >= due).toBe(true);
        },
      ),
    );
  });
});

const time: WorkingTime = { ...workingTimeOf(POLICY.moderation), closed: ['2026-12-24'] };

describe('the response clock', () => {
  it('counts only the hours in which somebody works', () => {
    const due = (written: string): string => new Date(answerDue(at(written), time)).toISOString();
    expect(due('2026-11-02T10:00:00Z')).toBe('2026-11-04T10:00:00.000Z');
    // Saturday counts from Monday morning.
    expect(due('2026-11-07T15:00:00Z')).toBe('2026-11-10T17:00:00.000Z');
    // Christmas: closed on the 24th, holidays on the 25th and 28th.
    expect(due('2026-12-23T16:00:00Z')).toBe('2026-12-30T16:00:00.000Z');
    // Over the night in which the clocks go forward, nine o'clock is an hour earlier.
    expect(due('2026-03-27T09:00:00Z')).toBe('2026-03-30T16:00:00.000Z');
  });

  it('says plainly where nobody ever works', () => {
    expect(() => afterWorking(0, HOUR, { ...time, days: [] })).toThrow(RangeError);
  });

  it('gives back the working time that it was asked for, whatever the zone, the hours and the clocks', () => {
    const written = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const times = fc.record({
      timeZone: fc.constantFrom('Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      hours: fc.uniqueArray(written, { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') }),
        fc.integer({ min: 1, max: 60 * 40 }),
        times,
        (from, minutes, { timeZone, days, hours }) => {
          const [opens = '', closes = ''] = hours.toSorted();
          const mine: WorkingTime = { ...time, timeZone, days, from: opens, until: closes };
          const due = afterWorking(from, minutes * MINUTE, mine);
          expect(due).toBeGreaterThan(from);
          expect(workingBetween(from, due, mine)).toBe(minutes * MINUTE);
          expect(workingBetween(due, from, mine)).toBe(0);
          const local = Temporal.Instant.fromEpochMilliseconds(due - 1).toZonedDateTimeISO(timeZone);
          expect(isWorkingDay(local.toPlainDate(), mine)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
