import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clue, evidenceFinder } from '../shared/core/moderation/reading/evidence.ts';
import { type Lexicon, lookUp } from '../shared/core/moderation/reading/lexicon.ts';
import { wordsOf } from '../shared/core/moderation/reading/words.ts';
import { DANGER_CLUES } from '../shared/core/moderation/routes/danger-clues.ts';
import { DANGER_LEXICON } from '../shared/core/moderation/routes/danger-lexicon.ts';
import { REQUEST_CLUES } from '../shared/core/moderation/routes/request-clues.ts';
import { REQUEST_LEXICON } from '../shared/core/moderation/routes/request-lexicon.ts';

const read = (text: string) => wordsOf(text).map(({ word }) => word);

describe('words', () => {
  it('are written out where they are shortened, and shortened where they are stretched', () => {
    expect(read("pleeease, I'm gonna need wot u've got")).toEqual(
      'please i am going to need wot you have got'.split(' '),
    );
  });

  it('stand where they stand in the text', () => {
    const text = "Don't you dare";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Don't",
      "Don't",
      'you',
      'dare',
    ]);
  });
});

const LEXICON = {
  asks: 'send|can i',
  thing: 'delet*|my data',
  against: 'textbook',
} as const satisfies Lexicon<string>;
const CLUES: readonly Clue<keyof typeof LEXICON, 'request'>[] = [
  { says: ['asks', 'thing'], within: 2, points: 3, kind: 'request' },
  { says: ['thing'], points: 1, kind: 'request' },
  { says: ['against'], points: -2 },
];
const find = evidenceFinder(LEXICON, CLUES, { enough: 3, plenty: 4 });
const weigh = (text: string) => find(wordsOf(text));

describe('evidence', () => {
  it('adds up, and says from where to where it stands', () => {
    const text = 'Hello, send me all my data now';
    const found = weigh(text);
    expect(found).toMatchObject({ kind: 'request', certainty: 'high' });
    expect(found && text.slice(found.span.start, found.span.end)).toBe('send me all my data');
  });

  it('is outweighed by what speaks against it', () => {
    expect(weigh('send me all my data textbook')).toBeUndefined();
  });

  it('counts in its order and near each other only', () => {
    expect(weigh('my data, send')).toBeUndefined();
    expect(weigh('send one two three my data')).toBeUndefined();
  });

  it('is not gathered from all over a long text', () => {
    const far = Array.from({ length: 200 }, () => 'word').join(' ');
    expect(weigh(`send my data ${far} textbook`)).toBeDefined();
    expect(weigh(`textbook ${far} send my data`)).toBeDefined();
  });

  it.each([
    ['requests', REQUEST_LEXICON, REQUEST_CLUES],
    ['dangers', DANGER_LEXICON, DANGER_CLUES],
  ] as const)('uses every concept of %s', (_, lexicon, clues) => {
    const used = new Set<string>(clues.flatMap(({ says }) => says));
    expect(Object.keys(lexicon).filter((name) => !used.has(name))).toEqual([]);
  });

  it('does not care for capitals and commas', () => {
    const phrases = Object.values(REQUEST_LEXICON)
      .flatMap((all) => all.split('|'))
      .map((phrase) => phrase.replaceAll('*', ''));
    const places = lookUp(REQUEST_LEXICON);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...phrases), { maxLength: 20 }), (said) => {
        const quiet = places(wordsOf(said.join(' ')));
        expect(places(wordsOf(said.join(', ').toUpperCase()))).toEqual(quiet);
      }),
    );
  });

  it('finds no more places than so many for each word, however long the text', () => {
    const places = lookUp(REQUEST_LEXICON);
    const text = 'send me everything that you hold about me and delete my data, by law. ';
    const once = places(wordsOf(text)).length;
    expect(places(wordsOf(text.repeat(100))).length).toBeLessThanOrEqual(101 * once + 100);
  });
});
