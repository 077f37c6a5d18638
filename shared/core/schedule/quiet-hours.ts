import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';

/** Times of the day as `22:30`. From the first, included, until the second, not included; usually past midnight. */
export type QuietHours = { readonly from: string; readonly until: string };

/** The clock of `timeZone` then: `09:05`. Written alike, times of the day compare as texts. */
export const timeOfDay = (at: Instant, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

export const isQuiet = (time: string, { from, until }: QuietHours): boolean =>
  from <= until ? time >= from && time < until : time >= from || time < until;
