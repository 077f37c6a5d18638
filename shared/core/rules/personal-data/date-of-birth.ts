import { type Datum, type Detector, standsAlone } from './datum.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const NUMBER_OF_MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const SHORT_YEAR = `(?:${YEAR}|['’]?\\d\\d)`;
const ORDINAL = '(?:st|nd|rd|th|\\.|er|º|°)?';
/** In figures, with one sign between them. */
const FIGURES = `${DAY}(?<mark> ?[./-] ?)${NUMBER_OF_MONTH}\\k<mark>${SHORT_YEAR}|${YEAR}(?<sign>[./-])${NUMBER_OF_MONTH}\\k<sign>${DAY}`;
const DATE = `(?:${FIGURES}|${DAY}${ORDINAL}(?: of| de)?[ -]${MONTH}(?:,? |,|-| de )${SHORT_YEAR}|${MONTH} ${DAY}${ORDINAL},? ${SHORT_YEAR}|${DAY} ${NUMBER_OF_MONTH} ${YEAR}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR})`;
const LABEL =
  '(?:dates? of birth|birth ?dates?|d\\.? ?o\\.? ?b\\.?s?|geburtsdatum|geburtstag|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|дата рождения)';
/** `(dd/mm/yyyy)`, as forms have it. */
const FORM =
  '\\(?(?:dd?[/. -]?mm?[/. -]?(?:yy){1,2}|mm?[/. -]?dd?[/. -]?(?:yy){1,2}|yyyy[/. -]?mm[/. -]?dd)\\)?';
const LINK =
  '(?: (?:is|was|as|of|reads|here|given as|shown as|recorded as|entered as|is given as|was given as|on (?:file|record)(?: is| as)?))?';
const NAMED = `${LABEL}(?:[\\s:]{0,3}${FORM})?${LINK}[\\s:.,=()"“*-]{0,4}`;
/** Who says "I" or writes of a birthday to come is no author of the past. */
const TOLD = `(?:(?:i was|i am|i'm|i’m) born(?: on)? |(?:my|your|his|her|their) birthday(?: is|'s|’s)?(?: on)?:? (?=[^.\\n]{0,16}(?:19[3-9]|20)\\d))`;
/** Authors' birthdays are written with the month in words. */
const IN_FIGURES = `born(?: on)?:? (?=${DAY}[/-]${NUMBER_OF_MONTH}[/-](?:19[3-9]|20)\\d)`;
const SHAPE = new RegExp(`(?<![\\p{L}])(${NAMED}|${TOLD}|${IN_FIGURES})(${DATE})(?!\\d)`, 'giu');
const NEEDS = /b(?:irth|orn)|\bd\.? ?o\.? ?b|geburt|naissance|nacimiento|nasc(?:ita|imento)|рожд/i;

/**
 * Dates of birth that are named as such, from 1900 on. "Born on 3 May" is left alone: a library posts the birthdays of
 * authors every day.
 */
export const findDatesOfBirth: Detector = function* ({ text }): Iterable<Datum> {
  if (!NEEDS.test(text)) return;
  for (const found of text.matchAll(SHAPE)) {
    const [, label = '', date = ''] = found;
    const start = found.index + label.length;
    const end = start + date.length;
    if (standsAlone(text, start, end)) yield { kind: 'date-of-birth', start, end, value: date };
  }
};
