import { type Description, isUnspaced } from './words.ts';

/** Fewest characters that can describe something in a script without spaces. */
const FEWEST_UNSPACED = 4;

/** One word: it may name what is seen, it does not describe it. */
export function isOneWord({ text, words }: Description): boolean {
  if (words.length !== 1 || /[#@]\p{L}/u.test(text)) return false;
  if (isUnspaced(text)) return (words[0]?.length ?? 0) < FEWEST_UNSPACED;
  return (words[0] ?? '').split('-').length < 3;
}
