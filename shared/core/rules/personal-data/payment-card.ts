import { before, type Datum, type Detector, digitsOf, standsAlone } from './datum.ts';
import { digitGroups, type Group } from './digit-groups.ts';
import { BOOKISH } from './references.ts';

type Network = { readonly prefix: RegExp; readonly lengths: readonly number[] };

/** Issuer ranges (ISO/IEC 7812 and the networks' own pages) with the lengths that their cards have. */
const NETWORKS: readonly Network[] = [
  { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] }, // Discover
  { prefix: /^(?:30[0-5]|3095|3[689])/, lengths: [14, 16, 19] }, // Diners Club
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] }, // JCB
  { prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] }, // UnionPay
  { prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
  { prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] }, // Mir
];

/** Most groups that a card number is written in: nineteen digits by fours. */
const GROUPS = 5;
const MOST_DIGITS = 19;
/** Groups as cards are embossed: fours with a rest, 4-6-5, 4-6-4. */
const GROUPING =
  /^(?:\d+|\d{4}(?<mark>[ .-])\d{4}(?:\k<mark>\d{4})+(?:\k<mark>\d{1,3})?|\d{4}(?<sign>[ .-])\d{6}\k<sign>\d{4,5})$/;
const CONTEXT =
  /\b(?:cards?|visa|maestro|amex|diners|debit|credit|pan|pa(?:y|id|ying|yments?)|charged?|refund(?:ed)?|donat(?:ed|ions?)|bill(?:ed|ing)?|karte|carte|tarjeta|carta)\b[^\n]{0,40}$/i;
const CONTEXT_AFTER = /^[\s,;()-]{0,3}(?:exp(?:ir\w+)?|cvv|cvc|valid|card)\b/i;

/** Card numbers: an issuer's range, a length that it uses, and the Luhn check digit. */
export const findPaymentCards: Detector = function* ({ text }, references) {
  for (const groups of digitGroups(text)) {
    for (let first = 0; first < groups.length; first += 1) {
      const card = cardFrom(text, groups, first) ?? regroupedCard(text, groups, first);
      if (card && !references.overlap(card.start, card.end, BOOKISH)) yield card;
    }
  }
};

/** The longest card number that begins with group `first`; what stands before and after it is told off by a blank. */
function cardFrom(text: string, groups: readonly Group[], first: number): Datum | undefined {
  const start = groups[first]?.start ?? 0;
  if (/[\d+][.-]?$|\+$/.test(before(text, start, 2))) return undefined;
  for (let last = Math.min(first + GROUPS, groups.length) - 1; last >= first; last -= 1) {
    const end = groups[last]?.end ?? 0;
    const written = text.slice(start, end);
    const digits = digitsOf(written);
    if (digits.length < 12 || digits.length > 19 || !GROUPING.test(written) || !isCardNumber(digits))
      continue;
    if (!standsAlone(text, start, end) || /^[.-]\d/.test(text.slice(end, end + 2))) continue;
    const isNamed = CONTEXT.test(before(text, start, 60)) || CONTEXT_AFTER.test(text.slice(end, end + 20));
    if (!isLikeABarcode(written) || isNamed) return { kind: 'payment-card', start, end, value: digits };
  }
  return undefined;
}

/** A card whose blanks were moved, lost or put after every digit, by a person or by what reads pictures. */
function regroupedCard(text: string, groups: readonly Group[], first: number): Datum | undefined {
  const start = groups[first]?.start ?? 0;
  const mark = groups[first + 1]?.joint;
  if (mark === undefined || !/^[ .-]$/.test(mark)) return undefined;
  if (/[\d+][.-]?$|\+$/.test(before(text, start, 2))) return undefined;
  let digits = '';
  let found: Datum | undefined;
  for (let last = first; last < groups.length && digits.length <= MOST_DIGITS; last += 1) {
    const group = groups[last];
    if (!group || (last > first && group.joint !== mark)) break;
    digits += group.digits;
    // Libraries' barcodes are printed in groups too (1-4-5-4).
    if (digits.length < 13 || digits.length === 14 || digits.length > MOST_DIGITS || last === first) continue;
    if (!isCardNumber(digits)) continue;
    const { end } = group;
    if (!standsAlone(text, start, end) || /^[.-]\d/.test(text.slice(end, end + 2))) continue;
    const run = groups.slice(first, last + 1);
    const isNamed = CONTEXT.test(before(text, start, 60)) || CONTEXT_AFTER.test(text.slice(end, end + 20));
    const isWhole = groups[first]?.joint !== mark && groups[last + 1]?.joint !== mark;
    if (isNamed || (isTelling(run, isWhole) && !isLikeABarcode(digits)))
      found = { kind: 'payment-card', start, end, value: digits };
  }
  return found;
}

/** Without a word for it: nothing goes on to either side, or the groups are long; and it is no list that counts up. */
const isTelling = (run: readonly Group[], isWhole: boolean): boolean =>
  (isWhole || run.every(({ digits }) => digits.length > 2)) &&
  run.some(({ digits }, index) => index > 0 && Number(digits) <= Number(run[index - 1]?.digits));

/** Library barcodes have 14 digits from 2 or 3 and the same check digit; EAN-13 has one of its own. */
function isLikeABarcode(written: string): boolean {
  if (/^\d{14}$/.test(written)) return true;
  if (!/^\d{12,13}$/.test(written)) return false;
  const sum = [...written.padStart(13, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}

export const isCardNumber = (digits: string): boolean =>
  NETWORKS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
  hasLuhnCheckDigit(digits);

/** ISO/IEC 7812-1, annex B. */
export function hasLuhnCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
