import type { Span } from '../finding.ts';

/** Turned letters that no phonetic alphabet in use has; ǝ is also a letter of Kanuri, where it stands alone. */
const NOT_PHONETIC = /[ʇʞǝƃᴉ⅄]/gu;
/** With the letters that turning leaves alone or makes of others. */
const WORDS = /[\p{L}\p{M}˙'‘’,¡¿˥]+(?: +[\p{L}\p{M}˙'‘’,¡¿˥]+)*/gu;
const TURNED = /[ɐɔɟɥɾɯɹʌʍʎʇʞǝƃᴉʃ˥⅄]/u;

/** Passages in turned letters: from the first word that has one to the last. */
export function upsideDown(text: string): Span[] {
  if ((text.match(NOT_PHONETIC)?.length ?? 0) < 2) return [];
  return [...text.matchAll(WORDS)].flatMap((found) => {
    const words = found[0];
    const turned = [...words.matchAll(/\S+/gu)].filter((word) => TURNED.test(word[0]));
    const [first, last] = [turned[0], turned.at(-1)];
    const kinds = new Set(words.match(NOT_PHONETIC) ?? []);
    if (!first || !last || kinds.size < 2) return [];
    return [{ start: found.index + first.index, end: found.index + last.index + last[0].length }];
  });
}
