import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../shared/core/moderation/learned/features.ts';
import { learnedModel } from '../shared/core/moderation/learned/learned-model.ts';
import { readModel, score, written } from '../shared/core/moderation/learned/model.ts';
import { resemblancesOf } from '../shared/core/moderation/learned/resemblance.ts';
import { plainWords } from '../shared/core/moderation/reading/words.ts';
import { commentFiles, commentsIn, LABEL_NAMES } from '../training/examples.ts';
import { fitModel } from '../training/fit.ts';
import { COMMENT_SETS, HARD_COMMENTS } from './quality/moderation/sets.ts';

const wordsIn = (text: string): string[] => plainWords(text).map(({ word }) => word);
const like = (text: string) => resemblancesOf(plainWords(text), learnedModel());

describe('the words of a comment', () => {
  it.each([
    ['u r gonna luuuuv it', ['you', 'are', 'going', 'to', 'luv', 'it']],
    [
      "I don't know, it's what they've told me",
      ['i', 'do', 'not', 'know', 'it', 'what', 'they', 'have', 'told', 'me'],
    ],
    ['d e l e t e my data', ['delete', 'my', 'data']],
    ['Please dеlеtе my ассоunt', ['please', 'delete', 'my', 'account']],
    ['новую книгу', ['новую', 'книгу']],
    ['@library @friend thanks @a @b', ['thanks', '@']],
    ['Ring 0117 496 0190, card 29400011123', ['ring', '0', '496', '0', 'card', '0']],
    ['See https://a.example/b?c @somebody! 🙂', ['see', 'http', '@', '!', '🙂']],
    ['One. Two…\nthree 3.5', ['one', '.', 'two', '.', '.', 'three', '3', '5']],
  ])('of %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('stand where they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of plainWords(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('what is learned', () => {
  const texts = [
    'delete my data',
    'delete my photo',
    'delete my name',
    'lovely old photo',
    'lovely old name',
    'lovely old book',
  ];
  const examples = texts.map((text, index) => ({
    features: [...featuresOf(wordsIn(text)).keys()],
    label: index < 3 ? 0 : 1,
  }));

  it('tells comments apart that it has not met, by what they share with those that it has', () => {
    const { features, weights, bias } = fitModel(examples, 2);
    const lines = features.map((name, at) => `${name}\t${written(weights.subarray(at * 2, at * 2 + 2))}`);
    const model = readModel(['request', 'chat'], [...bias], lines.join('\n'));
    expect(score(wordsIn('please delete my account'), model).likelihoods[0]).toBeGreaterThan(0.7);
    expect(score(wordsIn('a lovely old church'), model).likelihoods[1]).toBeGreaterThan(0.7);
  });

  it('is the same each time', () => {
    expect(fitModel(examples, 2)).toEqual(fitModel(examples, 2));
  });

  it('is kept by quarters between -10 and 10', () => {
    const { features, weights } = readModel(
      ['a', 'b', 'c'],
      [0, 0, 0],
      `word\t${written([1.3, -99, 0.1])}\n`,
    );
    expect([...features.keys()]).toEqual(['word']);
    expect([...weights]).toEqual([1.25, -10, 0]);
  });
});

describe('what a comment resembles', () => {
  it('is shared out among all labels, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { likelihoods } = score(wordsIn(text), learnedModel());
        expect(likelihoods.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
        const span = like(text).to('spam').span();
        if (span) expect(span.start).toBeLessThan(span.end);
      }),
    );
  });

  it('is told with the words that say so', () => {
    const text = 'Lovely photo, by the way. Could you send me everything you hold on me?';
    const { likelihood, args, span } = like(text).to('information-rights');
    expect(likelihood).toBeGreaterThan(0.5);
    expect(args).toEqual({ request: 'access' });
    const { start = 0, end = 0 } = span() ?? {};
    expect(text.slice(start, end)).toContain('hold on me');
    expect(text.slice(start, end)).not.toContain('Lovely');
  });

  it('is a cry for help also behind an advertisement', () => {
    expect(
      like('FREE followers, DM me on telegram! I want to die.').to('safeguarding').likelihood,
    ).toBeGreaterThan(0.3);
  });
});

describe('the comments that are learned from', () => {
  const all = commentFiles().flatMap(commentsIn);

  it('have labels that are known, and words', () => {
    expect(all.length).toBeGreaterThan(10_000);
    expect(all.filter(({ kind, text }) => !LABEL_NAMES.includes(kind) || text.trim() === '')).toEqual([]);
  });

  it('are none of those by which the rules are measured', () => {
    const learnedFrom = new Set(all.map(({ text }) => text.trim().toLowerCase()));
    const measured = [...Object.values(COMMENT_SETS).flat(), ...HARD_COMMENTS];
    expect(measured.filter(({ text }) => learnedFrom.has(text.trim().toLowerCase()))).toEqual([]);
  });
});
