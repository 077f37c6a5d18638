/** A text to search, with the way back from its places. */
export type Undisguised = { readonly text: string; readonly placeOf: (at: number) => number };

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '(': 'c',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const TOKEN = /[\p{L}\p{N}$@!|(]+/gu;
/** Where this is nowhere, no sign can stand for a letter. */
const SIGN_AT_LETTER = /[\p{L}\p{N}$@!|(][\d$@!|(]|[\d$@!|(][\p{L}\p{N}$@!|(]/u;
/** Letters one by one: `f u c k`, `s.h.i.t`. Three words of one letter are no rarity, four are. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .*_-]{1,2}){3,15}\p{L}(?![\p{L}\p{N}])/gu;

/** The text with signs read as letters where they stand in a word, and words that were written letter by letter. */
export function* withoutDisguise(text: string): Iterable<Undisguised> {
  yield { text: withSignsAsLetters(text), placeOf: (at) => at };
  for (const found of text.matchAll(SPACED)) {
    const places = [...found[0].matchAll(/\p{L}/gu)].map((letter) => found.index + letter.index);
    const joined = found[0].replace(/\P{L}/gu, '');
    yield { text: joined, placeOf: (at) => places[at] ?? found.index };
  }
}

/** The same text, as long as it was, with the letters that signs stand for. */
export const withSignsAsLetters = (text: string): string =>
  SIGN_AT_LETTER.test(text) ? text.replace(TOKEN, readSigns) : text;

/** `sh1t`, `a$$hole`: signs inside a word, not the brackets and marks around it, and not a number. */
function readSigns(token: string): string {
  if (!/\p{L}/u.test(token) || !/[\d$@!|(]/.test(token)) return token;
  const start = /^[!|(]*/.exec(token)?.[0].length ?? 0;
  // Backwards by hand: a pattern that ends with `$` would try every place of a long number.
  let end = token.length;
  while (end > start && /[!|(@\d]/.test(token[end - 1] ?? '')) end -= 1;
  const letters = [...token.slice(start, end)].map((sign) => SIGNS[sign] ?? sign).join('');
  return token.slice(0, start) + letters + token.slice(end);
}
