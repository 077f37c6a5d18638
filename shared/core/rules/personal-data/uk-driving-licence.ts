import { before, type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

/**
 * DVLA driver number: five letters of the surname (9 fills), decade, month (plus 50 for women), day, year, two
 * initials (9 fills), a digit and two check characters. An issue number may follow it.
 */
const SHAPE =
  /([A-Z]{1,5}9{0,4})[ -]?(\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d)[ -]?([A-Z][A-Z9]\d[A-Z]{2})(?: \d\d(?=[.,;)]|\s*$))?/gi;
const NEEDS = /\d{6}/;
/** Northern Ireland's has eight digits, and every other country's is different. */
const OTHER = /(?=(?:[A-Z-]{0,6}\d){5})[A-Z\d][A-Z\d-]{5,16}[A-Z\d]/g;
const LABEL =
  /\b(?:driv(?:er['’]?s?|ing) licen[cs]e|driver number)(?: (?:no|number|num|id)\b\.?)?(?: (?:is|was))?[\s:#.()=-]{0,4}$/i;

/** Driving licence numbers: Great Britain's by their shape, which is telling enough, others where a word names them. */
export const findDrivingLicences: Detector = function* ({ text }, references) {
  if (!NEEDS.test(text) && !/licen|driver/i.test(text)) return;
  for (const found of text.matchAll(SHAPE)) {
    const start = found.index;
    const end = start + found[0].length;
    if (found[1]?.length !== 5 || !standsAlone(text, start, end)) continue;
    if (references.overlap(start, end, BOOKISH)) continue;
    yield { kind: 'uk-driving-licence', start, end, value: plainly(found[0]) };
  }
  if (!/licen[cs]e|driver number/i.test(text)) return;
  for (const found of text.matchAll(OTHER)) {
    const start = found.index;
    const end = start + found[0].length;
    if (!LABEL.test(before(text, start, 40)) || !standsAlone(text, start, end)) continue;
    yield { kind: 'uk-driving-licence', start, end, value: plainly(found[0]) };
  }
};

const plainly = (written: string): string => written.replace(/[ -]/g, '').toUpperCase();
