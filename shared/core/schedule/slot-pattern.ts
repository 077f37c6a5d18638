import * as v from 'valibot';
import { DAY, HOUR, MINUTE } from '../time.ts';

/** A time on some days of each week. */
export type SlotPattern = {
  /** 1 is Monday, 7 is Sunday, in ascending order. */
  readonly days: readonly number[];
  /** On the clock of the account's time zone: `09:05`. */
  readonly time: string;
};

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAME = `(?:${DAYS.join('|')})`;
const WRITTEN = new RegExp(
  String.raw`^(daily|${NAME}(?:-${NAME})?(?:,\s*${NAME}(?:-${NAME})?)*)\s+((?:[01]\d|2[0-3]):[0-5]\d)$`,
);

/**
 * A slot as the directory writes it: `mon-fri 10:00`, `tue,thu 18:30`, `sat-mon 11:00` (three days), `daily 09:00`. The
 * time has two digits for hours and minutes, from 00:00 to 23:59.
 */
export const slotPattern = v.pipe(
  v.string(),
  v.trim(),
  v.regex(WRITTEN, 'days and a time, such as mon-fri 10:00, tue,thu 18:30 or daily 09:00'),
  v.transform((written): SlotPattern => {
    const [, days = '', time = ''] = WRITTEN.exec(written) ?? [];
    const named = days === 'daily' ? ['mon-sun'] : days.split(/,\s*/);
    return { days: [...new Set(named.flatMap(daysIn))].sort((a, b) => a - b), time };
  }),
);

/** `fri-mon` goes over the end of the week. */
function daysIn(written: string): number[] {
  const [first = '', last = first] = written.split('-');
  const from = DAYS.indexOf(first);
  const count = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((from + index) % 7) + 1);
}

/**
 * The least time on the clock between a slot and the next, in milliseconds, from week to week. Of slots that are nearer to
 * each other than an account’s distance, each that comes too soon after another is left out.
 */
export function leastDistance(patterns: readonly SlotPattern[]): number {
  const times = patterns.flatMap(({ days, time }) => days.map((day) => day * DAY + sinceMidnight(time)));
  const [first = 0, ...later] = [...new Set(times)].sort((a, b) => a - b);
  let before = first;
  let least = 7 * DAY;
  for (const at of [...later, first + 7 * DAY]) {
    least = Math.min(least, at - before);
    before = at;
  }
  return least;
}

const sinceMidnight = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
};
