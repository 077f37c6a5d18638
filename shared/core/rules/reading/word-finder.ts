const BUCKETS = 16_384;

/** Whether a text has one of the words in it, in one pass. Each word has at least three units. */
export function wordFinder(words: () => readonly string[]): (text: string) => boolean {
  let buckets: Buckets<string> | undefined;
  return (text) => {
    buckets ??= inBuckets(words().map((word) => [word, word]));
    let isThere = false;
    forEachWord(buckets, text, () => {
      isThere = true;
      return false;
    });
    return isThere;
  };
}

/** Words with what they stand for, by their first three units. */
export type Buckets<Meant> = readonly (readonly (readonly [string, Meant])[] | undefined)[];

export function inBuckets<Meant>(words: Iterable<readonly [string, Meant]>): Buckets<Meant> {
  const buckets: (readonly [string, Meant])[][] = [];
  for (const entry of words) {
    const bucket = bucketAt(entry[0], 0);
    const entries = buckets[bucket];
    if (entries) entries.push(entry);
    else buckets[bucket] = [entry];
  }
  return buckets;
}

/** Tells what the words of a text stand for, each as often as it is there, until somebody has heard enough. */
export function forEachWord<Meant>(
  buckets: Buckets<Meant>,
  text: string,
  hear: (meant: Meant) => boolean,
): void {
  for (let at = 0; at + 2 < text.length; at += 1) {
    const bucket = buckets[bucketAt(text, at)];
    if (bucket === undefined) continue;
    for (const [word, meant] of bucket) if (text.startsWith(word, at) && !hear(meant)) return;
  }
}

/** Any function of three units would do. */
const bucketAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % BUCKETS;
