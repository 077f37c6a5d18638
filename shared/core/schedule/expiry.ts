import { Temporal } from 'temporal-polyfill';
import { DAY, HOUR, MINUTE } from '../time.ts';
import type { TimeProblem } from './time-problem.ts';

export const LONGEST_EXPIRY_MS = 30 * DAY;

const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

export type ExpiryResolution =
  | { readonly ok: true; readonly ms: number }
  | { readonly ok: false; readonly problem: TimeProblem };

/**
 * How long after its time a post may still go out, in milliseconds: `30m`, `12h`, `2d`, `1w`, or ISO 8601 (`PT90M`,
 * `P2D`, `P1DT12H`). A day is 24 hours. More than nothing, at most 30 days.
 */
export function resolveExpiry(written: string): ExpiryResolution {
  const text = written.trim();
  const ms = shortForm(text) ?? isoForm(text);
  if (ms === undefined)
    return refuse('a length of time such as 30m, 12h, 2d or 1w, counted from `publish`', text, guess(text));
  if (ms <= 0) return refuse('more than nothing', text, '2d');
  if (ms > LONGEST_EXPIRY_MS) return refuse('at most 30 days', text, '30d');
  return { ok: true, ms };
}

function shortForm(text: string): number | undefined {
  const found = /^(\d{1,9})([mhdw])$/.exec(text);
  return found ? Number(found[1]) * (UNITS[found[2] ?? ''] ?? 0) : undefined;
}

/** Months and years are refused: they have no fixed length. */
function isoForm(text: string): number | undefined {
  if (!/^P(?=[\dT])(\d{1,9}W)?(\d{1,9}D)?(T(?=\d)(\d{1,9}H)?(\d{1,9}M)?(\d{1,9}S)?)?$/.test(text))
    return undefined;
  const { weeks, days, hours, minutes, seconds } = Temporal.Duration.from(text);
  return (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1_000;
}

/** `2 days`, `30 min`, `1 week` in the short spelling. */
function guess(text: string): string {
  const found = /^(\d{1,3})\s*(m|h|d|w)[a-z]*$/i.exec(text);
  const short = found ? `${Number(found[1])}${found[2]?.toLowerCase()}` : '2d';
  return resolvable(short) ? short : '2d';
}

function resolvable(short: string): boolean {
  const ms = shortForm(short) ?? 0;
  return ms > 0 && ms <= LONGEST_EXPIRY_MS;
}

const refuse = (expected: string, got: string, instead: string): ExpiryResolution => ({
  ok: false,
  problem: { code: 'bad-duration', expected, got: `“${got}”`, instead: [instead] },
});
