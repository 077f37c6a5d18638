import { Temporal } from 'temporal-polyfill';
import { MONTHS } from './spell-time.ts';

/**
 * What somebody probably meant who wrote `01/12/2026 10am` or `1 December 2026, 9.30`, in the spelling that bundles
 * use. It is only ever offered, never taken: days and months swap places from country to country. A time zone stays as it
 * is written, whether there is such a one or not. Undefined where there is no date in it.
 */
export function guessTime(written: string): string | undefined {
  const text = written.replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/g, '').replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  const date = guessDate(text);
  if (!date) return undefined;
  const rest = text.replace(date.written, ' ');
  return [date.day, guessClock(rest) ?? '10:00', ...zoneIn(rest)].join(' ');
}

const ZONE =
  /(?:\+|(?<!\d)-)\d{1,2}(?::?\d{2})?(?!\d)|-\d{2}:?\d{2}(?!\d)|(?<![A-Za-z])Z\b|\b[A-Za-z]+\/[A-Za-z_/+-]+|\b(?:UTC|[A-Z]{1,3}T)\b/gi;
/** They look like `BST`. */
const NO_ZONE = /^(?:at|sat)$/i;

/** What names an offset or a time zone: `Z`, `+01:00`, `Europe/Paris`, `CST`. */
function zoneIn(text: string): string[] {
  const found = [...text.matchAll(ZONE)].map(([zone]) => zone).find((zone) => !NO_ZONE.test(zone));
  if (found === undefined) return [];
  return [/^[+-]\d{1,2}$/.test(found) ? `${found[0]}${found.slice(1).padStart(2, '0')}:00` : found];
}

function guessDate(text: string): { day: string; written: string } | undefined {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dateOf(iso[0], iso[1], iso[2], iso[3]);
  const british = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (british) return dateOf(british[0], british[3], british[2], british[1]);
  const dayFirst = /\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst) return dateOf(dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/.exec(text);
  if (monthFirst) return dateOf(monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return undefined;
}

const monthOf = (name = ''): string =>
  `${MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1}`;

function dateOf(
  written: string,
  ...parts: (string | undefined)[]
): { day: string; written: string } | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (year < 2000 || year > 2199) return undefined;
  try {
    return { day: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString(), written };
  } catch {
    return undefined;
  }
}

function guessClock(text: string): string | undefined {
  const found = /\b(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]\.?m\b)?/i.exec(text);
  if (!found || (found[2] === undefined && found[3] === undefined)) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const isHalfDay = found[3] !== undefined;
  if (minute > 59 || hour > 23 || (isHalfDay && (hour < 1 || hour > 12))) return undefined;
  const isAfternoon = /^p/i.test(found[3] ?? '');
  const hour24 = isHalfDay ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return `${String(hour24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
