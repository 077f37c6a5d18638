import type { ModerationRule } from './rule.ts';

/** Clause `engagement.answering`: what no rule has read, a person has to. */
export const notReadWhole: ModerationRule = {
  id: 'not-read-whole',
  reason: 'engagement.answering',
  about:
    'Comments over 10,000 characters, of which the rules read no more than these. What stands behind them, a person reads.',
  *check({ isWhole }) {
    if (!isWhole) yield { certainty: 'high' };
  },
};
