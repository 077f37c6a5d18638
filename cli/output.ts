import { styleText } from 'node:util';
import type { Style } from '../shared/core/report/report.ts';

const LOOK = {
  block: 'red',
  hold: 'yellow',
  advise: 'cyan',
  pass: 'green',
  strong: 'bold',
  quiet: 'dim',
} as const;

/** Colours by meaning, only on a terminal; `NO_COLOR` and `FORCE_COLOR` are respected. */
export const style: Style = (words, text) =>
  styleText(LOOK[words], text, { stream: process.stdout, validateStream: true });

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value));

/** Columns as wide as their widest cell; the last one is free. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [style('strong', line(head)), ...rows.map(line)].join('\n');
}
