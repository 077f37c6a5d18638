/** Columns of a terminal or a mail that every reader has. */
const WIDTH = 92;

/**
 * Control characters and marks that turn the direction of text become visible: a bundle's own words must not clear a
 * terminal, colour it, or reorder what the report says.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/**
 * Breaks a text between words; what begins a new line gets `indent` spaces. Its own line breaks stay. `used` counts
 * what stands before it on its first line, beyond the indent.
 */
export const paragraph = (text: string, indent: number, used = 0): string =>
  text
    .split('\n')
    .flatMap((line, index) => wrap(visible(line), WIDTH - indent, index === 0 ? used : 0))
    .join(`\n${' '.repeat(indent)}`);

function wrap(text: string, width: number, used: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? used : 0);
    if (line !== undefined && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === undefined ? word : `${line} ${word}`;
  }
  return [...lines, line ?? ''];
}
