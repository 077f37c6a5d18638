import type { ModerationCases } from '../cases.ts';

const HARMLESS = 'The reading room is on the second floor. '.repeat(300);

export const cases: ModerationCases = {
  accepted: [
    { name: 'one of 10,000 characters', text: HARMLESS.slice(0, 10_000) },
    { name: 'a short one', text: 'Thank you!' },
  ],
  rejected: [
    {
      name: 'one with a request behind them',
      certainty: 'high',
      text: `${HARMLESS.slice(0, 10_000)} Also, please send me all the data you hold on me.`,
    },
    { name: 'one of a character more', text: HARMLESS.slice(0, 10_001) },
  ],
};
