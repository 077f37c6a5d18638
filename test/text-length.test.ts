import fc from 'fast-check';
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
    ['utf-16', FAMILY, FAMILY.length],
    ['utf-16', '📚', 2],
    ['utf-16', 'cafe\u0301', 5],
    ['code-points', '📚', 1],
    ['code-points', 'cafe\u0301', 5],
    ['mastodon', `${FAMILY}!`, 2],
    ['threads', 'cafés', 5],
    ['threads', '📚', 4],
    ['threads', FAMILY, 25],
    ['threads', '🇬🇧 1️⃣', 8 + 1 + 7],
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

describe('the length on Threads', () => {
  const length = (text: string): number => textLength(text, { max: 500, count: 'threads' }).length;

  it('is that of the characters where there is no emoji, and never less', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hasEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text);
        const characters = [...text].length;
        if (hasEmoji) expect(length(text)).toBeGreaterThan(characters);
        else expect(length(text)).toBe(characters);
        expect(length(text)).toBeLessThanOrEqual(new TextEncoder().encode(text).length);
      }),
    );
  });

  it('of two lines is that of both and of the break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(length(`${one}\n${other}`)).toBe(length(`${one}\n`) + length(other));
      }),
    );
  });
});
