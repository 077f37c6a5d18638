import { before, type Detector, digitsOf, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

const SHAPE = /\d{3}([ -]?)\d{3}\1\d{4}/g;
/** In 3-3-4 groups the sentence may say it; ten digits on end need the words right before them. */
const NEAR =
  /\b(?:NHS|CHI|patients?|hospital|medical|health|clinic|surgery|GP)\b(?:[^.!?\n]|(?<=\bno|\bnum)\.){0,60}$/i;
const RIGHT_BEFORE =
  /\b(?:NHS|CHI|patient(?:['’]s)?|hospital|medical)(?:[\s:#№.,()"“”'’-]|number|num|no|id|record|ref|reference|is|was|reads|shows|says|whose|the|called|card|with|and|has|on|file|for){0,20}$/i;
const RIGHT_AFTER =
  /^[\s,()-]{0,3}(?:(?:is|was|as|for|his|her|their|my|your|the|an|a|valid) ){0,4}(?:NHS|CHI|patient)\b/i;
const NEAR_AFTER = /^[^.!?\n]{0,50}\b(?:NHS|CHI|patient)\b/i;

/**
 * NHS numbers: ten digits with a check digit, and words that say what they are. Every ISBN-10 without X has the same
 * check digit, so the digits alone prove nothing.
 */
export const findNhsNumbers: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SHAPE)) {
    const start = found.index;
    const end = start + found[0].length;
    const digits = digitsOf(found[0]);
    if (!standsAlone(text, start, end) || !hasNhsCheckDigit(digits)) continue;
    if (/[\d./:-]$/.test(before(text, start, 1)) || /^[-./:]\d/.test(text.slice(end, end + 2))) continue;
    if (!isNamed(before(text, start, 70), text.slice(end, end + 60), found[1] !== '')) continue;
    if (references.overlap(start, end, BOOKISH)) continue;
    yield { kind: 'uk-nhs', start, end, value: digits };
  }
};

const isNamed = (lead: string, tail: string, isGrouped: boolean): boolean =>
  RIGHT_BEFORE.test(lead) ||
  RIGHT_AFTER.test(tail) ||
  (isGrouped && (NEAR.test(lead) || NEAR_AFTER.test(tail)));

/** NHS Data Dictionary, "NHS NUMBER": weights 10 to 2, modulus 11. A repeated digit is never given out. */
export function hasNhsCheckDigit(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
