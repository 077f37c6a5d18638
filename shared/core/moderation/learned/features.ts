/** Beginnings of so many letters stand for a word's other forms, which were perhaps never met: `delet`, `suici`. */
const BEGINNINGS = [4, 5, 6];
const SHORT = 4;

/** A text with fewer features is treated as if it had so many: three words prove little. */
export const SHORTEST = 25;

/**
 * By what a text is known, each with the place of the word that it begins with: its words, every two that follow each
 * other, and their beginnings. `<` and `>` are the two ends.
 */
export function featuresOf(words: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  const note = (name: string, at: number): void => {
    if (!features.has(name)) features.set(name, at);
  };
  let before = '<';
  for (const [at, word] of words.entries()) {
    note(word, at);
    note(`${before} ${word}`, Math.max(0, at - 1));
    for (const length of BEGINNINGS) if (word.length > length) note(`${word.slice(0, length)}*`, at);
    if (at > 0) note(`${before.slice(0, SHORT)}* ${word.slice(0, SHORT)}*`, at - 1);
    before = word;
  }
  if (words.length > 0) note(`${before} >`, words.length - 1);
  return features;
}
