import type { RuleCases } from './cases.ts';
import { account, bluesky, proof } from './proof.ts';

const link = `https://library.example/${'x'.repeat(400)}`;
const withTitle = (text: string) =>
  only({ ...account({ id: 'films' }), limits: { ...account().limits, text: TITLED } }, text);
const TITLED = { max: 5000, count: 'code-points', titleMax: 100, refuses: ['<', '>'] } as const;
const LINK = 'https://library.example/a';
const withMost = (text: string) =>
  only(
    {
      ...account(),
      limits: { ...account().limits, text: { ...TITLED, most: { links: 1, hashtags: 2, mentions: 0 } } },
    },
    text,
  );
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
    {
      name: 'a first line short enough for a title',
      proof: withTitle(`${'a'.repeat(100)}\n${'b'.repeat(900)}`),
    },
    { name: 'the same link six times, which is one', proof: withMost(`${LINK}\n`.repeat(6)) },
    { name: 'as many hashtags as the network takes', proof: withMost('#One #Two') },
    { name: 'what other networks refuse', proof: only(account(), `${'a'.repeat(101)} <b>`) },
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
    {
      name: 'a first line that is too long for the title that it becomes',
      proof: withTitle(`${'a'.repeat(101)}\nb`),
      expected: { at: 'text', args: { problem: 'title', account: 'films', length: 101, max: 100 } },
    },
    {
      name: 'characters that the network takes nowhere',
      proof: withTitle('A > B, and B < C'),
      expected: { at: 'text', args: { problem: 'refused', characters: '< or >' } },
    },
    ...(
      [
        ['links', `${LINK} and ${LINK}b`, 2, 1],
        ['hashtags', '#One #Two #Three', 3, 2],
        ['mentions', 'Thanks, @library', 1, 0],
      ] as const
    ).map(([what, text, count, max]) => ({
      name: `more ${what} than the network takes`,
      proof: withMost(text),
      expected: { at: 'text', level: 'block' as const, args: { problem: 'too-many', what, count, max } },
    })),
  ],
};
