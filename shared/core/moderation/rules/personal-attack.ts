import { resembles } from '../learned/resembles.ts';
import { certaintyOf } from './profanity.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const personalAttack: ModerationRule = {
  id: 'personal-attack',
  reason: 'moderation.inappropriate',
  about:
    'Insults to a reader, a member of staff or somebody in a post. Contempt without an insulting word, and irony, often pass.',
  *check(reading) {
    for (const offence of reading.offences())
      if (offence.kind === 'insult') yield { certainty: certaintyOf(offence), span: offence.span };
    yield* resembles('personal-attack', reading);
  },
};
