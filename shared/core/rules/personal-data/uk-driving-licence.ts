import { type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

/**
 * DVLA driver number: five letters of the surname (9 fills), decade, month (plus 50 for women), day, year, two
 * initials (9 fills), a digit and two check characters.
 */
const SHAPE =
  /([A-Z]{1,5}9{0,4})[ ]?(\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d)[ ]?([A-Z][A-Z9]\d[A-Z]{2})/gi;

/** Great Britain driving licence numbers. The shape is telling enough. */
export const findDrivingLicences: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SHAPE)) {
    const start = found.index;
    const end = start + found[0].length;
    if (found[1]?.length !== 5 || !standsAlone(text, start, end)) continue;
    if (references.overlap(start, end, BOOKISH)) continue;
    yield { kind: 'uk-driving-licence', start, end, value: found[0].replace(/ /g, '').toUpperCase() };
  }
};
