import { resembles } from '../learned/resembles.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const threat: ModerationRule = {
  id: 'threat',
  reason: 'moderation.inappropriate',
  about:
    'Threats of violence to a person or a place, wishes that somebody were dead, and hints that somebody is watched. A joke ' +
    'reads the same as an earnest threat, so a person decides.',
  *check(reading) {
    for (const { kind, span } of reading.offences()) if (kind === 'threat') yield { certainty: 'low', span };
    yield* resembles('threat', reading);
  },
};
