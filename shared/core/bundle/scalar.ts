import { stringify } from 'yaml';

/** A text as it must be written in front matter: with quotation marks where YAML would read it as something else. */
export const writeScalar = (text: string): string =>
  /[\n\p{Cc}\p{Cs}]/u.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();

/** `[a, b]` on one line. */
export const writeList = (texts: readonly string[]): string =>
  `[${texts.map((text) => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : writeScalar(text))).join(', ')}]`;

const LONGEST_QUOTE = 80;

/** Somebody's own words in a message, cut where they are long. */
export function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}]/gu, '\u{fffd}');
  const characters = [...line];
  return `“${characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line}”`;
}
