import fc from 'fast-check';
import { CORPUS } from './corpus.ts';

const pieces = CORPUS.flatMap((text) => text.match(/\S+\s*/g) ?? []);
/** Words of all the texts in any order, in odd capitals, with odd blanks and signs between them. */
export const anyWords = fc
  .array(
    fc.record({
      piece: fc.nat(pieces.length - 1).map((index) => pieces[index] ?? ''),
      style: fc.constantFrom('plain', 'plain', 'plain', 'upper', 'long s', 'kelvin', 'spaced'),
      tail: fc.constantFrom(' ', ' ', ' ', '\n', '  ', '\u00a0', '', '-', "'", '’', '!', '\u200b'),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.map(({ piece, style, tail }) => styled(piece.trim(), style) + tail).join(''));

function styled(word: string, style: string): string {
  if (style === 'upper') return word.toUpperCase();
  if (style === 'long s') return word.replaceAll('s', 'ſ');
  if (style === 'kelvin') return word.replaceAll('k', '\u212a');
  return style === 'spaced' ? [...word].join(' ') : word;
}

/** Letters, signs that stand for letters, and letters that look like others. */
export const anySigns = fc.string({
  unit: fc.constantFrom(...'fuckshitpani 1430@$!|(*-.’\nſКｆⓤ𝐜'),
  maxLength: 60,
});
