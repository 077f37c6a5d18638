import { resembles } from '../learned/resembles.ts';
import { certaintyOf } from './profanity.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const attackOnGroup: ModerationRule = {
  id: 'attack-on-group',
  reason: 'moderation.inappropriate',
  about:
    'Slurs, and comments that call a people, a belief, a gender, an orientation, a disability or the poor vile, or want ' +
    'them gone. Hatred in polite words is found less often, in allusions and pictures not at all.',
  *check(reading) {
    for (const offence of reading.offences())
      if (offence.kind === 'slur' || offence.kind === 'attack-on-group')
        yield { certainty: certaintyOf(offence), span: offence.span };
    yield* resembles('attack-on-group', reading);
  },
};
