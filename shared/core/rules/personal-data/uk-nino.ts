import { before, type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

const SHAPE =
  /[A-Z]{2}(?:[ -]?\d){6}(?:[ -]?[A-D](?![A-Z\d]))?|[A-Z]{2}\.\d\d\.\d\d\.\d\d\.[A-D](?![A-Z\d])/gi;
/** HMRC, National Insurance Manual NIM39110: letters that no prefix has, and prefixes that are not given out. */
const PREFIX = /^(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z]/i;
const NOT_ISSUED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/i;
const CONTEXT = /\b(?:nino|n\.?i\.?(?: ?(?:no|number|num))?|national insurance)\b[^.!?\n]{0,30}$/i;

/** National Insurance numbers: two letters, six digits, A to D. Without the last letter only where the text says so. */
export const findNationalInsuranceNumbers: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SHAPE)) {
    const [written] = found;
    const start = found.index;
    const end = start + written.length;
    if (!PREFIX.test(written) || NOT_ISSUED.test(written)) continue;
    if (!standsAlone(text, start, end) || /^[-/.]\w|^ \d/.test(text.slice(end, end + 2))) continue;
    if (!/[A-D]$/i.test(written) && !CONTEXT.test(before(text, start, 50))) continue;
    if (references.overlap(start, end, BOOKISH)) continue;
    yield { kind: 'uk-nino', start, end, value: written.replace(/[ .-]/g, '').toUpperCase() };
  }
};
