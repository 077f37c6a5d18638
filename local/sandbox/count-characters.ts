/** What an address counts on Mastodon, whatever its length. */
export const CHARACTERS_PER_URL = 23;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Length of a status as Mastodon's own validator counts it: graphemes, an address as 23, a mention without its server.
 * Deliberately not the product's own counting: the sandbox is a second opinion.
 */
export function countCharacters(text: string): number {
  const countable = text
    .replace(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?')\]]/gi, 'x'.repeat(CHARACTERS_PER_URL))
    .replace(/(?<![\w/])@(\w+(?:[.-]\w+)*)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu, '@$1');
  let length = 0;
  for (const _ of graphemes.segment(countable)) length += 1;
  return length;
}
