import type { Description } from './words.ts';

const FEWEST_LETTERS = 8;
/** A small "x" or "of" between capitals changes nothing. */
const SHARE = 0.85;

/** Written in capitals: screen readers may spell it out, and it is harder to read for everybody. */
export function isShouted({ text, words }: Description): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return words.length > 1 && capitals >= FEWEST_LETTERS && capitals / (capitals + small) >= SHARE;
}
