import type { Span } from '../finding.ts';
import { plainly } from './prose.ts';
import { sentenceAround } from './sentences.ts';
import { sieve } from './sieve.ts';

/** A wording that gives something away. Patterns meet a text with one kind of blank and of apostrophe (`plainly`). */
export type Phrase<Kind extends string = string> = {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** A sentence with this in it means something else. */
  readonly unless?: RegExp;
};

export type FoundPhrase<Kind extends string = string> = {
  readonly kind: Kind;
  readonly span: Span;
  readonly words: string;
};

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}\\p{M}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}\\p{M}])';

/** One pattern for several whole phrases, in any capitals. Each may itself be a pattern; blanks are single. */
export const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`${NO_LETTER_BEFORE}(?:${phrases.join('|')})${NO_LETTER_AFTER}`, 'giu');

const sieves = new WeakMap<readonly Phrase[], (text: string) => readonly number[]>();

function sieveOf(phrases: readonly Phrase[]): (text: string) => readonly number[] {
  const known = sieves.get(phrases);
  if (known) return known;
  const made = sieve(phrases.map(({ pattern }) => pattern));
  sieves.set(phrases, made);
  return made;
}

/** Every place where one of the phrases stands, in reading order for each phrase. */
export function* findPhrases<Kind extends string>(
  text: string,
  phrases: readonly Phrase<Kind>[],
): Iterable<FoundPhrase<Kind>> {
  const plain = plainly(text);
  for (const index of sieveOf(phrases)(plain)) {
    const phrase = phrases[index];
    if (!phrase) continue;
    const { kind, pattern, unless } = phrase;
    for (const found of plain.matchAll(pattern)) {
      const span = { start: found.index, end: found.index + found[0].length };
      if (unless && plainly(sentenceAround(text, span)).search(unless) >= 0) continue;
      yield { kind, span, words: text.slice(span.start, span.end) };
    }
  }
}
