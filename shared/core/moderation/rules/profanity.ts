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
    'mild ones, and those that praise (“fucking brilliant”) are certain only to be there, not to offend.',
  check: obscenities,
};

/** The same with a link, which is what bots leave behind. */
export const profanityWithLink: ModerationRule = {
  id: 'profanity-with-link',
  reason: 'moderation.inappropriate',
  about: 'The same beside an address, which is what bots leave behind.',
  check: (reading) => (reading.addresses.length === 0 ? [] : obscenities(reading)),
};

function* obscenities({ offences, comment: { text } }: Reading): Iterable<Sighting> {
  const obscene = offences().filter(({ kind }) => kind === 'profanity');
  const isPraise = obscene.some(({ span }) => PRAISED.test(text.slice(span.end)));
  for (const offence of obscene)
    yield {
      certainty: isPraise || OF_THINGS.test(text.slice(offence.span.start)) ? 'low' : certaintyOf(offence),
      span: offence.span,
    };
}

/** What things are called, and what happens. */
const OF_THINGS = /^\W*(?:bull|horse|dog)?sh[i1!*]t(?!head|bag|face|stain)/iu;

/** What follows an obscene word that only says how good something is: “fucking brilliant”, “holy shit, beautiful”. */
const PRAISED =
  /^[ing']*[\s,.!]+(?:(?:this|that|it|what|is|was|are|so|a|an|absolutely|truly|really)\s+)*(?:ace|amazing|awesome|beautiful|brilliant|class|cool|delicious|epic|excellent|fab|fabulous|fantastic|genius|glorious|good|gorgeous|great|hilarious|incredible|legends?|love(?:d|ly)?|magnificent|magic|masterpiece|mint|perfect|proud|sound|stunning|superb|wonderful)(?!\p{L})/iu;

/** `block` is what the rules on posts are sure of. */
export const certaintyOf = ({ level, isMentioned }: FoundOffence): Sighting['certainty'] =>
  level === 'block' && !isMentioned ? 'high' : 'low';
