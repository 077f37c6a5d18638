import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFinder } from '../shared/core/text/shared-runs.ts';
import { growth } from './growth.ts';

const LEAST = 12;
/** Words that do not come twice: what is before and behind a run is not by chance in the source too. */
const words = (from: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${from}${index}`).join(' ');

describe('runs of words that two texts share', () => {
  it('are found where they stand, from the least length on, and not below it', () => {
    const cases = fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 40 }), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(cases, ([before, behind, length, above, below]) => {
        const run = words('shared', length);
        const text = `${words('before', before)} ${run}, ${words('behind', behind)}`;
        const source = `${words('above', above)}\n${run.toUpperCase()}\n${words('below', below)}`;
        const found = runFinder(source, LEAST)(text);
        if (length < LEAST) expect(found).toEqual([]);
        else {
          expect(found).toHaveLength(1);
          expect(text.slice(found[0]?.start, found[0]?.end)).toBe(run);
          expect(found[0]?.words).toBe(length);
        }
      }),
    );
  });

  it('are told apart where each is from another part of the source', () => {
    const [one, other] = [words('one', LEAST), words('other', LEAST)];
    const found = runFinder(`${other} and ${one}`, LEAST)(`${one} ${other}`);
    expect(found.map(({ words: count }) => count)).toEqual([LEAST, LEAST]);
  });

  it('go on across a link, which counts as nothing', () => {
    const [one, two] = [words('a', 6), words('b', 6)];
    const link = 'https://library.example/a/b/c';
    const text = `${one} ${link} ${two}`;
    expect(runFinder(`${one} ${two}`, LEAST)(text)).toEqual([{ start: 0, end: text.length, words: LEAST }]);
    expect(runFinder(link, 4)(link)).toEqual([]);
  });

  it.each(['a ', 'the same words again ', '字', 'https://a.example ', '’'])(
    'take linear time over %j',
    (piece) => {
      expect(growth((text) => runFinder(text, LEAST)(text), piece)).toBeLessThan(1.6);
    },
  );
});
