import type { FoundOffence } from '../../rules/offence/find.ts';
import type { Reading } from '../reading/read-comment.ts';
import type { Sighting } from '../verdict.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const profanity: ModerationRule = {
  id: 'profanity',
  reason: 'moderation.inappropriate',
  about:
    'Obscene words, in disguise too, and the commonest of some other languages. Words that are quoted, or spoken about, ' +
    'and mild ones are certain only to be there, not to offend.',
  check: obscenities,
};

/** The same with a link, which is what bots leave behind. */
export const profanityWithLink: ModerationRule = {
  id: 'profanity-with-link',
  reason: 'moderation.inappropriate',
  about: 'The same beside an address, which is what bots leave behind.',
  check: (reading) => (reading.addresses.length === 0 ? [] : obscenities(reading)),
};

function* obscenities({ offences }: Reading): Iterable<Sighting> {
  for (const offence of offences())
    if (offence.kind === 'profanity') yield { certainty: certaintyOf(offence), span: offence.span };
}

/** `block` is what the rules on posts are sure of. */
export const certaintyOf = ({ level, isMentioned }: FoundOffence): Sighting['certainty'] =>
  level === 'block' && !isMentioned ? 'high' : 'low';
