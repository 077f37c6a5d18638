import { Temporal } from 'temporal-polyfill';
import { list, quote } from '../rules/wording.ts';
import type { TimeProblem } from './time-problem.ts';

/** Dates of one series: each is a post that is proven, stored and sent. */
export const MOST_DATES = 60;
/** How far after the first date the last may be. */
export const LONGEST_SERIES_DAYS = 366;

/** Corrections of a correction, before a rule that is good is offered instead. */
const MOST_MENDS = 3;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
type Frequency = (typeof FREQUENCIES)[number];

/** The parts of an iCalendar rule that make sense for posts: days, never times of the day. */
export type RecurrenceRule = {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly end:
    | { readonly count: number }
    /** The last date, `2026-12-20`; with a time it counts only if the post is not later that day. */
    | { readonly until: string; readonly time?: string; readonly isUtc: boolean };
  readonly byDay: readonly string[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  readonly weekStart: (typeof DAYS)[number];
  /** As it was written, in capitals. */
  readonly text: string;
};
export type RuleReading =
  | { readonly ok: true; readonly rule: RecurrenceRule }
  | { readonly ok: false; readonly problem: TimeProblem };

export const EXAMPLE_RULE = 'FREQ=WEEKLY;BYDAY=TU;COUNT=8';
const EXPECTED =
  'an iCalendar rule with an end, such as `FREQ=WEEKLY;BYDAY=TU;COUNT=8` or `FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20270601`';
/** Characters: every part of a sensible rule together is shorter. */
const LONGEST = 200;
/** Entries of one part. */
const MOST_LISTED = 31;
const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'];
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const DAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
/** `1MO` is the first Monday, `-1FR` the last Friday. */
const NUMBERED_DAY = /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/;
const UNTIL = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z)?)?$/;

/** Lines that iCalendar has beside the rule. YAML may have made blanks of the line ends. */
const OTHER_LINE = /\s+(?=(?:RRULE|EXRULE|EXDATE|RDATE|DTSTART|DTEND)[:;])/;

type Refuse = (code: string, expected: string, ...instead: string[]) => RuleReading;

/**
 * Reads what `repeat` says: an RRULE without times of the day (RFC 5545, 3.3.10). Its end is part of it, as COUNT or UNTIL;
 * an UNTIL without a time is that whole day. On which dates it falls is the matter of `expandRecurrence`.
 */
export function readRecurrenceRule(written: string): RuleReading {
  const reading = read(written);
  if (reading.ok) return reading;
  const instead = [...new Set(reading.problem.instead.flatMap((one) => accepted(one, MOST_MENDS)))];
  return { ok: false, problem: { ...reading.problem, instead } };
}

/** A correction of one thing may leave another that is wrong: then its own corrections are offered. */
function accepted(correction: string, left: number): readonly string[] {
  const reading = read(correction);
  if (reading.ok) return [correction];
  return left === 0 ? [EXAMPLE_RULE] : reading.problem.instead.flatMap((one) => accepted(one, left - 1));
}

function read(written: string): RuleReading {
  const [line = '', ...others] = linesOf(written.trim().toUpperCase());
  const text = line.replace(/^RRULE:/, '').replace(/;$/, '');
  const refuse: Refuse = (code, expected, ...instead) => ({
    ok: false,
    problem: { code, expected, got: quote(written.trim()), instead },
  });
  if (text.length > LONGEST)
    return refuse('bad-repeat', `a rule of at most ${LONGEST} characters`, EXAMPLE_RULE);
  if (others.length > 0)
    return refuse(
      'bad-repeat',
      'the rule alone, without EXDATE and the like: of each date there is a post with a name of its own, and cancelling that one (`imprimatur posts cancel`) leaves its date out',
      text,
    );
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=([^=]+)$/.exec(part) ?? [];
    if (name === '') return refuse('bad-repeat', EXPECTED, guess(text));
    if (/^BY(?:HOUR|MINUTE|SECOND)$/.test(name))
      return refuse('bad-repeat', 'days only: the time of day is that of `publish`', without(text, name));
    if (!PARTS.includes(name))
      return refuse('bad-repeat', `no other parts than ${list(PARTS)}`, without(text, name));
    if (parts.has(name))
      return refuse('bad-repeat', `each part once, but ${name} is there again`, EXAMPLE_RULE);
    parts.set(name, value);
  }
  return readParts(parts, text, refuse);
}

/** The rule first. */
function linesOf(text: string): string[] {
  const lines = text.split(OTHER_LINE);
  const isRule = (line: string): boolean => /^(?:RRULE:|FREQ=)/.test(line);
  return [...lines.filter(isRule), ...lines.filter((line) => !isRule(line))];
}

/** The same rule with another end, as a correction. */
export const withEnd = (text: string, end: string): string =>
  `${without(without(text, 'COUNT'), 'UNTIL')};${end}`;

function readParts(parts: ReadonlyMap<string, string>, text: string, refuse: Refuse): RuleReading {
  const given = parts.get('FREQ') ?? '';
  if (/^(?:HOUR|MINUTE|SECOND)LY$/.test(given))
    return refuse('bad-repeat', 'a post at most once a day', text.replace(given, 'DAILY'));
  const frequency = FREQUENCIES.find((one) => one === given);
  if (!frequency) return refuse('bad-repeat', EXPECTED, guess(text));

  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count !== undefined && until !== undefined)
    return refuse('bad-repeat', 'one end: COUNT or UNTIL', without(text, 'COUNT'), without(text, 'UNTIL'));
  const end = until === undefined ? countOf(count) : untilOf(until);
  if (!end)
    return until !== undefined
      ? refuse(
          'bad-repeat',
          'a last day that the calendar has, such as UNTIL=20261231',
          withEnd(text, 'UNTIL=20261231'),
        )
      : count === undefined
        ? refuse(
            'repeat-no-end',
            'an end: COUNT with how many posts, or UNTIL with the last day',
            `${text};COUNT=8`,
          )
        : refuse(
            'repeat-too-many',
            `a COUNT from 1 to ${MOST_DATES}`,
            withEnd(text, `COUNT=${/^\d+$/.test(count) && Number(count) > MOST_DATES ? MOST_DATES : 8}`),
          );

  const weekStart = DAYS.find((one) => one === (parts.get('WKST') ?? 'MO'));
  const interval = numbers(parts.get('INTERVAL') ?? '1', 1, LONGEST_SERIES_DAYS);
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const byMonthDay = numbers(parts.get('BYMONTHDAY'), -31, 31);
  const byMonth = numbers(parts.get('BYMONTH'), 1, 12);
  const bySetPos = numbers(parts.get('BYSETPOS'), -31, 31);
  const day = frequency === 'MONTHLY' || frequency === 'YEARLY' ? NUMBERED_DAY : DAY;
  if (interval?.[0] === undefined || interval.length > 1)
    return refuse('bad-repeat', `an INTERVAL from 1 to ${LONGEST_SERIES_DAYS}`, EXAMPLE_RULE);
  if (!weekStart) return refuse('bad-repeat', 'the first day of the week as WKST=MO', EXAMPLE_RULE);
  if (byDay.length > MOST_LISTED || !byDay.every((one) => day.test(one)))
    return refuse(
      'bad-repeat',
      'days such as BYDAY=TU,TH, or BYDAY=1MO and BYDAY=-1FR in a month',
      EXAMPLE_RULE,
      'FREQ=MONTHLY;BYDAY=1MO;COUNT=6',
    );
  if (!byMonthDay || (byMonthDay.length > 0 && frequency === 'WEEKLY'))
    return refuse(
      'bad-repeat',
      'days of the month from 1 to 31, or -1 for the last, and not with WEEKLY',
      'FREQ=MONTHLY;BYMONTHDAY=1;COUNT=6',
    );
  if (!byMonth) return refuse('bad-repeat', 'months from 1 to 12', 'FREQ=WEEKLY;BYMONTH=1,2,3;COUNT=8');
  if (!bySetPos || (bySetPos.length > 0 && byDay.length + byMonthDay.length + byMonth.length === 0))
    return refuse(
      'bad-repeat',
      'a BYSETPOS from 1 to 31, or -1 for the last, beside BYDAY',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6',
    );
  const rule = {
    frequency,
    interval: interval[0],
    end,
    byDay,
    byMonthDay,
    byMonth,
    bySetPos,
    weekStart,
    text,
  };
  return { ok: true, rule };
}

function countOf(written: string | undefined): RecurrenceRule['end'] | undefined {
  const [count, ...more] = numbers(written, 1, MOST_DATES) ?? [];
  return count === undefined || more.length > 0 ? undefined : { count };
}

function untilOf(written: string): RecurrenceRule['end'] | undefined {
  const found = UNTIL.exec(written);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, utc] = found;
  const until = `${year}-${month}-${day}`;
  const time = hour === undefined ? undefined : `${hour}:${minute}:${second}`;
  try {
    Temporal.PlainDateTime.from(`${until}T${time ?? '00:00:00'}`);
  } catch {
    return undefined;
  }
  return { until, ...(time !== undefined && { time }), isUtc: utc !== undefined };
}

/** Whole numbers but 0; an absent part has none. Undefined for anything else. */
function numbers(written: string | undefined, least: number, most: number): number[] | undefined {
  if (written === undefined) return [];
  const found = written.split(',').map((one) => (/^[+-]?\d{1,3}$/.test(one) ? Number(one) : 0));
  const isGood = found.every((one) => one !== 0 && one >= least && one <= most);
  return isGood && found.length <= MOST_LISTED ? found : undefined;
}

const without = (text: string, name: string): string =>
  text
    .split(';')
    .filter((part) => !part.startsWith(`${name}=`))
    .join(';') || EXAMPLE_RULE;

/** `every Tuesday`, `monthly`: the nearest rule, with an end. */
function guess(text: string): string {
  const day = WEEKDAYS.findIndex((name) => text.includes(name));
  if (day >= 0) return `FREQ=WEEKLY;BYDAY=${DAYS[day]};COUNT=8`;
  if (text.includes('MONTH')) return 'FREQ=MONTHLY;COUNT=6';
  return /DAILY|EVERY DAY/.test(text) ? 'FREQ=DAILY;COUNT=7' : EXAMPLE_RULE;
}
