import type { PersonalDataKind } from '../../rules/personal-data/datum.ts';
import { findPersonalData, type PersonalDatum } from '../../rules/personal-data/find.ts';
import { mayBePublic, PERSONAL_DATA_NAMES } from '../../rules/personal-data/naming.ts';
import { findAddresses } from '../reading/home-addresses.ts';
import type { Reading } from '../reading/read-comment.ts';
import type { Sighting } from '../verdict.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `privacy.personal-data`: what somebody tells of another. */
export const personalData: ModerationRule = {
  id: 'personal-data',
  reason: 'privacy.personal-data',
  about:
    'E-mail addresses, telephone and identity numbers, cards, accounts and home addresses, except the library’s own ' +
    'contacts and what authors say to be theirs. Certain where the words name somebody else; without such words it may ' +
    'be anybody’s. Names alone are not recognised.',
  *check(reading) {
    const { plain, spanOf } = reading;
    const data = dataIn(reading);
    for (const datum of data) if (whoseIs(datum, reading) !== 'author') yield sighting(datum, reading);
    for (const { certainty, span } of findAddresses(plain))
      yield { certainty, span: spanOf(span), args: { kind: 'home-address', what: 'a home address' } };
  },
};

/** What authors tell of themselves: their own business, and still better said elsewhere. */
export const ownContact: ModerationRule = {
  id: 'own-contact',
  reason: 'privacy.personal-data',
  about: 'The same of the author’s own: better taken down by the author, whom a reply may tell so.',
  *check(reading) {
    for (const datum of dataIn(reading))
      if (whoseIs(datum, reading) === 'author')
        yield { certainty: 'high', span: datum.span, args: argsOf(datum.kind) };
  },
};

/** Without a figure, an `@` or a word that stands for one there is nothing to find. */
const MAY_HAVE = /[\p{Nd}@＠]|(?<!\p{L})(?:at|dot|oh|zero|double|triple|seven|nought)(?!\p{L})/iu;

function* allData({ comment, personalData: { libraryCards, isAllowed } }: Reading): Iterable<PersonalDatum> {
  if (!MAY_HAVE.test(comment.text)) return;
  for (const datum of findPersonalData(comment.text, libraryCards)) if (!isAllowed(datum)) yield datum;
}

/** Both rules read the same comment, one after the other. */
let last: { readonly reading: Reading; readonly data: readonly PersonalDatum[] } | undefined;
function dataIn(reading: Reading): readonly PersonalDatum[] {
  if (last?.reading !== reading) last = { reading, data: [...allData(reading)] };
  return last.data;
}

const OTHERS =
  /(?<!\p{L})(?:his|her|hers|their|theirs|she|he|him|they|them|whose|neighbou?r|ex|friend’?s?|mate’?s?|teacher|lecturer|professor|librarian(?:'s)?|that (?:man|woman|girl|guy|boy)|the (?:girl|boy|man|woman|thief|guy|author|student)|this (?:guy|man|woman|girl))(?!\p{L})/iu;
const OWN =
  /(?<!\p{L})(?:my|mine|me|i'm|i am|us|our|we)(?!\p{L})(?! (?:ex|friend|neighbou?r|teacher|lecturer|professor|boss|supervisor|flatmate|student))/iu;
const NEAR = 90;

/** By the words around it: "her number is", "email me at". The nearer word before it decides. */
function whoseIs({ span }: PersonalDatum, { comment: { text } }: Reading): 'author' | 'other' | 'unknown' {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start).replaceAll('’', "'");
  const own = lastOf(OWN, before);
  const other = lastOf(OTHERS, before);
  if (own < 0 && other < 0) return OTHERS.test(text.slice(span.end, span.end + NEAR)) ? 'other' : 'unknown';
  return own > other ? 'author' : 'other';
}

function lastOf(pattern: RegExp, text: string): number {
  const every = new RegExp(pattern.source, 'giu');
  let at = -1;
  for (const found of text.matchAll(every)) at = found.index;
  return at;
}

/** A number that opens an account is nobody's to post, whosever it is; a contact may be an office's. */
const sighting = (datum: PersonalDatum, reading: Reading): Sighting => ({
  certainty: whoseIs(datum, reading) === 'other' || !mayBePublic(datum.kind) ? 'high' : 'low',
  span: datum.span,
  args: argsOf(datum.kind),
});

const argsOf = (kind: PersonalDataKind): { readonly kind: string; readonly what: string } => ({
  kind,
  what: PERSONAL_DATA_NAMES[kind],
});
