import { before, type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

/** IEEE 802: six pairs of hexadecimal digits with one mark between them, or three fours with dots, or twelve on end. */
const SHAPE =
  /[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}|[\da-f]{12}/gi;
const NEEDS = /[\da-f]{2}[:-][\da-f]{2}[:-]|[\da-f]{4}\.[\da-f]{4}\.|[\da-f]{12}/i;
const CONTEXT =
  /\b(?:mac|hwaddr|hardware|physical|ethernet|wi-?fi|bluetooth|wlan\d?|eth\d)(?: (?:address|addr|id))?(?: \((?:mac)\))?(?: (?:is|was))?[\s:#=()]{0,4}$/i;

/** MAC addresses. Without colons, a letter or a word must tell them from numbers in a row. */
export const findMacAddresses: Detector = function* ({ text }, references) {
  if (!NEEDS.test(text)) return;
  for (const found of text.matchAll(SHAPE)) {
    const [written, mark] = found;
    const start = found.index;
    const end = start + written.length;
    if (
      !standsAlone(text, start, end) ||
      /[:.-]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`.replace(/[.:]$/, ''))
    )
      continue;
    const isNamed = CONTEXT.test(before(text, start, 40));
    const isTelling = mark === ':' || (/[a-f]/i.test(written) && /\d/.test(written));
    if (!isNamed && (!isTelling || /^[\da-f]+$/i.test(written))) continue;
    if (references.overlap(start, end, BOOKISH)) continue;
    yield { kind: 'mac', start, end, value: written.replace(/[:.-]/g, '').toLowerCase() };
  }
};
