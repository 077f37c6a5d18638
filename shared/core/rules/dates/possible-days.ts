import { type Day, dayNumber, exists } from './calendar.ts';
import type { WrittenDate } from './find-dates.ts';

/** Half a year and a margin: a date without a year is taken for the nearest one, or for both if that is not clear. */
const NEAREST_DAYS = 200;

/**
 * The days that a written date may mean: of its own year, otherwise the nearest to `today` and those of other years
 * that the text names. Days that do not exist are left out.
 */
export function possibleDays(written: WrittenDate, today: Day, years: readonly number[]): Day[] {
  const near = [today.year - 1, today.year, today.year + 1];
  return written.readings.flatMap(({ month, day }) => {
    const days = (candidates: readonly number[]): Day[] =>
      candidates.map((year) => ({ year, month, day })).filter(exists);
    if (written.year !== undefined) return days([written.year]);
    const nearest = days(near).filter((one) => Math.abs(dayNumber(one) - dayNumber(today)) <= NEAREST_DAYS);
    return [...nearest, ...days(years.filter((year) => !near.includes(year)))];
  });
}

const YEAR = /(?<![\p{N}.,/-])1\d{3}(?![\p{N}/]|[.,]\d)|(?<![\p{N}.,/-])20\d\d(?![\p{N}/]|[.,]\d)/gu;

/** The years that a text names anywhere. A page number may be among them, which only makes a claim rarer. */
export const yearsIn = (text: string): number[] => [...new Set(text.match(YEAR)?.map(Number) ?? [])];
