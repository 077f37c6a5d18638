import { expect, it } from 'vitest';
import { clash } from '../shared/core/rules/clash.ts';
import type { Args } from '../shared/core/rules/finding.ts';

const near = { problem: 'close', accounts: ['mastodon'], post: 'book-fair', order: 'after', apart: 30 };

it.each<[string, Args, string]>([
  ['at the same second', { seconds: 0 }, 'goes out on mastodon at the same time.'],
  ['seconds later', { seconds: 9 }, 'goes out on mastodon 9 seconds after this one.'],
  ['minutes later', { minutes: 10 }, 'goes out on mastodon 10 minutes after this one.'],
  [
    'held',
    { minutes: 10, isHeld: true },
    'waits for the administrator, and if it is approved goes out on mastodon 10 minutes after this one.',
  ],
])('a post that is near is said to be so as it is: %s', (_, args, words) => {
  expect(clash.message({ ...near, ...args })).toBe(`The post “book-fair” ${words}`);
});
