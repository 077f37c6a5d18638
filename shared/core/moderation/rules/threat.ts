import { findThreats } from '../reading/threats.ts';
import { certaintyOf } from './profanity.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const threat: ModerationRule = {
  id: 'threat',
  reason: 'moderation.inappropriate',
  about:
    'Threats of violence, wishes that somebody were dead, and hints that somebody is watched. A joke reads the same as ' +
    'an earnest threat, so a person decides.',
  *check({ plain, spanOf, offences }) {
    for (const offence of offences())
      if (offence.kind === 'threat') yield { certainty: certaintyOf(offence), span: offence.span };
    for (const { certainty, span } of findThreats(plain)) yield { certainty, span: spanOf(span) };
  },
};
