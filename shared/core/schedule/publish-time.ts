import { Temporal } from 'temporal-polyfill';
import type { PublishTime } from '../bundle/bundle.ts';
import { closest } from '../config/closest.ts';
import { guessTime } from './guess-time.ts';
import { formatOffset, isTimeZone, spellInstant } from './spell-time.ts';
import type { TimeProblem } from './time-problem.ts';

/** Years that `publish` may name. How far ahead a post may be planned is the policy's matter, not the spelling's. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2199;

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt]|\s+)(\d{2}):(\d{2})(?::(\d{2}))?\s*([Zz]|[+-]\d{2}:?\d{2})?\s*(?:\[([^\]\s]+)\]|([A-Za-z][\w+/-]*))?$/;

const EXPECTED =
  '`now`, `next-slot`, or a date and time such as `2026-12-01 10:00`, with an offset or a time zone if you like';
const EXAMPLE = '2026-12-01 10:00';

export type PublishResolution =
  | { readonly ok: true; readonly publish: PublishTime }
  | { readonly ok: false; readonly problem: TimeProblem };

/**
 * The one instant that a written `publish` means: `now`, `next-slot`, or `2026-12-01 10:00` with optional seconds,
 * `T`, offset (`+01:00`, `Z`) and time zone (`Europe/Paris` or `[Europe/Paris]`). Without offset and zone it is the
 * clock of `timeZone`, the policy's. Clock times that a change of the clocks skips or repeats are problems that offer
 * the unambiguous spellings (codes `time-skipped`, `time-repeated`); nothing is guessed, and where nobody can know which
 * offset or zone was meant, nothing is offered.
 */
export function resolvePublish(written: string, timeZone: string): PublishResolution {
  const text = written.trim();
  const word = text.toLowerCase().replace(/[\s_]+/g, '-');
  if (text === 'now' || text === 'next-slot') return { ok: true, publish: { kind: text } };
  if (word === 'now' || word === 'next-slot')
    return refuse('bad-time', `the word as it is spelled here: \`${word}\``, text, word);

  const found = WRITTEN.exec(text);
  if (!found) return refuse('bad-time', EXPECTED, text, ...accepted(guessTime(text) ?? EXAMPLE, timeZone));
  const [, year, month, day, hour, minute, second = '00', offset, bracketed, bare] = found;
  const local = localTime(`${year}-${month}-${day}`, `${hour}:${minute}:${second}`, text);
  if ('problem' in local) return { ok: false, problem: local.problem };

  const named = bracketed ?? bare;
  const known = named === undefined ? { zone: timeZone } : namedZone(named, text, timeZone);
  if ('problem' in known) return { ok: false, problem: known.problem };
  const resolved =
    offset === undefined
      ? byClock(local.time, known.zone, text)
      : byOffset(local.time, offset, named === undefined ? undefined : known.zone, text);
  if ('problem' in resolved) return { ok: false, problem: resolved.problem };
  return { ok: true, publish: { kind: 'at', at: resolved.at, written: text } };
}

/** The time zone whose clock a written time is read from: the one that it names, otherwise `timeZone`. */
export function zoneOf(written: string, timeZone: string): string {
  const [, , , , , , , , bracketed, bare] = WRITTEN.exec(written.trim()) ?? [];
  return bracketed ?? bare ?? timeZone;
}

function localTime(
  date: string,
  time: string,
  written: string,
): { time: Temporal.PlainDateTime } | { problem: TimeProblem } {
  const day = attempt(() => Temporal.PlainDate.from(date));
  if (!day)
    return refuse(
      'impossible-date',
      'a day that the calendar has',
      written,
      lastDayOf(date, time) ?? EXAMPLE,
    );
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR)
    return refuse('impossible-date', `a year between ${FIRST_YEAR} and ${LAST_YEAR}`, written, EXAMPLE);
  // Temporal reads 23:59:60 as 23:59:59; a slip of the pen is more likely than a leap second.
  const clock = time.endsWith(':60') ? undefined : attempt(() => Temporal.PlainTime.from(time));
  if (clock) return { time: day.toPlainDateTime(clock) };
  const instead = time.startsWith('24:00') ? `${day.add({ days: 1 })} 00:00` : `${day} 10:00`;
  return refuse('impossible-time', 'a time of day from 00:00 to 23:59', written, instead);
}

function lastDayOf(date: string, time: string): string | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const last = attempt(() => Temporal.PlainDate.from({ year, month, day: Math.max(day ?? 1, 1) }));
  return last && year >= FIRST_YEAR && year <= LAST_YEAR ? `${last} ${time.slice(0, 5)}` : undefined;
}

function namedZone(
  name: string,
  written: string,
  timeZone: string,
): { zone: string } | { problem: TimeProblem } {
  if (isTimeZone(name)) return { zone: name };
  // Whatever is near to `CST` is another place.
  const near = name.includes('/') ? closest(name, Intl.supportedValuesOf('timeZone')) : undefined;
  const without = written.slice(0, written.lastIndexOf(name)).replace(/\[$/, '').trimEnd();
  return refuse(
    'unknown-time-zone',
    'a time zone by its name in the IANA database, such as Europe/London (abbreviations such as BST mean several)',
    written,
    ...(near === undefined ? [] : accepted(`${without} ${near}`, timeZone)),
  );
}

/** A correction may itself name a time that the clocks skip or repeat: then its own corrections are offered. */
function accepted(correction: string, timeZone: string): readonly string[] {
  const resolved = resolvePublish(correction, timeZone);
  return resolved.ok ? [correction] : resolved.problem.instead;
}

/** The clock of a zone: each time but those at a change of the clocks happens exactly once. */
function byClock(
  local: Temporal.PlainDateTime,
  zone: string,
  written: string,
): { at: number } | { problem: TimeProblem } {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { at: earlier.epochMilliseconds };
  // For a skipped time Temporal moves `earlier` before the gap and `later` behind it: neither shows what was written.
  const isSkipped = !earlier.toPlainDateTime().equals(local);
  return refuse(
    isSkipped ? 'time-skipped' : 'time-repeated',
    isSkipped
      ? `a time that happens: the clocks of ${zone} go forward over this one`
      : `one of two times: the clocks of ${zone} go back, so this one happens twice`,
    written,
    ...[earlier, later].map((time) => spellInstant(time)),
  );
}

/** With an offset the instant is certain; a zone beside it must have that offset at that time. */
function byOffset(
  local: Temporal.PlainDateTime,
  offset: string,
  zone: string | undefined,
  written: string,
): { at: number } | { problem: TimeProblem } {
  const plain = /^z$/i.test(offset) ? '+00:00' : offset.replace(/^([+-]\d\d):?/, '$1:');
  const [hours = 0, minutes = 0] = plain.slice(1).split(':').map(Number);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60)
    return refuse('bad-offset', 'an offset between -14:00 and +14:00, such as +01:00', written);
  const at = local.toZonedDateTime(plain).epochMilliseconds;
  if (zone === undefined) return { at };
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (there.toPlainDateTime().equals(local)) return { at };
  const meant = local.toZonedDateTime(zone);
  return refuse(
    'offset-disagrees',
    `the offset that ${zone} has then, ${formatOffset(meant)}, or no offset at all`,
    written,
    spellInstant(meant),
    `${spellLocal(local)} ${plain}`,
  );
}

const spellLocal = (local: Temporal.PlainDateTime): string =>
  local.toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' }).replace('T', ' ');

function refuse(code: string, expected: string, got: string, ...instead: string[]) {
  return { ok: false as const, problem: { code, expected, got: `“${got}”`, instead } };
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
