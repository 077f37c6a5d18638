import type { RecentPost } from '../../shared/core/recent-post.ts';
import type { RuleCases } from './cases.ts';
import { facts, medium, proof } from './proof.ts';
import { DUE, recentPost } from './recent.ts';

const DAY = 86_400_000;
const TEXT = 'The reading room is open again. Which seat is yours? #ReadingRoom';
const REMINDER = `A reminder: ${TEXT}`;
const HASH = '++-0+--+0++-0+--+0++-0+--+0++-0+--+';
const OTHER_HASH = [...HASH].map((sign) => (sign === '+' ? '-' : '+')).join('');

const post = (text: string, ...recent: RecentPost[]) => proof({ bundle: { text }, recent });
const picture = (hash: string, ...recent: RecentPost[]) =>
  proof({ facts: [facts({ perceptualHash: hash })], recent });

const TWO = { media: [medium(), medium({ file: 'shelves.jpg' })] };
const two = (first: string, second: string) =>
  proof({
    bundle: TWO,
    facts: [
      facts({ perceptualHash: first, sha256: '1' }),
      facts({ perceptualHash: second, sha256: '2', file: 'shelves.jpg' }),
    ],
  });

export const cases: RuleCases = {
  accepted: [
    { name: 'two different pictures in one post', proof: two(HASH, OTHER_HASH) },
    { name: 'nothing is known', proof: proof() },
    { name: 'nothing was posted', proof: post(TEXT) },
    { name: 'another text', proof: post(TEXT, recentPost()) },
    { name: 'the same text long ago', proof: post(TEXT, recentPost({ text: TEXT, due: DUE - 31 * DAY })) },
    {
      name: 'the same text on an account that this post does not go to',
      proof: post(TEXT, recentPost({ text: TEXT, account: 'noticeboard' })),
    },
    {
      name: 'a phrase in common',
      proof: post(
        TEXT,
        recentPost({ text: 'The reading room is closed for the holidays. See you in the new year!' }),
      ),
    },
    { name: 'another picture', proof: picture(HASH, recentPost({ pictures: [OTHER_HASH] })) },
    { name: 'a picture without a hash', proof: proof({ recent: [recentPost({ pictures: [HASH] })] }) },
    {
      name: 'the same text outside a shorter interval',
      proof: post(TEXT, recentPost({ text: TEXT })),
      options: { within: '2d' },
    },
  ],
  rejected: [
    {
      name: 'the same picture twice in one post',
      proof: two(HASH, HASH),
      expected: {
        at: 'media[1].file',
        level: 'advise',
        args: { problem: 'shown-twice', file: 'shelves.jpg', other: 'reading-room.jpg' },
      },
    },
    {
      name: 'the same file twice in one post, under two names',
      proof: proof({ bundle: TWO, facts: [facts(), facts({ file: 'shelves.jpg' })] }),
      expected: { at: 'media[1].file', level: 'advise' },
    },
    {
      name: 'the same text',
      proof: post(TEXT, recentPost({ text: TEXT })),
      expected: {
        at: 'text',
        level: 'hold',
        args: { problem: 'same-text', account: 'mastodon', post: 'book-fair', day: '2026-11-26' },
      },
    },
    {
      name: 'the same text in other capitals, with another link',
      proof: post(
        `${TEXT} https://a.example`,
        recentPost({ text: `${TEXT.toUpperCase()} https://b.example` }),
      ),
      expected: { level: 'hold' },
    },
    {
      name: 'the same text that is to go out later',
      proof: post(TEXT, recentPost({ text: TEXT, due: DUE + DAY })),
      expected: { level: 'hold' },
    },
    {
      name: 'a reminder',
      proof: post(REMINDER, recentPost({ text: TEXT })),
      expected: { at: 'text', level: 'advise', args: { problem: 'similar-text' } },
    },
    {
      name: 'the wording of its own of one account',
      proof: proof({
        bundle: { textFor: { bluesky: REMINDER } },
        recent: [recentPost({ text: REMINDER, account: 'bluesky' })],
      }),
      expected: { at: 'text.bluesky', args: { problem: 'same-text', account: 'bluesky' } },
    },
    {
      name: 'a text without blanks',
      proof: post('図書館は本日から再開します。', recentPost({ text: '図書館は本日から再開します！' })),
      expected: { level: 'hold' },
    },
    {
      name: 'the same picture',
      proof: picture(HASH, recentPost({ pictures: [OTHER_HASH, HASH] })),
      expected: { at: 'media[0].file', level: 'advise', args: { problem: 'same-picture' } },
    },
  ],
};
