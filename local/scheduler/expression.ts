import { Temporal } from 'temporal-polyfill';
import { toCronerPattern } from './cron.ts';
import type { Instant } from './schedule.ts';
import { invalid } from './scheduler-error.ts';

/** A schedule expression, understood. */
export type Expression =
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'rate'; readonly everyMs: number }
  /** `pattern` is croner's; wall-clock times are read in `zone`. */
  | { readonly kind: 'cron'; readonly pattern: string; readonly zone: string };

const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * @param zone IANA time zone in which `at` and `cron` are read.
 * @throws SchedulerError where the expression or the zone is none.
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function parseExpression(written: string, zone: string): Expression {
  if (!isZone(zone))
    throw invalid(
      `Invalid ScheduleExpressionTimezone ${zone}: expected a time zone of the IANA database, such as Europe/London.`,
    );
  const [, kind, inside = ''] = /^(at|rate|cron)\(([^()]*)\)$/.exec(written) ?? [];
  if (kind === 'at') return { kind, at: instantOf(inside, zone, written) };
  if (kind === 'rate') return { kind, everyMs: intervalOf(inside, written) };
  if (kind === 'cron') return { kind, pattern: toCronerPattern(inside), zone };
  throw invalid(`Invalid Schedule Expression ${written}: expected at(…), rate(…) or cron(…).`);
}

/**
 * AWS does not say what becomes of an `at` that the clocks skip. It is moved by the length of the gap, so that it
 * still fires; of a time that comes twice it is the first.
 */
function instantOf(local: string, zone: string, written: string): Instant {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(local))
    try {
      const wall = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
      return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
    } catch (cause) {
      throw invalid(`Invalid Schedule Expression ${written}: there is no such date or time.`, cause);
    }
  throw invalid(`Invalid Schedule Expression ${written}: expected at(yyyy-mm-ddThh:mm:ss).`);
}

function intervalOf(rate: string, written: string): number {
  const [, value, unit] = /^([1-9]\d{0,8}) (minute|hour|day)s?$/.exec(rate) ?? [];
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return Number(value) * UNIT_MS[unit];
  throw invalid(
    `Invalid Schedule Expression ${written}: expected rate(value unit), a whole number from 1 and minutes, hours or days.`,
  );
}

/** AWS takes names only, no offsets such as `+01:00`. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
