import { type PatternNode, patternTree } from './pattern-tree.ts';

/**
 * A text for looking up words: small letters and digits, a single blank for everything else, and one at each end.
 * Letters that patterns with the flags `iu` take for one are one (Unicode, CaseFolding.txt, status C and S).
 */
export const wordsOnly = (text: string): string => ` ${lettersOnly(text)} `.replace(/^ {2}| {2}$/g, ' ');

const lettersOnly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ſςᲀ-ᲈ]/g, (letter) => SAME[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

const SAME: Readonly<Record<string, string>> = {
  ſ: 's',
  ς: 'σ',
  ᲀ: 'в',
  ᲁ: 'д',
  ᲂ: 'о',
  ᲃ: 'с',
  ᲄ: 'т',
  ᲅ: 'т',
  ᲆ: 'ъ',
  ᲇ: 'ѣ',
  ᲈ: 'ꙋ',
};

/** Shorter ones are in nearly every text. */
const SHORTEST = 3;
/** Words put together from two choices are more words to look for; so many are worth it. */
const MOST_TOGETHER = 64;

/** What is known of a part: the only texts that it can be, or groups of words of each of which it has one. */
type Known = {
  readonly exact?: readonly string[];
  readonly groups: readonly (readonly string[])[];
  /** What follows begins a word. */
  readonly endsBlank: boolean;
};

/**
 * Groups of words (or parts of words, blanks included): a text in which the pattern matches has at least one of each
 * group, if it is read through `wordsOnly`. Derived from the pattern itself, so nobody keeps lists by hand.
 */
export const requiredWords = (pattern: RegExp): readonly (readonly string[])[] =>
  closed(knownOf(patternTree(pattern.source))).groups;

function knownOf(node: PatternNode): Known {
  switch (node.kind) {
    case 'letters':
      return exactly([lettersOnly(node.letters)]);
    case 'blank':
      return exactly([' ']);
    case 'nothing':
      return exactly(['']);
    case 'anything':
      return { groups: [], endsBlank: false };
    case 'row':
      return rowOf(node.nodes.map(knownOf));
    case 'choice':
      return choiceOf(node.nodes.map(knownOf));
    case 'optional': {
      const inner = knownOf(node.node);
      if (node.isOnce && inner.exact && inner.exact.length <= 8) return exactly(['', ...inner.exact]);
      return { groups: [], endsBlank: inner.endsBlank };
    }
    case 'repeated': {
      const inner = closed(knownOf(node.node));
      return { groups: inner.groups, endsBlank: inner.endsBlank };
    }
  }
}

const exactly = (texts: readonly string[]): Known => ({
  exact: texts,
  groups: [],
  endsBlank: texts.every((text) => text.endsWith(' ')),
});

function rowOf(parts: readonly Known[]): Known {
  const groups: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let isOneRun = true;
  const close = (isBlankBehind: boolean): void => {
    if (isUseful(run)) groups.push(shortened(run));
    run = [isBlankBehind ? ' ' : ''];
    isOneRun = false;
  };
  for (const part of parts) {
    const endsBlank = run.every((text) => text.endsWith(' '));
    if (!part.exact) {
      close(endsBlank && part.endsBlank);
      groups.push(...part.groups);
      continue;
    }
    const { exact } = part;
    if (run.length > 1 && exact.length > 1 && run.length * exact.length > MOST_TOGETHER) close(endsBlank);
    run = together(run, exact);
  }
  if (isOneRun) return exactly(run);
  const endsBlank = run.every((text) => text.endsWith(' '));
  close(false);
  return { groups, endsBlank };
}

function choiceOf(parts: readonly Known[]): Known {
  const endsBlank = parts.every((part) => part.endsBlank);
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact)) return { exact: [...new Set(exact)], groups: [], endsBlank };
  const best = parts.map((part) => rarest(closed(part).groups));
  const all = best.flatMap((group) => group ?? []);
  return { groups: best.every((group) => group) ? [shortened(all)] : [], endsBlank };
}

const closed = (known: Known): Known =>
  known.exact
    ? { groups: isUseful(known.exact) ? [shortened(known.exact)] : [], endsBlank: known.endsBlank }
    : known;

const together = (one: readonly string[], other: readonly string[]): string[] =>
  one.flatMap((a) => other.map((b) => (a.endsWith(' ') && b.startsWith(' ') ? a + b.slice(1) : a + b)));

const isUseful = (words: readonly string[]): boolean => words.every((word) => word.length >= SHORTEST);

/** The group whose words are longest, and of those the smallest one: the one that fewest texts have. */
const rarest = (groups: readonly (readonly string[])[]): readonly string[] | undefined =>
  groups.toSorted((a, b) => shortestOf(b) - shortestOf(a) || a.length - b.length)[0];

const shortestOf = (words: readonly string[]): number =>
  Math.min(8, ...words.map((word) => word.trim().length));

/** Who has “idiots” has “idiot”. */
const shortened = (words: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length))
    if (words.length > 200 || !kept.some((shorter) => word.includes(shorter))) kept.push(word);
  return kept;
};
