import { type Detector, standsAlone } from './datum.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DATE = `(?:${DAY}(?<mark>[./-])(?:0?[1-9]|1[0-2])\\k<mark>(?:(?:19|20)\\d\\d|\\d\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:19|20)\\d\\d|${MONTH} ${DAY}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|${DAY} (?:0?[1-9]|1[0-2]) (?:19|20)\\d\\d)`;
const LABEL =
  '(?:date of birth|birth ?date|d\\.? ?o\\.? ?b\\.?|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita)';
const SHAPE = new RegExp(`(?<![\\p{L}])(${LABEL}(?: is| was)?[\\s:.=()-]{0,4})(${DATE})`, 'giu');

/**
 * Dates of birth that are named as such, from 1900 on. "Born on" is left alone: a library posts the birthdays of
 * authors every day.
 */
export const findDatesOfBirth: Detector = function* ({ text }) {
  for (const found of text.matchAll(SHAPE)) {
    const [, label = '', date = ''] = found;
    const start = found.index + label.length;
    const end = start + date.length;
    if (standsAlone(text, start, end)) yield { kind: 'date-of-birth', start, end, value: date };
  }
};
