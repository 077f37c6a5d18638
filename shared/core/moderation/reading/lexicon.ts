import type { Word } from './words.ts';

/**
 * What can be said for each concept: words and phrases, divided by `|`, as `wordsOf` writes them. A star stands for any
 * ending: `delet*`.
 */
export type Lexicon<Name extends string> = Readonly<Record<Name, string>>;

/** A concept in a text, from word to word, both counted. */
export type Place<Name extends string> = { readonly name: Name; readonly from: number; readonly to: number };

type Branch<Name extends string> = {
  readonly names: Name[];
  readonly words: Map<string, Branch<Name>>;
  /** By their first two letters, so that hardly any is tried in vain. */
  readonly beginnings: Map<string, { beginning: string; branch: Branch<Name> }[]>;
};

const branch = <Name extends string>(): Branch<Name> => ({
  names: [],
  words: new Map(),
  beginnings: new Map(),
});

/** Looks all phrases up at once, in one walk through a tree of words: the time does not depend on how many there are. */
export function lookUp<Name extends string>(
  lexicon: Lexicon<Name>,
): (words: readonly Word[]) => Place<Name>[] {
  const root = branch<Name>();
  for (const name in lexicon)
    for (const phrase of lexicon[name].split('|')) grow(root, phrase.split(' ')).names.push(name);
  return (words) => {
    const places: Place<Name>[] = [];
    const walk = (at: Branch<Name>, from: number, next: number): void => {
      for (const name of at.names) places.push({ name, from, to: next - 1 });
      const word = words[next]?.word;
      if (word === undefined) return;
      const exact = at.words.get(word);
      if (exact) walk(exact, from, next + 1);
      for (const { beginning, branch } of at.beginnings.get(word.slice(0, 2)) ?? [])
        if (word.startsWith(beginning)) walk(branch, from, next + 1);
    };
    for (let from = 0; from < words.length; from += 1) walk(root, from, from);
    return places;
  };
}

function grow<Name extends string>(root: Branch<Name>, words: readonly string[]): Branch<Name> {
  let at = root;
  for (const word of words) at = word.endsWith('*') ? ending(at, word.slice(0, -1)) : exactly(at, word);
  return at;
}

function exactly<Name extends string>(at: Branch<Name>, word: string): Branch<Name> {
  const known = at.words.get(word) ?? branch<Name>();
  at.words.set(word, known);
  return known;
}

function ending<Name extends string>(at: Branch<Name>, beginning: string): Branch<Name> {
  const alike = at.beginnings.get(beginning.slice(0, 2)) ?? [];
  at.beginnings.set(beginning.slice(0, 2), alike);
  const known = alike.find((one) => one.beginning === beginning);
  if (known) return known.branch;
  const grown = { beginning, branch: branch<Name>() };
  alike.push(grown);
  return grown.branch;
}
