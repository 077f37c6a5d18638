import { remember } from './remember.ts';
import { requiredWords, wordsOnly } from './required-words.ts';
import { type Buckets, inBuckets, wordsIn } from './word-finder.ts';

type Sieve = {
  /** The groups that a word belongs to, by number. */
  readonly words: Buckets<readonly number[]>;
  readonly groups: number;
  /** By pattern: the groups of which a text must have a word each. */
  readonly needs: readonly (readonly number[])[];
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
    const { words, groups, needs } = built;
    const seen = new Uint8Array(groups);
    for (const found of wordsIn(words, folded(text))) for (const group of found) seen[group] = 1;
    return needs.flatMap((needed, index) => (needed.every((group) => seen[group] === 1) ? [index] : []));
  };
}

/** Several sieves read the same text after each other. */
const folded = remember(wordsOnly);

function build(required: readonly (readonly (readonly string[])[])[]): Sieve {
  const words = new Map<string, number[]>();
  let groups = 0;
  const needs = required.map((ofPattern) =>
    ofPattern.map((group) => {
      for (const word of group) {
        const known = words.get(word);
        if (known) known.push(groups);
        else words.set(word, [groups]);
      }
      groups += 1;
      return groups - 1;
    }),
  );
  return { words: inBuckets(words), groups, needs };
}
