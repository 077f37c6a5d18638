import type { ModerationCases } from '../cases.ts';

const text = 'Everybody should watch this film about the moon landing!';
const by = (author: string) => ({ text, author });

export const cases: ModerationCases = {
  accepted: [
    {
      name: 'something new',
      text,
      author: 'a',
      earlier: [{ text: 'When do you open on Sunday?', author: 'a' }],
    },
    { name: 'thanks', text: 'Thank you!', author: 'a', earlier: [{ text: 'Thank you!', author: 'a' }] },
    { name: 'what two others said too', text, author: 'a', earlier: [by('b'), by('c')] },
  ],
  rejected: [
    { name: 'twice', text, author: '@a', earlier: [by('a')], certainty: 'low', args: { times: 2 } },
    { name: 'three times', text, author: 'a', earlier: [by('a'), by('A')], certainty: 'high' },
    {
      name: 'by many',
      text,
      author: 'a',
      earlier: [by('b'), by('c'), by('d')],
      args: { by: 'several', times: 4 },
    },
  ],
};
