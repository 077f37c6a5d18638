import { findAttacks } from '../reading/attacks.ts';
import { certaintyOf } from './profanity.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const personalAttack: ModerationRule = {
  id: 'personal-attack',
  reason: 'moderation.inappropriate',
  about:
    'Insults to a reader, a member of staff or somebody in a post. Contempt without an insulting word, and irony, pass.',
  *check({ plain, spanOf, offences }) {
    for (const offence of offences())
      if (offence.kind === 'insult') yield { certainty: certaintyOf(offence), span: offence.span };
    for (const { certainty, span } of findAttacks(plain)) yield { certainty, span: spanOf(span) };
  },
};
