/** iCalendar's spelling (RFC 5545): lines, texts and times. */
import { type Instant, toIso } from '../time.ts';

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A TEXT value (3.3.11). Control characters, which no iCalendar text may have, become spaces. */
export const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A DATE-TIME in UTC (3.3.5): `20261201T100000Z`. Parts of a second are left out. */
export const utc = (at: Instant): string => toIso(at).replace(/[-:]|\.\d+/g, '');

/**
 * One content line with its end, folded so that no line has more than 75 octets (3.1). It is folded between
 * characters: readers that decode line by line must not meet half of one.
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const width = encoder.encode(character).length;
    if (octets + width > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return `${folded}\r\n`;
}
