import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { Instant } from '../time.ts';

/** Times of the day as `22:30`. From the first, included, until the second, not included; usually past midnight. */
export type QuietHours = { readonly from: string; readonly until: string };

const TIME = String.raw`((?:[01]\d|2[0-3]):[0-5]\d)`;
const WRITTEN = new RegExp(`^${TIME}\\s*-\\s*${TIME}$`);

/** Quiet hours as the directory writes them: `22:30-07:00`. */
export const quietHours = v.pipe(
  v.string(),
  v.trim(),
  v.regex(WRITTEN, 'two times of the day, such as 22:30-07:00'),
  v.transform((written): QuietHours => {
    const [, from = '', until = ''] = WRITTEN.exec(written) ?? [];
    return { from, until };
  }),
);

/** The clock of `timeZone` then: `09:05`. Written alike, times of the day compare as texts. */
export const timeOfDay = (at: Instant, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

export const isQuiet = (time: string, { from, until }: QuietHours): boolean =>
  from <= until ? time >= from && time < until : time >= from || time < until;
