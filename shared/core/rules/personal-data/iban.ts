import { before, type Detector, endsAlone, standsAlone } from './datum.ts';

/** Length of an IBAN by country (SWIFT, IBAN Registry). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'NO15',
    'BE16',
    'BI27 DK18 FI18 FO18 FK18 GL18 NL18 SD18',
    'MK19 SI19',
    'AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20',
    'CH21 HR21 LI21 LV21',
    'BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22',
    'AE23 GI23 IL23 IQ23 OM23 SO23 TL23',
    'AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 BY28 SV28',
    'LY25 PT25 ST25',
    'IS26 TR26',
    'FR27 GR27 IT27 MC27 MR27 SM27 DJ27',
    'AL28 AZ28 CY28 DO28 GT28 HU28 LB28 NI28 PL28',
    'BR29 EG29 PS29 QA29 UA29',
    'JO30 KW30 MU30 YE30',
    'MT31 SC31',
    'LC32',
    'RU33',
    'HN28',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const OPENING = /(?:(?<![\p{L}\p{N}_])|(?<=(?<![\p{L}])iban))([A-Z]{2})[ -]?\d{2}(?=[ -]?[A-Z0-9])/giu;
/** What may touch it: `IBANGB29…`. */
const NAME = /(?<![\p{L}])iban$/iu;

/** International bank account numbers: the country's length and the check of ISO 13616, in any grouping. */
export const findIbans: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(OPENING)) {
    const length = LENGTHS[(found[1] ?? '').toUpperCase()];
    if (length === undefined) continue;
    const taken = take(text, found.index, length);
    if (!taken || !hasIbanCheckDigits(taken.value)) continue;
    const isNamed = NAME.test(before(text, found.index, 5));
    if (!(isNamed ? endsAlone(text, taken.end) : standsAlone(text, found.index, taken.end))) continue;
    if (references.overlap(found.index, taken.end, ['link', 'tag'])) continue;
    yield { kind: 'iban', start: found.index, ...taken };
  }
};

/** So many letters and digits from `start`, single spaces or hyphens between them left out. */
function take(text: string, start: number, length: number): { end: number; value: string } | undefined {
  let value = '';
  let at = start;
  for (; value.length < length; at += 1) {
    const character = text[at];
    if (character === undefined) return undefined;
    if (/[A-Za-z0-9]/.test(character)) value += character.toUpperCase();
    else if (!/[ -]/.test(character) || !/[A-Za-z0-9]/.test(text[at - 1] ?? '')) return undefined;
  }
  return { end: at, value };
}

/** ISO 13616: the first four characters moved to the end, letters as 10 to 35, modulus 97 is 1. */
export function hasIbanCheckDigits(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}
