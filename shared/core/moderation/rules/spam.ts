import { resembles } from '../learned/resembles.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.platform-terms`. */
export const spam: ModerationRule = {
  id: 'spam',
  reason: 'moderation.platform-terms',
  about:
    'What strangers and bots leave everywhere: bait, fraud, followers for sale, essays to buy, bets, fortune tellers, loans. ' +
    'By all words together; one of them alone passes.',
  check: (reading) => resembles('spam', reading),
};

/** Clause `moderation.commercial`. */
export const commercial: ModerationRule = {
  id: 'commercial',
  reason: 'moderation.commercial',
  about: 'Goods, rooms, lessons and services that somebody honestly offers, where nobody asked for them.',
  check: (reading) => resembles('commercial', reading),
};
