import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, findOffences } from '../shared/core/rules/offence/find.ts';
import { anySigns, anyWords } from './rules/any-words.ts';
import { CORPUS } from './rules/corpus.ts';

describe('offences that are looked for by their words first', () => {
  it('are those that every pattern finds, in every text that we have', () => {
    for (const text of CORPUS)
      expect(findOffences(text), text.slice(0, 300)).toEqual(findOffences(text, ALL));
  });

  it.each([
    ['words', anyWords],
    ['signs', anySigns],
  ])('are those that every pattern finds, in any order of %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findOffences(text)).toEqual(findOffences(text, ALL));
      }),
      { numRuns: 4_000 },
    );
  });
});
