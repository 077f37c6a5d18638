import type { Description } from './words.ts';

const LONGEST_RUN = 5;

/** Letters or words said again and again. */
export function isRepetitive({ text, words }: Description): boolean {
  if (/(\p{L})\1{4,}/iu.test(text)) return true;
  return hasRun(words, 3) || isTwofold(words);
}

/** A run of up to five words that comes `times` times on end: "shelf shelf shelf", "a cat a cat a cat". */
function hasRun(words: readonly string[], times: number): boolean {
  for (let length = 1; length <= LONGEST_RUN; length += 1) {
    let same = 0;
    for (let at = length; at < words.length; at += 1) {
      same = words[at] === words[at - length] ? same + 1 : 0;
      const run = same + length;
      // Three times in a longer sentence may be quoted: “No, no, no” says the speech bubble.
      if (run >= length * (times + 1) || (run >= length * times && run * 2 >= words.length)) return true;
    }
  }
  return false;
}

/** The whole said twice. One word twice may be a name: Bora Bora. */
function isTwofold(words: readonly string[]): boolean {
  const half = words.length / 2;
  return (
    half >= 2 && Number.isInteger(half) && words.every((word, at) => at < half || word === words[at - half])
  );
}
