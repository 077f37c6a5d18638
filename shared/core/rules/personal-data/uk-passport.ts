import { before, type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

const SHAPE = /\d{9}|\d{3} \d{3} \d{3}|[A-Z]\d{8}/gi;
const CONTEXT = /\bpassports?\b[^.!?\n]{0,30}$|\bpassport (?:no|number|num)\b[.\s:#]{0,4}$/i;

/** Passport numbers: nine digits, and the word passport before them. The digits alone say nothing. */
export const findPassportNumbers: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SHAPE)) {
    const start = found.index;
    const end = start + found[0].length;
    if (!standsAlone(text, start, end) || !CONTEXT.test(before(text, start, 45))) continue;
    if (/[-.:/]$/.test(before(text, start, 1).replace(':', '')) || references.overlap(start, end, BOOKISH))
      continue;
    yield { kind: 'uk-passport', start, end, value: found[0].replace(/ /g, '').toUpperCase() };
  }
};
