import type { Detector } from './datum.ts';
import { canonicalEmail, domainAfter } from './email.ts';

const NEEDS = / @ /;
/** Character by character: single letters, figures and marks with blanks between them on both sides of the sign. */
const SPACED = /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}._+-] ){2,40})@((?: [\p{L}\p{N}.-](?![\p{L}\p{N}])){4,60})/gu;

/** Addresses that were written letter by letter: `j o @ e x a m p l e . o r g`. */
export const findSpacedEmails: Detector = function* ({ text }) {
  if (!NEEDS.test(text)) return;
  for (const { 0: written, 1: name = '', 2: host = '', index } of text.matchAll(SPACED)) {
    const local = name.replaceAll(' ', '');
    const domain = domainAfter(host.replaceAll(' ', ''), 0);
    if (!/^[\p{L}\p{N}]/u.test(local) || domain === '') continue;
    yield { kind: 'email', start: index, end: index + written.length, value: canonicalEmail(local, domain) };
  }
};
