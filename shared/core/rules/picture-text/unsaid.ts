import { boxAround, rowsOf, type TextLine } from '../../media/text-lines.ts';
import { type Box, isReadable, type Sight, type Word } from '../../media/vision-facts.ts';
import { GRAMMAR } from '../alt-text/keywords.ts';
import { longNumbers } from './long-numbers.ts';
import { type Said, saidBy } from './said.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words of a picture that nothing beside it says. */
export type UnsaidText = {
  /** The lines that they stand in, in reading order and whole. */
  readonly lines: readonly (Box & { readonly text: string })[];
  /** How many words are not said. */
  readonly words: number;
  /** Share of the picture that these words take, 0 to 1. */
  readonly area: number;
  /** Share of the picture's words that are not said, 0 to 1; a word weighs by its height, so small print weighs little. */
  readonly share: number;
};

/** Beside what `isReadable` asks: a line is quoted without what was hardly read. */
const LEAST_CONFIDENCE = 50;
/** Endings of numbers, and what every address begins with. */
const ENDINGS = /^(?:am|pm|a|p|m|h|st|nd|rd|th|www|https?|s|t)$/;

/**
 * Looks which readable words of a picture are in none of `texts`. Small words (the, of) do not count. `personal`
 * are words that nobody should say, and so are long numbers.
 */
export function unsaidText(
  sight: Sight | undefined,
  texts: readonly string[],
  personal: ReadonlySet<Word>,
): UnsaidText | undefined {
  if (sight === undefined || sight.problem) return undefined;
  const lines = rowsOf(sight.words).flatMap((row) => row.lines);
  const left = new Set([...personal, ...lines.flatMap(longNumbers)]);
  const inOrder = lines.flatMap((line) => line.words);
  const isCounted = (word: Word): boolean => isReadable(word) && !left.has(word) && meant(word).length > 0;
  const counted = inOrder.filter(isCounted);
  const said = saidBy(texts.join('\n'));
  const missing = new Set(
    inOrder.filter(
      (word, at) => isCounted(word) && !meant(word).every(said.says) && !isPartOfSaid(at, inOrder, said),
    ),
  );
  if (missing.size === 0) return undefined;
  const weight = (words: Iterable<Word>): number => [...words].reduce((sum, { height }) => sum + height, 0);
  const area = [...missing].reduce((sum, { width, height }) => sum + width * height, 0);
  return {
    lines: lines
      .filter((line) => line.words.some((word) => missing.has(word)))
      .map((line) => quoted(line, left)),
    words: missing.size,
    area: area / (sight.width * sight.height),
    share: weight(missing) / weight(counted),
  };
}

/** The parts of a word that count. */
const meant = ({ text }: Word): Token[] =>
  tokensOf(text).flatMap((token) => {
    const parts = token.parts.filter((part) => part !== '0' && !ENDINGS.test(part) && !GRAMMAR.has(part));
    return parts.length > 0 && !GRAMMAR.has(token.whole) ? [{ ...token, parts }] : [];
  });

/** OCR tears words apart: `Satur day`, `exhibi-` and `tion` on the next line. */
function isPartOfSaid(at: number, inOrder: readonly Word[], said: Said): boolean {
  return [
    [at - 1, at + 1],
    [at, at + 2],
    [at - 1, at + 2],
  ].some(([from = 0, to = 0]) => {
    const run = inOrder.slice(Math.max(0, from), to);
    const text = run.map((one) => one.text.replace(/-$/, '')).join('');
    return run.length > 1 && tokensOf(text).every(said.saysExactly);
  });
}

/** A line as it is read, with … in place of what is left out; the box is around the rest. */
function quoted(line: TextLine, left: ReadonlySet<Word>): Box & { text: string } {
  const shown = line.words.filter((word) => word.confidence >= LEAST_CONFIDENCE || isReadable(word));
  const text = shown
    .map((word) => (left.has(word) ? '…' : word.text))
    .join(' ')
    .replace(/…(?: …)+/g, '…');
  return { ...boxAround(shown.filter((word) => !left.has(word))), text };
}
