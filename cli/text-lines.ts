/** A line that is longer is no text that somebody wrote, and must not fill the memory. */
export const LONGEST_LINE = 4_000_000;

/** A line of the input, or the mark that it was too long to be kept. */
export type TextLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: true };

/**
 * Cuts a stream of text into lines, and hands them out as they come: each turn gives the lines that one chunk has
 * ended. Only a line feed ends a line. Node's readline also takes U+2028 for one, which JSON allows inside a string.
 */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<TextLine[]> {
  let number = 0;
  let rest = '';
  let isDropping = false;
  const ended = (text: string): TextLine => {
    number += 1;
    const line: TextLine =
      isDropping || text.length > LONGEST_LINE ? { number, tooLong: true } : { number, text };
    isDropping = false;
    return line;
  };
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    const last = parts.pop() ?? '';
    const [first] = parts;
    if (first !== undefined) {
      parts[0] = rest + first;
      rest = '';
    }
    const lines = parts.map(ended);
    rest = isDropping ? '' : rest + last;
    if (rest.length > LONGEST_LINE) {
      isDropping = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== '' || isDropping) yield [ended(rest)];
}
