import { invalid } from './scheduler-error.ts';

type Field = {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words?: readonly string[];
  /** What a field takes beside numbers, lists, ranges and steps. */
  readonly special?: RegExp;
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const FIELDS: readonly Field[] = [
  { name: 'minutes', least: 0, most: 59 },
  { name: 'hours', least: 0, most: 23 },
  { name: 'day-of-month', least: 1, most: 31, special: /^(L|LW|([1-9]|[12]\d|3[01])W)$/ },
  { name: 'month', least: 1, most: 12, words: MONTHS },
  { name: 'day-of-week', least: 1, most: 7, words: DAYS, special: /^([1-7]L|[1-7]#[1-5])$/ },
  { name: 'year', least: 1970, most: 2199 },
];

/**
 * Rewrites AWS's six cron fields (`minutes hours day-of-month month day-of-week year`) for croner's seven-part mode
 * with Quartz weekdays (1 = Sunday). Steps from a number (`0/10`) and ranges over the end (`FRI-MON`), which croner
 * does not take, become plain lists.
 *
 * @throws SchedulerError where a field is not AWS's grammar.
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based
 */
export function toCronerPattern(cron: string): string {
  const parts = cron.trim().toUpperCase().split(/\s+/);
  const [, , dayOfMonth, , dayOfWeek] = parts;
  if (parts.length !== FIELDS.length)
    throw invalid(
      `Invalid Schedule Expression cron(${cron}): expected six fields (minutes hours day-of-month month day-of-week year), got ${parts.length}.`,
    );
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    throw invalid(
      `Invalid Schedule Expression cron(${cron}): exactly one of day-of-month and day-of-week must be ?.`,
    );
  return ['0', ...FIELDS.map((field, index) => rewrite(field, parts[index] ?? '', cron))].join(' ');
}

function rewrite(field: Field, written: string, cron: string): string {
  if (written === '*') return '*';
  if (written === '?' && field.special) return '*';
  // `L` alone in the day of the week is the last day of the week.
  if (written === 'L' && field.words === DAYS) return '7';

  const numbered = (field.words ?? []).reduce(
    (text, word, index) => text.replaceAll(word, String(index + field.least)),
    written,
  );
  if (field.special?.test(numbered)) return numbered;
  const lists = numbered.split(',').map((item) => expand(field, item));
  if (lists.includes(undefined))
    throw invalid(
      `Invalid Schedule Expression cron(${cron}): ${field.name} does not take ${written}; it takes ${field.least} to ${field.most}, lists, ranges and steps.`,
    );
  return [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a - b).join(',');
}

/** The numbers that one item of a list means, or undefined where it means nothing. */
function expand(field: Field, item: string): number[] | undefined {
  const parsed = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(item);
  if (!parsed) return undefined;
  const [, star, first, last, by] = parsed;
  const from = star ? field.least : Number(first);
  const to = last ? Number(last) : star || by ? field.most : from;
  const step = by ? Number(by) : 1;
  const isInside = (value: number): boolean => value >= field.least && value <= field.most;
  if (!isInside(from) || !isInside(to) || step < 1) return undefined;

  const width = field.most - field.least + 1;
  const length = from <= to ? to - from : to - from + width;
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => {
    const value = from + index * step;
    return value > field.most ? value - width : value;
  });
}
