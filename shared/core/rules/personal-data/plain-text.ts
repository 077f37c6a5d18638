import type { Span } from '../finding.ts';

/**
 * A text as the detectors read it: digits of every script as 0–9, all kinds of space as a space, all kinds of hyphen
 * as `-`, full-width and mathematical letters as plain ones, invisible characters left out. Nobody can hide a number
 * from us by typing it differently, and every place still leads back to what was typed.
 */
export type PlainText = {
  readonly text: string;
  /** The place in the original, in UTF-16 units, of a run of `text`. */
  readonly spanOf: (start: number, end: number) => Span;
};

/** Zero-width and bidirectional controls, soft hyphen, variation selectors, the keycap of emoji digits. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|\u20e3/u;
const SPACE = /[\p{Zs}\t]/u;
const HYPHEN = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const DIGIT = /\p{Nd}/u;
/** Full-width forms and mathematical alphanumerics; other compatibility characters are left as they are. */
const STYLED = /[\uff01-\uff5e\ufe52\ufe6b\u{1d400}-\u{1d7ff}]/u;
/** Texts of these characters only are their own plain form, which is nearly every text. */
const ALREADY_PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2018-\u201f\u2022\u2026\u20ac]*$/;

export function toPlainText(original: string): PlainText {
  if (ALREADY_PLAIN.test(original)) return { text: original, spanOf: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    parts.push(plain);
    at += character.length;
  }
  return {
    text: parts.join(''),
    spanOf: (start, end) => ({ start: starts[start] ?? at, end: end > start ? (ends[end - 1] ?? at) : at }),
  };
}

function plainCharacter(character: string): string {
  if (character <= '~') return character === '\t' || character === '\r' ? ' ' : character;
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (HYPHEN.test(character)) return '-';
  if (STYLED.test(character)) return character.normalize('NFKC');
  if (DIGIT.test(character)) return String(digitValue(character));
  return character;
}

/** Decimal digits of a script stand together, zero first; two sets may follow each other (Unicode, section 4.6). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (before < LONGEST_RUN && DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** Myanmar Extended-C has two sets on end. Mathematical digits, of which there are five, are folded before. */
const LONGEST_RUN = 20;
