import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLength } from '../shared/core/text/length.ts';

const X = { max: 280, count: 'x', linkLength: 23 } as const;
const length = (text: string): number => textLength(text, X).length;

/** Letters that weigh one and cannot be part of a link or an emoji. */
const light = fc.constantFrom(...'abcXYZäßñéжяשא !,;-–—“”‘’');
/** Letters that weigh two. */
const heavy = fc.constantFrom(...'読書室の図書館한국어€…←☃');
const words = (letter: fc.Arbitrary<string>) => fc.string({ unit: letter, maxLength: 60 });

describe('the length on X', () => {
  it.each([
    ['Latin letters count one', 'Reading room', 12],
    ['letters with accents count one, however they are typed', 'cafe\u0301 café', 9],
    ['letters of other alphabets count one', 'Библиотека ספרייה βιβλίο', 24],
    ['Chinese, Japanese and Korean count two', '図書館 도서관', 13],
    ['quotation marks and dashes count one', '“Yes” – ‘no’ — maybe', 20],
    ['an ellipsis of one character counts two', 'So…', 4],
    ['the sign of the euro counts two', '€5', 3],
    ['an emoji counts two', '📚', 2],
    ['a family counts two', '👩‍👩‍👧‍👦', 2],
    ['a shade of skin counts nothing more', '👩🏽‍🔬', 2],
    ['a flag counts two', '🇬🇧🏴󠁧󠁢󠁷󠁬󠁳󠁿', 4],
    ['a keycap counts two, typed either way', '1️⃣1⃣', 4],
    ['a link counts 23, long or short', `See https://library.example/${'a'.repeat(400)} now`, 31],
    ['a short link counts 23 too', 'https://a.example', 23],
    ['the full stop after a link counts by itself', 'https://library.example/a.', 24],
    ['a domain without https counts as a link, for X makes one of it', 'At www.lib.ac.uk today', 3 + 23 + 6],
    ['… also with a path, and never less than it has', `lib.org/${'a'.repeat(30)}`, 38],
    ['… and at the end of a sentence', 'See library.org.', 4 + 23 + 1],
    ['an email address counts as written', 'help@library.org', 16],
    ['the ending of a file counts as written', 'catalogue.xlsx', 14],
    ['a mention and a hashtag count as written', '@library #ReadingRoom', 21],
  ])('%s', (_, text, expected) => {
    expect(length(text)).toBe(expected);
  });

  it('is over with 281', () => {
    expect(textLength('a'.repeat(280), X).over).toBe(false);
    expect(textLength('図'.repeat(140), X).over).toBe(false);
    expect(textLength(`${'図'.repeat(140)}.`, X)).toEqual({ length: 281, max: 280, over: true });
  });

  it('is one for each light letter and two for each heavy one, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words(light), words(heavy))), (parts) => {
        const text = parts.join('');
        const weights = [...text].map((letter) => (/[読書室の図書館한국어€…←☃]/u.test(letter) ? 2 : 1));
        expect(length(text)).toBe(weights.reduce<number>((sum, weight) => sum + weight, 0));
      }),
    );
  });

  it('is the same for a text and its decomposed form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(length(text.normalize('NFD'))).toBe(length(text));
      }),
    );
  });

  it('is the sum of the lengths of its lines and of the breaks between them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (lines) => {
        const sum = lines.reduce((total, line) => total + length(line), lines.length - 1);
        expect(length(lines.join('\n'))).toBe(sum);
      }),
    );
  });

  it('does not depend on what a link is', () => {
    fc.assert(
      fc.property(words(light), fc.domain(), fc.stringMatching(/^[a-z0-9/]{0,80}$/), (text, host, path) => {
        expect(length(`${text}\nhttps://${host}/${path}\n`)).toBe(length(text) + 25);
      }),
    );
  });

  it('is never less than the number of characters that a reader sees, links aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[./:]/.test(text));
        expect(length(text)).toBeGreaterThanOrEqual(textLength(text, { max: 1, count: 'graphemes' }).length);
      }),
    );
  });
});
