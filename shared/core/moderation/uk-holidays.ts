import { Temporal } from 'temporal-polyfill';

/** Parts of the United Kingdom with bank holidays of their own. */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Division = (typeof DIVISIONS)[number];

type Year = {
  readonly easter: Temporal.PlainDate;
  readonly on: (month: number, day: number) => Temporal.PlainDate;
  readonly firstMonday: (month: number) => Temporal.PlainDate;
  readonly lastMonday: (month: number) => Temporal.PlainDate;
};

/**
 * The days that a division has in every year, in the order in which substitutes are given: Banking and Financial Dealings
 * Act 1971, schedule 1, the days that are proclaimed every year (New Year's Day and the first Monday in May in England,
 * Wales and Northern Ireland, 12 July, 26 December in Scotland), Good Friday and Christmas Day.
 */
const DAYS: Readonly<Record<Division, (year: Year) => Temporal.PlainDate[]>> = {
  'england-and-wales': ({ easter, on, firstMonday, lastMonday }) => [
    on(1, 1),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(5),
    lastMonday(5),
    lastMonday(8),
    on(12, 25),
    on(12, 26),
  ],
  scotland: ({ easter, on, firstMonday, lastMonday }) => [
    on(1, 1),
    on(1, 2),
    easter.subtract({ days: 2 }),
    firstMonday(5),
    lastMonday(5),
    firstMonday(8),
    on(11, 30),
    on(12, 25),
    on(12, 26),
  ],
  'northern-ireland': ({ easter, on, firstMonday, lastMonday }) => [
    on(1, 1),
    on(3, 17),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(5),
    lastMonday(5),
    on(7, 12),
    lastMonday(8),
    on(12, 25),
    on(12, 26),
  ],
};

/** What proclamations moved; the rest of a year stays. */
const MOVED: Readonly<Record<string, string>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
/** Proclaimed once, for the whole kingdom. */
const ONCE = ['2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];

/** Whether `day` is a public holiday there; `proclaimed` adds what was announced for one year (ISO dates). */
export function isBankHoliday(
  day: Temporal.PlainDate,
  division: Division,
  proclaimed: readonly string[] = [],
): boolean {
  const written = day.toString();
  return (
    ONCE.includes(written) || proclaimed.includes(written) || bankHolidays(day.year, division).has(written)
  );
}

const known = new Map<string, ReadonlySet<string>>();

/** The bank holidays of a year as ISO dates, substitutes in place of weekends. */
export function bankHolidays(year: number, division: Division): ReadonlySet<string> {
  const key = `${division} ${year}`;
  const before = known.get(key);
  if (before) return before;
  const taken = new Set<string>();
  const days = DAYS[division](yearOf(year)).map((day) => MOVED[day.toString()] ?? day.toString());
  const isWeekday = (written: string): boolean => Temporal.PlainDate.from(written).dayOfWeek <= 5;
  for (const day of days.filter(isWeekday)) taken.add(day);
  for (const day of days.filter((written) => !isWeekday(written))) taken.add(substituteFor(day, taken));
  known.set(key, taken);
  return taken;
}

/** The next weekday that is no holiday yet: Boxing Day keeps its Monday, and Christmas gets the Tuesday. */
function substituteFor(written: string, taken: ReadonlySet<string>): string {
  let day = Temporal.PlainDate.from(written);
  while (day.dayOfWeek > 5 || taken.has(day.toString())) day = day.add({ days: 1 });
  return day.toString();
}

function yearOf(year: number): Year {
  const on = (month: number, day: number): Temporal.PlainDate =>
    Temporal.PlainDate.from({ year, month, day });
  const firstMonday = (month: number): Temporal.PlainDate => {
    const first = on(month, 1);
    return first.add({ days: (8 - first.dayOfWeek) % 7 });
  };
  return {
    easter: easterSunday(year),
    on,
    firstMonday,
    lastMonday: (month) => lastMondayOf(on(month, 1)),
  };
}

function lastMondayOf(first: Temporal.PlainDate): Temporal.PlainDate {
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Gregorian Easter (Butcher's algorithm, as in Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year, month, day });
}
