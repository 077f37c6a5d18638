/** Longest run of words that is compared as one. */
const RUN = 4;

/** The words of a text as they sound: without case, punctuation, accents typed in two ways. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[], length: number): ReadonlySet<string> =>
  new Set(
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, from) =>
      words.slice(from, from + length).join(' '),
    ),
  );

/**
 * Share of the runs of four words of the shorter text that the longer one has too, 0 (nothing in common) to 1 (all of
 * it is in the other). A text of fewer words is one run. A text without words has nothing in common with any.
 */
export function textContainment(a: string, b: string): number {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return 0;
  const length = Math.min(RUN, shorter.length);
  const wanted = runsOf(shorter, length);
  const there = runsOf(longer, length);
  return [...wanted].filter((run) => there.has(run)).length / wanted.size;
}
