/** A day as a post names it. Months from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Greece was the last country to leave the Julian calendar, in 1923. */
const LAST_JULIAN_YEAR = 1923;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A leap day of the Julian calendar counts where that calendar may be meant. */
export function exists({ year, month, day }: Day): boolean {
  const february = isLeap(year) || (year <= LAST_JULIAN_YEAR && year % 4 === 0) ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Days since a Monday long ago, so that differences are days and the rest by seven is the day of the week. */
export function dayNumber({ year, month, day }: Day, calendar: 'gregorian' | 'julian' = 'gregorian'): number {
  // Julian day number (Richards, in: Explanatory Supplement to the Astronomical Almanac, 2013).
  const shift = month <= 2 ? 1 : 0;
  const years = year + 4800 - shift;
  const months = month + 12 * shift - 3;
  const days = day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4);
  return calendar === 'julian'
    ? days - 32_083
    : days - Math.floor(years / 100) + Math.floor(years / 400) - 32_045;
}

/** The days of the week (0 for Monday) that a date may fall on: two where both calendars may be meant. */
export function weekdaysOf(date: Day): number[] {
  const calendars =
    date.year <= LAST_JULIAN_YEAR ? (['gregorian', 'julian'] as const) : (['gregorian'] as const);
  return calendars.map((calendar) => dayNumber(date, calendar) % 7);
}
