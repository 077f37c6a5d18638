import { type Detector, digitsOf, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

const LINK = '(?: (?:no|number|num)\\.?)?(?: is| was)?[ :=.()]{0,3}';
const SORT_CODE = '\\d\\d[ -]?\\d\\d[ -]?\\d\\d';
const ACCOUNT = '\\d{4}[ -]?\\d{3,4}';
const NAMED_CODE = `sort[ -]?code${LINK}${SORT_CODE}`;
const NAMED_ACCOUNT = `(?:bank )?(?:account|acct?|a/c)${LINK}${ACCOUNT}`;
const BETWEEN = '[\\s,;/.&()-]{1,4}(?:and |with )?(?:the |my |our |her |his )?';
/** The two belong together in either order; the hyphens of a sort code before eight figures need no name. */
const SHAPE = new RegExp(
  `(?:${NAMED_CODE}${BETWEEN}(?:${NAMED_ACCOUNT}|${ACCOUNT})|${NAMED_ACCOUNT}${BETWEEN}${NAMED_CODE}|\\d\\d-\\d\\d-\\d\\d[ ,;/]{1,3}(?:${NAMED_ACCOUNT}|\\d{8}))`,
  'gi',
);
const NEEDS = /sort[ -]?code|\d\d-\d\d-\d\d[ ,;/]/i;

/** UK accounts as they are paid into: a sort code of six digits with an account number of seven or eight. */
export const findBankAccounts: Detector = function* ({ text }, references) {
  if (!NEEDS.test(text)) return;
  for (const { 0: written, index: start } of text.matchAll(SHAPE)) {
    const end = start + written.length;
    if (!standsAlone(text, start, end) || references.overlap(start, end, BOOKISH)) continue;
    yield { kind: 'uk-bank-account', start, end, value: digitsOf(written) };
  }
};
