import { remember } from './remember.ts';
import { requiredWords, wordsOnly } from './required-words.ts';
import { type Buckets, forEachWord, inBuckets } from './word-finder.ts';

type Sieve = {
  /** The groups that a word belongs to, by number. */
  readonly words: Buckets<readonly number[]>;
  /** By group: the pattern that needs one of its words. */
  readonly neededBy: readonly number[];
  /** By pattern: of how many groups a text must have a word each. */
  readonly needs: Uint16Array;
  /** The patterns that could match anywhere. */
  readonly always: readonly number[];
};

/**
 * The numbers of the patterns that could match a text at all, by the words that each of them needs: one pass over the
 * text in place of one for each pattern. It never leaves out a pattern that matches. Patterns are compiled by their
 * first match, so those that no text needs cost nothing.
 */
export function sieve(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  let built: Sieve | undefined;
  return (text) => {
    built ??= build(patterns.map(requiredWords));
    const { words, neededBy, needs, always } = built;
    const seen = new Uint8Array(neededBy.length);
    const left = needs.slice();
    const likely = [...always];
    forEachWord(words, folded(text), (groups) => {
      for (const group of groups) {
        if (seen[group] === 1) continue;
        seen[group] = 1;
        const pattern = neededBy[group] ?? 0;
        const missing = (left[pattern] ?? 0) - 1;
        left[pattern] = missing;
        if (missing === 0) likely.push(pattern);
      }
      return true;
    });
    return likely.sort((a, b) => a - b);
  };
}

/** Several sieves read the same text after each other. */
const folded = remember(wordsOnly);

function build(required: readonly (readonly (readonly string[])[])[]): Sieve {
  const words = new Map<string, number[]>();
  const neededBy: number[] = [];
  for (const [pattern, groups] of required.entries())
    for (const group of groups) {
      for (const word of group) {
        const known = words.get(word);
        if (known) known.push(neededBy.length);
        else words.set(word, [neededBy.length]);
      }
      neededBy.push(pattern);
    }
  return {
    words: inBuckets(words),
    neededBy,
    needs: Uint16Array.from(required, (groups) => groups.length),
    always: required.flatMap((groups, pattern) => (groups.length === 0 ? [pattern] : [])),
  };
}
