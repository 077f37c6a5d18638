import { visible } from '../shared/core/report/text-layout.ts';
import { style } from './output.ts';

/** Where the width is not known, such as in a file or a mail. */
const USUAL_WIDTH = 100;
/** A last column that is narrower than this would be a column of single words. */
const NARROWEST = 20;

/**
 * Columns as wide as their widest cell; the last one takes the room that is left and goes on below itself. Nothing is
 * cut off: an id must be copied whole.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number = process.stdout.columns ?? USUAL_WIDTH,
): string {
  const cells = rows.map((row) => row.map(visible));
  const last = head.length - 1;
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const indent = widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0);
  const room = Math.max(width - indent, NARROWEST);
  const line = (row: readonly string[]): string => {
    const front = row
      .slice(0, last)
      .map((cell, column) => `${cell.padEnd(widths[column] ?? 0)}  `)
      .join('');
    const back = wrap(row[last] ?? '', room).join(`\n${' '.repeat(indent)}`);
    return `${front}${back}`.trimEnd();
  };
  return [style('strong', line(head)), ...cells.map(line)].join('\n');
}

function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
