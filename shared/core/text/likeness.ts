/** So many words in a row make a run: fewer are phrases that everybody uses. */
const RUN = 4;

export const LINK = /https?:\/\/\S+/giu;
/** A word, or one sign of a script that puts no blanks between words. */
export const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

const tokensOf = (text: string): string[] =>
  text.normalize('NFKC').replace(LINK, ' ').toLowerCase().match(TOKEN) ?? [];

/** Every run of four words; of a shorter text, all of its words as one. */
function runsOf(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text);
  if (tokens.length <= RUN) return new Set(tokens.length > 0 ? [tokens.join(' ')] : []);
  return new Set(tokens.slice(RUN - 1).map((_, index) => tokens.slice(index, index + RUN).join(' ')));
}

/**
 * How much two texts share, from 0 to 1: the share of the runs of four words of the shorter one that the longer one has
 * too. Links, capitals and punctuation do not count.
 */
export function likeness(a: string, b: string): number {
  const [fewer, more] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return shared / fewer.size;
}

/** Whether two texts say the same in the same words, whatever the links, capitals and punctuation. */
export const isSameText = (a: string, b: string): boolean => {
  const words = tokensOf(a).join(' ');
  return words !== '' && words === tokensOf(b).join(' ');
};
