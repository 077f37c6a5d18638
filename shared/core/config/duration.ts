import * as v from 'valibot';
import { DAY, HOUR, MINUTE, SECOND } from '../time.ts';

const UNITS: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
const WRITTEN = /^(\d{1,6})([smhdw])$/;

/** A length of time in a configuration file, `5s`, `30m`, `48h`, `2d`, `1w`, read as milliseconds. */
export const duration = v.pipe(
  v.string(),
  v.regex(WRITTEN, 'a length of time such as 5s, 30m, 48h, 2d or 1w'),
  v.transform((written) => {
    const [, count, unit] = WRITTEN.exec(written) ?? [];
    return Number(count) * (UNITS[unit ?? ''] ?? 0);
  }),
);
