import { type Detector, standsAlone } from './datum.ts';

/** IEEE 802: six pairs of hexadecimal digits with one mark between them, or three fours with dots. */
const SHAPE = /[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}/gi;

/** MAC addresses. At least one of the digits must be a letter, or it could be numbers in a row. */
export const findMacAddresses: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SHAPE)) {
    const start = found.index;
    const end = start + found[0].length;
    if (
      !standsAlone(text, start, end) ||
      /[:.-]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`.replace(/[.:]$/, ''))
    )
      continue;
    if (!/[a-f]/i.test(found[0]) || !/\d/.test(found[0]) || references.overlap(start, end)) continue;
    yield { kind: 'mac', start, end, value: found[0].replace(/[:.-]/g, '').toLowerCase() };
  }
};
