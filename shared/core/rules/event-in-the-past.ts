import * as v from 'valibot';
import { MONTHS } from '../schedule/spell-time.ts';
import { ANNOUNCES, LOOKS_BACK, OTHER_TIME } from './dates/announcements.ts';
import { type Day, dayNumber, exists } from './dates/calendar.ts';
import { findDates, type WrittenDate } from './dates/find-dates.ts';
import { monthOf } from './dates/names.ts';
import { dayAt } from './dates/today.ts';
import { lastOut } from './due.ts';
import { blanked, bodiesOf, plainly, proseOf } from './reading/prose.ts';
import { withoutQuotations } from './reading/quotations.ts';
import { sentenceAround } from './reading/sentences.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

/** A date without a year that is over for longer may be next year's. */
const LONGEST_OVER_DAYS = 90;
/** A year further back is history, or an anniversary. */
const LATEST_YEARS = 2;

/** Clause `editorial.accuracy`. */
export const eventInThePast = defineRule({
  id: 'event-in-the-past',
  clause: 'editorial.accuracy',
  level: 'hold',
  reads: 'post',
  about:
    'Finds posts that invite to something (in English, German, French, Spanish or Italian) although every date in them ' +
    'is over when they go out. It says nothing where the post also looks back, names another time (“next week”, a month, ' +
    'a year alone), or where the only dates are history; a date without a year counts as over for three months at most.',
  options: v.strictObject({}),
  *check(proof): Iterable<Remark> {
    for (const { at, text } of bodiesOf(proof.texts)) {
      const prose = plainly(withoutQuotations(proseOf(text)));
      const dates = findDates(prose);
      if (dates.length === 0 || LOOKS_BACK.test(prose) || OTHER_TIME.test(prose)) continue;
      if (
        hasLooseMonth(
          blanked(
            prose,
            dates.map(({ span }) => span).sort((a, b) => a.start - b.start),
          ),
        )
      )
        continue;
      const today = dayAt(lastOut(proof.bundle, proof.now), proof);
      const over = dates.map((date) => lastDay(date, today));
      const [event] = dates.filter((date) => ANNOUNCES.test(sentenceAround(prose, date.span)));
      const last = over.reduce<Day | undefined>(
        (a, b) => (a && b && dayNumber(a) > dayNumber(b) ? a : b),
        undefined,
      );
      if (event && last && over.every((day) => day !== undefined))
        yield {
          at,
          span: event.span,
          args: {
            words: text.slice(event.span.start, event.span.end),
            today: `${today.day} ${MONTHS[today.month - 1]} ${today.year}`,
          },
        };
    }
  },
  message: (args) =>
    `${quote(said(args, 'words'))} is over when the post goes out (${said(args, 'today')}), and it reads as an invitation.`,
  help: () => 'Check the date, or let the post go out earlier. If it looks back, say that it does.',
});

/** The last day that a date means, where that is certainly over; undefined where it may be to come or is history. */
function lastDay({ readings, year }: WrittenDate, today: Day): Day | undefined {
  const now = dayNumber(today);
  const days = readings.flatMap(({ month, endDay }) =>
    (year === undefined ? [today.year - 1, today.year, today.year + 1] : [year])
      .map((candidate) => ({ year: candidate, month, day: endDay }))
      .filter(exists),
  );
  const isOver = (day: Day): boolean =>
    year === undefined
      ? dayNumber(day) < now && now - dayNumber(day) <= LONGEST_OVER_DAYS
      : dayNumber(day) < now && today.year - year <= LATEST_YEARS;
  // Without a year, last year's and next year's are candidates too; the nearest of them is over, or nothing is said.
  const near = year === undefined ? days.filter((day) => Math.abs(dayNumber(day) - now) <= 183) : days;
  return near.length > 0 && near.every(isOver) ? near[0] : undefined;
}

/** "until March": a time that may be to come. */
const hasLooseMonth = (text: string): boolean =>
  (text.match(/\p{L}{3,10}/gu) ?? []).some((word) => word.length > 3 && monthOf(word) !== undefined) ||
  /(?<!\p{L})May(?!\p{L})/u.test(text);
