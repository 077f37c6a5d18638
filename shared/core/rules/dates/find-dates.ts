import type { Span } from '../finding.ts';
import { plainly } from '../reading/prose.ts';
import { isWeekdayName, monthOf, weekdayOf } from './names.ts';

/** A date as it is written, not yet understood: the year may be missing, 3/4 may be in March or in April. */
export type WrittenDate = {
  /** With its day of the week, where it has one. */
  readonly span: Span;
  readonly readings: readonly { readonly month: number; readonly day: number; readonly endDay: number }[];
  readonly year?: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday?: number;
  /** The month is written in letters, so that nothing but a date can be meant. */
  readonly isSpelt: boolean;
};

const JOINT = '(?:[-–—/&]|to|bis|until|and|und|au|et|al|y|e)';
// 3 December · 3rd of December 2026 · 3. Dezember · 1er mai · 3 de diciembre de 2026 · 3–7 December
const DAY_MONTH = new RegExp(
  `(?<![\\p{N}.:/£€$])(\\d{1,2})(st|nd|rd|th|er|º|°|\\.)?(?: ?${JOINT} ?(\\d{1,2})(?:st|nd|rd|th|\\.)?)?` +
    ` ?(?:(?:of|de|di|del) |d')?(\\p{L}{3,10})(?!\\p{L})(?:(?:(?<=[^\\p{L}]\\p{L}{3,4})\\.)?,? (?:(?:of|de|del|di) )?(\\d{4})(?!\\p{N}))?`,
  'giu',
);
// December 3 · December 3rd, 2026 · December 3-7
const MONTH_DAY =
  /(?<![\p{L}\p{N}])(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?(\d{1,2}))?(?![\p{L}\p{N}:%]|[.,]\d)(?:,? (\d{4})(?!\p{N}))?/giu;
// 3/12/2026 · 3.12.2026 · 3.12. · 3/12 (with a day of the week only)
const NUMERIC = /(?<![\p{N}./-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|(\.))?(?![\p{L}\p{N}/-])/gu;
const ISO = /(?<![\p{N}./-])(\d{4})-(\d\d)-(\d\d)(?!\p{N})/gu;

/** The day of the week in front of a date, with what may stand between them. */
const IN_FRONT =
  /(?<![\p{L}\p{N}])(\p{L}{2,12})(\.?,?) ?(?:(?:the|den|dem|der|le|el|il|l'|día|dia|giorno) ?)?$/iu;
/** "Monday to Friday, 3 December": the Friday is not the day of the date. */
const RANGE_IN_FRONT = new RegExp(`(\\p{L}{2,12})\\.?,? ?(?:${JOINT}|or|,) ?$`, 'iu');
/** "Monday 7 to" in front of "Friday 11 December". */
const DAY_IN_FRONT = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{L}{2,12})(\\.?,?) ?(?:the |den |dem |le |el |il )?(\\d{1,2})(?:st|nd|rd|th|\\.)? ?${JOINT} ?$`,
  'iu',
);
const BEHIND = /^ ?\((\p{L}{2,12})(\.?)\)/u;
const WINDOW = 40;

/** The dates of a text in English, German, French, Spanish and Italian, in reading order for each way of writing. */
export function findDates(text: string): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const plain = plainly(text);
  const dates = [...spelt(plain), ...iso(plain), ...numeric(plain)];
  return dates.flatMap((date) => [...dayInFront(plain, date), date]);
}

function* spelt(text: string): Iterable<WrittenDate> {
  let covered = 0;
  const found: Found[] = [];
  for (const match of text.matchAll(DAY_MONTH)) {
    const [whole, day, mark, endDay, name = '', year] = match;
    const month = monthOf(name);
    if (month !== undefined)
      found.push({ ...place(match.index, whole), month, day, endDay, year, isGerman: mark === '.' });
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const [whole, name = '', day, endDay, year] = match;
    const month = monthOf(name);
    while ((found[covered]?.end ?? Number.POSITIVE_INFINITY) <= match.index) covered += 1;
    const isTaken = (found[covered]?.start ?? Number.POSITIVE_INFINITY) < match.index + whole.length;
    if (month !== undefined && !isTaken)
      yield dated(text, { ...place(match.index, whole), month, day, endDay, year });
  }
  for (const one of found) yield dated(text, one);
}

type Found = Span & {
  readonly month: number;
  readonly day: string | undefined;
  readonly endDay: string | undefined;
  readonly year: string | undefined;
  readonly isGerman?: boolean;
};

const place = (index: number, { length }: string): Span => ({ start: index, end: index + length });

function dated(text: string, { start, end, month, day, endDay, year, isGerman = false }: Found): WrittenDate {
  const reading = { month, day: Number(day), endDay: Number(endDay ?? day) };
  return {
    ...withWeekday(text, { start, end }, isGerman),
    readings: [reading],
    isSpelt: true,
    ...(year !== undefined && { year: Number(year) }),
  };
}

function* iso(text: string): Iterable<WrittenDate> {
  for (const match of text.matchAll(ISO)) {
    const [whole, year, month, day] = match;
    yield {
      ...withWeekday(text, place(match.index, whole), false),
      readings: [{ month: Number(month), day: Number(day), endDay: Number(day) }],
      year: Number(year),
      isSpelt: false,
    };
  }
}

function* numeric(text: string): Iterable<WrittenDate> {
  for (const match of text.matchAll(NUMERIC)) {
    const [whole, first = '', mark, second = '', year, stop] = match;
    const spanned = withWeekday(text, place(match.index, whole), stop !== undefined || mark === '.');
    if (
      year === undefined &&
      !(mark === '.' ? stop !== undefined : mark === '/' && spanned.weekday !== undefined)
    )
      continue;
    if (mark === '-' && year?.length !== 4) continue;
    const [a, b] = [Number(first), Number(second)];
    // 12/13 without a year is more likely a fraction than an American date.
    if (year === undefined && b > 12) continue;
    const readings = [
      { day: a, month: b, endDay: a },
      ...(mark === '/' ? [{ day: b, month: a, endDay: b }] : []),
    ].filter(({ month }) => month >= 1 && month <= 12);
    const full = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
    if (readings.length > 0)
      yield { ...spanned, readings, isSpelt: false, ...(full !== undefined && { year: full }) };
  }
}

function withWeekday(
  text: string,
  { start, end }: Span,
  isGerman: boolean,
): Pick<WrittenDate, 'span' | 'weekday'> {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const front = IN_FRONT.exec(before);
  const weekday = front ? weekdayOf(front[1] ?? '', front[2] ?? '', isGerman) : undefined;
  if (front && weekday !== undefined && !isEndOfRange(before.slice(0, front.index)))
    return { span: { start: start - before.length + front.index, end }, weekday };
  const behind = BEHIND.exec(text.slice(end, end + WINDOW));
  const named = behind ? weekdayOf(behind[1] ?? '', behind[2] ?? '', isGerman) : undefined;
  return behind && named !== undefined
    ? { span: { start, end: end + behind[0].length }, weekday: named }
    : { span: { start, end } };
}

const isEndOfRange = (before: string): boolean => {
  const name = RANGE_IN_FRONT.exec(before)?.[1];
  return name !== undefined && isWeekdayName(name);
};

/** The first day of "Monday 7 to Friday 11 December", in the month and year of the last. */
function dayInFront(text: string, date: WrittenDate): WrittenDate[] {
  const [reading] = date.readings;
  const before = text.slice(Math.max(0, date.span.start - WINDOW), date.span.start);
  const front = date.weekday === undefined || !date.isSpelt ? null : DAY_IN_FRONT.exec(before);
  if (!front || !reading) return [];
  const day = Number(front[3]);
  const weekday = weekdayOf(front[1] ?? '', front[2] ?? '', true);
  // From the end of one month to the beginning of the next: which month is meant is not said.
  if (weekday === undefined || day >= reading.day) return [];
  const start = date.span.start - before.length + front.index;
  const written = front[0].replace(new RegExp(` ?${JOINT} ?$`, 'iu'), '');
  return [
    {
      span: { start, end: start + written.length },
      readings: [{ month: reading.month, day, endDay: day }],
      isSpelt: true,
      weekday,
      ...(date.year !== undefined && { year: date.year }),
    },
  ];
}
