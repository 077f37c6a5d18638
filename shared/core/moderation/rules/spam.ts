import { judgeSolicitation } from '../reading/solicitation.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.platform-terms`. */
export const spam: ModerationRule = {
  id: 'spam',
  reason: 'moderation.platform-terms',
  about:
    'What strangers and bots leave everywhere: bait, fraud, followers for sale, essays to buy, channels to subscribe to. ' +
    'By signs that come together; one sign alone passes.',
  *check(reading) {
    const found = judgeSolicitation(reading);
    if (found?.kind === 'spam')
      yield { certainty: found.certainty, ...(found.span && { span: reading.spanOf(found.span) }) };
  },
};

/** Clause `moderation.commercial`. */
export const commercial: ModerationRule = {
  id: 'commercial',
  reason: 'moderation.commercial',
  about: 'Goods, rooms and services that somebody honestly offers, where nobody asked for them.',
  *check(reading) {
    const found = judgeSolicitation(reading);
    if (found?.kind === 'commercial')
      yield { certainty: found.certainty, ...(found.span && { span: reading.spanOf(found.span) }) };
  },
};
