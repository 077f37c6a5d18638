import type { Span } from '../rules/finding.ts';
import { LINK, TOKEN } from './likeness.ts';

/** Words in a row that two texts share. `words` counts a sign of a script without blanks as half a word. */
export type SharedRun = Span & { readonly words: number };

type Token = Span & { readonly sound: string };

/** Links are blanked, so that every word keeps its place. */
const tokensOf = (text: string): Token[] =>
  [...text.replace(LINK, (link) => ' '.repeat(link.length)).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    sound: word.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
  }));

const gramsOf = (tokens: readonly Token[], length: number): string[] =>
  Array.from({ length: Math.max(0, tokens.length - length + 1) }, (_, from) =>
    tokens
      .slice(from, from + length)
      .map(({ sound }) => sound)
      .join(' '),
  );

const weightOf = (tokens: readonly Token[]): number =>
  Math.floor(tokens.reduce((sum, { sound }) => sum + (SIGN.test(sound) ? 0.5 : 1), 0));
const SIGN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Prepares a text for finding runs of at least `least` of its words in others, in the same order, whatever the
 * capitals, punctuation and links between them. Linear in both texts.
 */
export function runFinder(source: string, least: number): (text: string) => SharedRun[] {
  const known = new Set(gramsOf(tokensOf(source), least));
  return (text) => {
    const tokens = tokensOf(text);
    const runs: { from: number; to: number }[] = [];
    gramsOf(tokens, least).forEach((gram, from) => {
      if (!known.has(gram)) return;
      const last = runs.at(-1);
      if (last && from < last.to) last.to = from + least;
      else runs.push({ from, to: from + least });
    });
    return runs.flatMap(({ from, to }): SharedRun[] => {
      const run = tokens.slice(from, to);
      const [first, last] = [run[0], run.at(-1)];
      const words = weightOf(run);
      return first && last && words >= least ? [{ start: first.start, end: last.end, words }] : [];
    });
  };
}
