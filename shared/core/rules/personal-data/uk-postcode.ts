import { before, type Datum, type Detector, standsAlone } from './datum.ts';

/** Every postcode area in use (Royal Mail PAF, with the Crown dependencies, Gibraltar, BFPO and the bulk areas). */
const AREAS = new Set(
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
/** Areas in which a district may end with a letter: W1A, EC1A, N1C. */
const LETTERED = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC']);

/** BS 7666: the outward part, and an inward part of a digit and two letters that are none of C I K M O V. */
const SHAPE = /([A-Z]{1,2})(\d{1,2}|\d[A-HJKMNPR-Y])([ ]{0,2})(\d[ABD-HJLNP-UW-Z]{2})/gi;
const SPECIAL =
  /(?:GIR[ ]{0,2}0AA|(?:ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TKCA)[ ]{0,2}1ZZ|BFPO ?(?:c\/o )?\d{1,4}|AI-2640|KY[1-3]-\d{4})/gi;
const NEEDS = /\d[ABD-HJLNP-UW-Z]{2}|BFPO|1ZZ|AI-2|KY\d-/i;
/** The word postcode, or the name of a town: `Cambridge cb39da`. */
const CUE = /\b(?:[Pp]ost ?[Cc]odes?|POST ?CODES?)\b[\s:.]{0,3}(?:is )?$|(?:\b[A-Z][a-z]{2,},?|,) $/;
/** B2 4th floor, M1 2nd edition: an ordinal, and not the end of a postcode. */
const ORDINAL = /^(?:1st|2nd|3rd|\dth)$/;
const AFTER_ORDINAL =
  /^ (?:floor|edition|ed|year|century|week|gate|shelf|row|level|session|term|of|and|to|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** UK postcodes in any case, with or without the space, and not in links or shelfmarks. */
export const findPostcodes: Detector = function* ({ text }, references) {
  if (!NEEDS.test(text)) return;
  for (const datum of candidates(text)) {
    const { start, end } = datum;
    if (!standsAlone(text, start, end) || isPartOfSomething(text, start, end)) continue;
    if (!references.overlap(start, end)) yield datum;
  }
};

function* candidates(text: string): Iterable<Datum> {
  for (const found of text.matchAll(SHAPE)) {
    const [written, area = '', district = '', space = '', inward = ''] = found;
    const end = found.index + written.length;
    if (!AREAS.has(area.toUpperCase())) continue;
    if (/[a-z]$/i.test(district) && !LETTERED.has(area.toUpperCase())) continue;
    if (
      ORDINAL.test(inward) ||
      (ORDINAL.test(inward.toLowerCase()) && AFTER_ORDINAL.test(text.slice(end, end + 12)))
    )
      continue;
    // In small letters and without the space it is more often a code (e14ab) than a place.
    const isPlain = written === written.toUpperCase() || space !== '';
    if (!isPlain && !CUE.test(before(text, found.index, 20))) continue;
    yield datumOf(found.index, written);
  }
  for (const found of text.matchAll(SPECIAL)) yield datumOf(found.index, found[0]);
}

const datumOf = (start: number, written: string): Datum => ({
  kind: 'uk-postcode',
  start,
  end: start + written.length,
  value: written.replace(/ /g, '').toUpperCase(),
});

/** A longer code runs through it: UK-CB39DA-7, MS/E1 1AB.2. */
const isPartOfSomething = (text: string, start: number, end: number): boolean =>
  (/[\w\p{L}][/._-]$|[#@=&/]$/u.test(before(text, start, 2)) &&
    !/\d[A-Z]{2}\/$/i.test(before(text, start, 4))) ||
  /^(?:[-/.:]\d|_\w)/.test(text.slice(end, end + 2));
