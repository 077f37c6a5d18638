import type { RuleCases } from './cases.ts';
import { account, bluesky, proof } from './proof.ts';

const link = `https://library.example/${'x'.repeat(400)}`;
const only = (one: ReturnType<typeof account>, text: string, textFor = {}) =>
  proof({ bundle: { text, textFor }, accounts: [one] });

export const cases: RuleCases = {
  accepted: [
    { name: 'exactly as long as the network takes', proof: only(bluesky(), 'a'.repeat(300)) },
    { name: 'families, which are one character each', proof: only(bluesky(), '👨‍👩‍👧'.repeat(100)) },
    {
      name: 'a long link, which Mastodon counts as 23',
      proof: only(account(), `${'a'.repeat(470)} ${link}`),
    },
    {
      name: 'a long body with a shorter wording for the account that needs it',
      proof: proof({ bundle: { text: 'a'.repeat(400), textFor: { bluesky: 'short' } } }),
    },
  ],
  rejected: [
    {
      name: 'one character too many for one of two accounts',
      proof: proof({ bundle: { text: 'a'.repeat(301) } }),
      expected: { at: 'text', level: 'block', args: { account: 'bluesky', length: 301, max: 300 } },
    },
    {
      name: 'a long link, which Bluesky counts in full',
      proof: only(bluesky(), link),
      expected: { args: { account: 'bluesky' } },
    },
    {
      name: 'a wording of its own that is too long',
      proof: proof({ bundle: { text: 'short', textFor: { mastodon: 'a'.repeat(501) } } }),
      expected: { at: 'text.mastodon', args: { account: 'mastodon', length: 501, max: 500 } },
    },
    {
      name: 'few characters of many bytes',
      proof: only(bluesky(), '👨‍👩‍👧'.repeat(200)),
      expected: { args: { length: 200, bytes: 3600, maxBytes: 3000 } },
    },
  ],
};
