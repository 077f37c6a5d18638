import type { Log } from '../../../shared/ports.ts';
import { READER_HOST } from './conversation.ts';
import { ANSWERS, KINDS, WORDS } from './words.ts';

const TEXTS: readonly string[] = [...KINDS.flatMap((kind) => WORDS[kind]), ...ANSWERS];

/** Logs hold ids and numbers: no word of a reader, no answer, no handle, whatever goes wrong. */
export function scannedLog(broken: (what: string) => void): Log {
  const scan = (event: string, fields: unknown): void => {
    const line = JSON.stringify(fields ?? {});
    if (TEXTS.some((text) => line.includes(text))) broken(`The log line ${event} has words of a comment.`);
    if (line.includes(READER_HOST)) broken(`The log line ${event} has a reader's handle or address.`);
  };
  return { info: scan, warn: scan, error: scan };
}
