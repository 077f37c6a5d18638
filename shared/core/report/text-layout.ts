/** Columns of a terminal or a mail that every reader has. */
const WIDTH = 92;

/**
 * Control characters and marks that turn the direction of text become visible: a bundle's own words must not clear a
 * terminal, colour it, or reorder what the report says.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** Breaks a paragraph between words; lines after the first begin with `indent` spaces. `used` counts what stands before it. */
export function wrap(text: string, indent: number, used = 0): string {
  const lines: string[] = [];
  let line = '';
  let room = WIDTH - indent - used;
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
      room = WIDTH - indent;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
