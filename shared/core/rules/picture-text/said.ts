import { otherSpellings, type Token, tokensOf } from './tokens.ts';

/** What a text says. */
export type Said = {
  /** Whether it says a word, allowing for how OCR misreads and how people write differently. */
  readonly says: (token: Token) => boolean;
  /** Whether it says just this, in one word or several: for what OCR may have torn apart. */
  readonly saysExactly: (token: Token) => boolean;
};

/** OCR runs words together, and tears them apart. */
const MOST_JOINED = 3;
const FEWEST_LETTERS_TO_ERR = 5;
const FEWEST_LETTERS_TO_ERR_TWICE = 8;
/** What is longer is no word, and comparing it takes long. */
const MOST_LETTERS = 40;
/** exhibit and exhibition, library and libraries: the same beginning, other endings. */
const SHORTEST_STEM = 6;
const LONGEST_ENDING = 3;

/** Reads what is said: the description, the body. */
export function saidBy(text: string): Said {
  const tokens = tokensOf(withTagsApart(text));
  const words = new Set([
    ...tokens.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...otherSpellings(text),
  ]);
  const joined = new Set<string>();
  for (let length = 2; length <= MOST_JOINED; length += 1)
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const run = tokens.slice(from, from + length).map(({ whole }) => whole);
      // 1 and 3 are not 13.
      if (run.some((word) => /\p{L}/u.test(word))) joined.add(run.join(''));
    }
  const near = nearness([...words]);
  const saysExactly = (token: string): boolean => words.has(token) || joined.has(token);
  const says = (token: string): boolean =>
    saysExactly(token) ||
    (/\p{L}/u.test(token) && (words.has(`${token}s`) || words.has(token.replace(/s$/, '')) || near(token)));
  return {
    says: ({ whole, parts }) => says(whole) || parts.every(says),
    saysExactly: ({ whole }) => saysExactly(whole),
  };
}

/** #OpenDay says “open day”. */
const withTagsApart = (text: string): string => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

/** Whether one of `words` is nearly this one. Only those that begin or end alike are compared: bodies can be long. */
function nearness(words: readonly string[]): (token: string) => boolean {
  const alike = new Map<string, string[]>();
  for (const word of words)
    if (word.length >= FEWEST_LETTERS_TO_ERR - 1 && word.length <= MOST_LETTERS && !/^\p{N}+$/u.test(word))
      for (const key of keysOf(word)) {
        const others = alike.get(key);
        if (others) others.push(word);
        else alike.set(key, [word]);
      }
  return (token) => {
    if (token.length < FEWEST_LETTERS_TO_ERR || token.length > MOST_LETTERS) return false;
    const most = token.length < FEWEST_LETTERS_TO_ERR_TWICE ? 1 : 2;
    return keysOf(token).some((key) =>
      (alike.get(key) ?? []).some((word) => differsInEnding(token, word) || isWithin(token, word, most)),
    );
  };
}

const keysOf = (word: string): [string, string] => [`${word.slice(0, 2)}…`, `…${word.slice(-2)}`];

function differsInEnding(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= SHORTEST_STEM && Math.max(a.length, b.length) - common <= LONGEST_ENDING;
}

/** Whether at most so many letters have to be changed, added, left out or swapped (Damerau, adjacent ones). */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...line) > most) return false;
    [before, last] = [last, line];
  }
  return (last[b.length] ?? 0) <= most;
}
