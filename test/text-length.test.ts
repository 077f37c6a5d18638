import { describe, expect, it } from 'vitest';
import { textLength } from '../shared/core/text/length.ts';

const FAMILY = '👩‍👩‍👧‍👦';
const bluesky = { max: 300, maxBytes: 3000, count: 'graphemes' } as const;
const mastodon = { max: 500, count: 'mastodon', linkLength: 23 } as const;

describe('the length of a text', () => {
  it.each([
    ['graphemes', 'cafe\u0301', 4],
    ['graphemes', FAMILY, 1],
    ['graphemes', 'a\r\nb', 3],
    ['graphemes', '🇬🇧', 1],
    ['code-points', FAMILY, 7],
    ['code-points', '📚', 1],
    ['code-points', 'cafe\u0301', 5],
    ['mastodon', `${FAMILY}!`, 2],
  ] as const)('in %s of "%s" is %i', (count, text, length) => {
    expect(textLength(text, { max: 500, count })).toEqual({ length, max: 500, over: false });
  });

  it('is over when one character more than the limit is used', () => {
    expect(textLength(FAMILY.repeat(300), { max: 300, count: 'graphemes' }).over).toBe(false);
    expect(textLength(FAMILY.repeat(301), { max: 300, count: 'graphemes' }).over).toBe(true);
  });

  it('is over by bytes although the characters fit', () => {
    expect(textLength(FAMILY.repeat(121), bluesky)).toEqual({
      length: 121,
      max: 300,
      over: true,
      bytes: 3025,
    });
    expect(textLength(FAMILY.repeat(120), bluesky)).toEqual({
      length: 120,
      max: 300,
      over: false,
      bytes: 3000,
    });
  });
});

describe('the length on Mastodon', () => {
  it.each([
    ['a link counts 23, long or short', `See https://library.example/${'a'.repeat(400)} now`, 4 + 23 + 4],
    ['a short link counts 23 too', 'https://a.example', 23],
    ['the full stop after a link counts by itself', 'https://library.example/a.', 24],
    ['the server of a mention does not count', 'Hello @library@social.example!', 15],
    ['an address without a scheme counts as written', 'library.example', 15],
    ['an email address counts as written', 'help@library.example', 20],
    ['a hashtag counts as written', '#ReadingRoom', 12],
    ['two links count twice', 'https://a.example https://b.example', 47],
  ])('%s', (_, text, length) => {
    expect(textLength(text, mastodon).length).toBe(length);
  });

  it('takes the length of a link from the server', () => {
    expect(textLength('https://library.example/a', { ...mastodon, linkLength: 30 }).length).toBe(30);
  });
});
