import { isAbbreviation, isSolid, isWord, LONGEST_WORD } from './vocabulary.ts';

/** Longer tags are no tags. */
const LONGEST_TAG = 60;
/** Small words prove nothing at the edge of a tag: "into", "become", "anthem". */
const INNER = new Set(
  'a an and are as at be by can do for from has in into is it me my no not of off on or our out over so than that the their to up us was we with you your'.split(
    ' ',
  ),
);
const MAY_LEAD = new Set('my our the your we all no'.split(' '));
/** In a tag of two words, other short words are more often a part of one word: restart, busboy, getaway. */
const SHORT_FIRST = new Set('new big top ask old law art one six war sea mml bbc nhs lit'.split(' '));
const SHORT_LAST = new Set('day art tip tips job jobs law now war cat dog mml'.split(' '));

/**
 * The words of a tag that is written together in small letters, or nothing unless it is made of known words only, at
 * least two of them, and is not itself a word.
 */
export function segment(tag: string): string[] | undefined {
  if (tag.length < 6 || tag.length > LONGEST_TAG || isSolid(tag)) return undefined;
  const words = fewestWords(tag);
  return words && isConvincing(words) ? words : undefined;
}

/** The split into fewest words, short ones counting more; by the best way to each place in turn. */
function fewestWords(tag: string): string[] | undefined {
  const best: ({ cost: number; words: string[] } | undefined)[] = [{ cost: 0, words: [] }];
  for (let end = 1; end <= tag.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const so = best[start];
      const word = tag.slice(start, end);
      if (
        !so ||
        !(
          isWord(word) ||
          INNER.has(word) ||
          (start > 0 && isSolid(word)) ||
          (end < tag.length && isSolid(word))
        )
      )
        continue;
      const cost = so.cost + (word.length < 3 ? 3 : word.length === 3 ? 2 : 1.5);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, words: [...so.words, word] };
    }
  }
  return best[tag.length]?.words;
}

function isConvincing(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2 || (INNER.has(last) && words.length < 3)) return false;
  if (words.length === 2 && INNER.has(first) && !(MAY_LEAD.has(first) && last.length >= 5)) return false;
  if (words.length === 2 && !INNER.has(first)) {
    if (first.length < 4 && !SHORT_FIRST.has(first)) return false;
    if (last.length < 4 && !SHORT_LAST.has(last)) return false;
  }
  // Enough of the tag must be words that mean something.
  const telling = words.filter((word) => !INNER.has(word) && (word.length > 2 || isAbbreviation(word)));
  return (
    telling.length >= (words.length > 3 ? 2 : 1) &&
    words.length <= 9 &&
    words.filter((word) => word.length < 3).length <= words.length / 2
  );
}

/** `reading`, `room` as `ReadingRoom`; abbreviations stay in capitals. */
export const camelCase = (words: readonly string[]): string =>
  words
    .map((word) => (isAbbreviation(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
