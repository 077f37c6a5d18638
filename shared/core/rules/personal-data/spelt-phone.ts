import { type Detector, standsAlone } from './datum.ts';
import { canonicalNumber, isInternationalNumber, isUkNumber } from './phone-shapes.ts';

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  nought: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const DIGIT = 'zero|nought|oh|one|o|two|three|four|five|six|seven|eight|nine';
const TIMES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 };
const WORD = `(?:(?:double|treble|triple)[ -])?(?:${DIGIT}|\\d)`;
/** At least six words: `double` makes few of many digits. */
const SPELT = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:(?:, ?|[ -]{1,2})${WORD}){5,15}(?![\\p{L}\\p{N}])`,
  'giu',
);
const PART = new RegExp(`(?:(double|treble|triple)[ -])?(${DIGIT}|\\d)`, 'giu');
const NEEDS = new RegExp(`(?:${DIGIT})[ ,-]{1,2}(?:${DIGIT}|double|treble|triple)`, 'i');

/** UK and international numbers as they are said: `oh one six three two, nine six oh, one two three`. */
export const findSpeltPhones: Detector = function* ({ text }) {
  if (!NEEDS.test(text)) return;
  for (const found of text.matchAll(SPELT)) {
    const start = found.index;
    const end = start + found[0].length;
    const digits = digitsIn(found[0]);
    // In figures only it is for `findPhones`.
    if (!/[a-z]{3}/i.test(found[0]) || !standsAlone(text, start, end)) continue;
    const isNumber = digits.startsWith('00')
      ? isInternationalNumber(digits, '00')
      : digits.length > 9 && isUkNumber({ digits, groups: [digits], joints: [] });
    if (isNumber) yield { kind: 'phone', start, end, value: canonicalNumber(digits) };
  }
};

const digitsIn = (written: string): string =>
  [...written.matchAll(PART)]
    .map(([, times = '', digit = '']) =>
      (DIGITS[digit.toLowerCase()] ?? digit).repeat(TIMES[times.toLowerCase()] ?? 1),
    )
    .join('');
