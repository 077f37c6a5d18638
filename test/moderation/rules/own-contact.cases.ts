import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'another’s', text: 'Her number is 07700 900123' },
    { name: 'none', text: 'My number is on my account.' },
  ],
  rejected: [
    {
      name: 'an address for the answer',
      text: 'Can you email me at reader@mail.example?',
      args: { kind: 'email' },
    },
    { name: 'a number', text: 'Ring me: my mobile is 07700 900123' },
  ],
};
