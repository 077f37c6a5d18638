import type { FormProblem } from './bundle.ts';
import { lineOf, type Places } from './explain-issue.ts';
import { noteOf } from './keys.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { type Path, placeOf } from './place.ts';
import { quote } from './scalar.ts';

/** Wordings and descriptions are as long as networks take them; the rules count those. */
const LONG_TEXTS: ReadonlySet<string> = new Set(['text', 'alt', 'credit']);

/** Titles, names and addresses: nobody reads longer ones, and pages and messages that show them have to hold them. */
export function checkLineLengths(value: unknown, path: Path, places: Places): FormProblem[] {
  const [key] = path;
  const last = path.findLast((part) => typeof part === 'string');
  if (typeof value === 'string') {
    if (key === 'text' || (last !== undefined && LONG_TEXTS.has(last))) return [];
    const most = key === 'title' ? BUNDLE_LIMITS.titleCharacters : BUNDLE_LIMITS.lineCharacters;
    const { length } = value.trim();
    if (length <= most) return [];
    return [
      {
        code: 'too-long',
        at: placeOf(path),
        line: lineOf(path, places),
        expected: `at most ${most.toLocaleString('en-GB')} characters`,
        got: `${length.toLocaleString('en-GB')} characters`,
        example: noteOf(path).example,
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    checkLineLengths(inner, [...path, Array.isArray(value) ? Number(name) : name], places),
  );
}

/** Addresses that do something in place of leading somewhere. Browsers skip blanks and control characters in them. */
const PROGRAM = /^(?:java|vb)script:/i;
/** Files of one machine, text in place of an address, somebody's mailbox. "Data: a short history" is a title. */
const NOWHERE = /^(?:data|file|blob|about|mailto|tel|sms|ms-\w+):\S/i;

const isNoSource = (entry: string): boolean =>
  PROGRAM.test(entry.replace(/[\p{Cc}\p{Cf}\s]+/gu, '')) ||
  NOWHERE.test(entry.replace(/[\p{Cc}\p{Cf}]+/gu, '').trim());

/** A source is where readers may look: an address on the web, an identifier, a book's title. */
export function checkSources(sources: unknown, places: Places): FormProblem[] {
  const entries = typeof sources === 'string' ? [sources] : Array.isArray(sources) ? sources : [];
  return entries.flatMap((entry: unknown, index): FormProblem[] => {
    if (typeof entry !== 'string' || !isNoSource(entry)) return [];
    const path = Array.isArray(sources) ? ['sources', index] : ['sources'];
    return [
      {
        code: 'unknown-value',
        at: placeOf(path),
        line: lineOf(path, places),
        expected: 'an address that begins with https://, a DOI, or the title of a book or an article',
        got: quote(entry.slice(0, 100)),
        example: 'sources: [https://library.example/guides/templars]',
      },
    ];
  });
}
