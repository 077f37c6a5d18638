import { type Description, isUnspaced, wordsOf } from './words.ts';

/** Shorter runs of words may be the same by chance: "first editions and letters". */
const FEWEST_WORDS = 5;
/** Enough to know a text again, and few enough to look for it quickly in a very long one. */
const MOST_WORDS = 500;
/** Share of the description's three-word runs that the other text has too. */
const SHARED = 0.75;

/** The description says what the other text says, and nothing about the picture. */
export function repeats({ text, words }: Description, other: string): boolean {
  const others = wordsOf(other);
  if (words.length === 0 || others.length === 0) return false;
  if (isUnspaced(text)) return text.length >= 8 && other.includes(text.replace(/[。.!！]$/u, ''));
  const alt = ` ${words.slice(0, MOST_WORDS).join(' ')} `;
  const whole = ` ${others.join(' ')} `;
  if (alt === whole) return true;
  const isLong = words.length >= FEWEST_WORDS || (words.length > 2 && words.length >= others.length / 2);
  if (isLong && whole.includes(alt)) return true;
  if (others.length >= FEWEST_WORDS - 1 && alt.includes(whole) && others.length >= words.length * SHARED)
    return true;
  return words.length > FEWEST_WORDS && sharedRuns(words, others) >= SHARED;
}

/** The same words in the same order, whatever the marks between them. */
export const isSame = ({ words }: Description, other: string): boolean =>
  words.length > 0 && words.join(' ') === wordsOf(other).join(' ');

/** The credit line, or a part of it. */
export const isPartOf = ({ words }: Description, other: string): boolean =>
  words.length > 1 && ` ${wordsOf(other).join(' ')} `.includes(` ${words.join(' ')} `);

function sharedRuns(words: readonly string[], others: readonly string[]): number {
  const known = new Set(runsOfThree(others));
  const runs = runsOfThree(words);
  return runs.filter((run) => known.has(run)).length / runs.length;
}

const runsOfThree = (words: readonly string[]): string[] =>
  words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
