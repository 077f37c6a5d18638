import * as v from 'valibot';
import { MONTHS } from '../schedule/spell-time.ts';
import { type Day, dayNumber, exists, weekdaysOf } from './dates/calendar.ts';
import { findDates, type WrittenDate } from './dates/find-dates.ts';
import { possibleDays, yearsIn } from './dates/possible-days.ts';
import { dayAt } from './dates/today.ts';
import { firstOut } from './due.ts';
import type { Args } from './finding.ts';
import { bodiesOf, proseOf } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { defineRule, type Remark } from './rule.ts';
import { list, quote, said } from './wording.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Clause `editorial.accuracy`. */
export const weekdayAndDate = defineRule({
  id: 'weekday-and-date',
  clause: 'editorial.accuracy',
  level: 'hold',
  reads: 'post',
  about:
    'Finds days of the week that do not go with their date, and dates that no calendar has, in English, German, French, ' +
    'Spanish and Italian. Without a year, the date nearest to the time of publication is meant, or one in a year that ' +
    'the text names; up to 1923 the Julian calendar may be meant too. A finding says that every reading is wrong. ' +
    'Quotations, and dates in other languages, are not read.',
  options: v.strictObject({}),
  *check(proof): Iterable<Remark> {
    for (const { at, text } of bodiesOf(proof.texts)) {
      const prose = withoutQuotations(proseOf(text));
      const dates = findDates(prose).filter(({ weekday, isSpelt }) => weekday !== undefined || isSpelt);
      if (dates.length === 0) continue;
      const today = dayAt(firstOut(proof.bundle, proof.now), proof);
      const years = yearsIn(prose);
      for (const date of dates) {
        const args = problemOf(date, today, years);
        if (args)
          yield { at, span: date.span, args: { ...args, words: text.slice(date.span.start, date.span.end) } };
      }
    }
  },
  message: (args) =>
    args.problem === 'no-such-day'
      ? `${quote(said(args, 'words'))} is a day that does not exist.`
      : `${quote(said(args, 'words'))} cannot be: ${said(args, 'day')} is a ${said(args, 'is')}.`,
  help: (args) =>
    args.problem === 'no-such-day'
      ? 'Check the day and the month.'
      : `If the date is right, write ${said(args, 'is')}. If the ${said(args, 'named')} is right, it is ${Array.isArray(args.nearby) ? list(args.nearby, 'or') : ''}.`,
});

function problemOf(date: WrittenDate, today: Day, years: readonly number[]): Args | undefined {
  const days = possibleDays(date, today, years);
  const [likely] = days;
  if (!likely) return date.isSpelt && isImpossible(date) ? { problem: 'no-such-day' } : undefined;
  const { weekday } = date;
  if (weekday === undefined || days.some((day) => weekdaysOf(day).includes(weekday))) return undefined;
  return {
    problem: 'weekday',
    day: spell(likely),
    is: WEEKDAYS[dayNumber(likely) % 7] ?? '',
    named: WEEKDAYS[weekday] ?? '',
    nearby: nearby(likely, weekday),
  };
}

/** Not even in a leap year, or not in the year that is named. */
const isImpossible = ({ readings, year = 2024 }: WrittenDate): boolean =>
  readings.every(({ month, day }) => !exists({ year, month, day }));

const spell = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]} ${year}`;

/** The two days of that name around the date, within its month. */
function nearby(date: Day, weekday: number): string[] {
  const ahead = (weekday - (dayNumber(date) % 7) + 7) % 7;
  return [ahead - 7, ahead]
    .map((days) => ({ ...date, day: date.day + days }))
    .filter(exists)
    .map(({ day, month }) => `${day} ${MONTHS[month - 1]}`);
}
