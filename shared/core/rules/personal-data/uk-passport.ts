import { before, type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

const SHAPE = /\d{9}|\d{3} \d{3} \d{3}|[A-Z]\d{8}/gi;
/** ICAO Doc 9303: up to nine letters and digits. Those of other countries have letters at any place. */
const FOREIGN = /(?=(?:[A-Z]{0,4}\d){5})[A-Z\d]{7,9}/g;
const CONTEXT = /\bpassports?\b[^.!?\n]{0,30}$|\bpassport (?:no|number|num)\b[.\s:#]{0,4}$/i;
const NEEDS = /passport/i;

/** Passport numbers: nine digits, or what other countries have, and the word passport before them. */
export const findPassportNumbers: Detector = function* ({ text }, references) {
  if (!NEEDS.test(text)) return;
  for (const pattern of [SHAPE, FOREIGN]) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (!standsAlone(text, start, end) || !CONTEXT.test(before(text, start, 45))) continue;
      if (/[-./]$/.test(before(text, start, 1)) || references.overlap(start, end, BOOKISH)) continue;
      yield { kind: 'uk-passport', start, end, value: found[0].replace(/ /g, '').toUpperCase() };
    }
  }
};
