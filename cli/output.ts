import { once } from 'node:events';
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

/** What is not the answer itself: it must not get into what a program reads. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Waits where the reader is slower than we are, so that nothing piles up in memory. */
export async function printAll(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line that is written over, on a terminal only. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** As other programs that a closed pipe ends: 128 and the number of SIGPIPE. */
const CLOSED_PIPE = 141;

/** `imprimatur … | head` is no fault: whoever read has read enough. */
export function endWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(CLOSED_PIPE);
      throw error;
    });
}
