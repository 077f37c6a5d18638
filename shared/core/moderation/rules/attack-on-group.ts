import { findGroupAttacks } from '../reading/group-attacks.ts';
import { certaintyOf } from './profanity.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const attackOnGroup: ModerationRule = {
  id: 'attack-on-group',
  reason: 'moderation.inappropriate',
  about:
    'Slurs, and sentences that call a people, a belief, a gender, an orientation or a disability vile or want it gone. ' +
    'Hatred in polite words, in allusions and in pictures passes.',
  *check({ plain, spanOf, offences }) {
    for (const offence of offences())
      if (offence.kind === 'attack-on-group' || offence.kind === 'slur')
        yield { certainty: certaintyOf(offence), span: offence.span };
    for (const { certainty, span } of findGroupAttacks(plain)) yield { certainty, span: spanOf(span) };
  },
};
