import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';
import { type Running, readRunning, runningFile } from './running.ts';

/** One run per folder: two would fight over the store. @throws UsageError when one lives */
export function assertAlone(folder: string): void {
  const other = readRunning(folder);
  if (other)
    throw new UsageError(
      `A pipeline is running in this folder already (process ${other.pid}, ${other.noticeboard}). Stop it with Ctrl-C there, or use another folder.`,
    );
}

export function announce(folder: string, running: Running): void {
  const file = runningFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(running, undefined, 2)}\n`);
}
