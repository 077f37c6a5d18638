import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';
import { type Running, readRunning, runningFile } from './running.ts';

/** One run per folder: two would fight over the store. @throws UsageError when one lives */
export async function assertAlone(folder: string): Promise<void> {
  const other = readRunning(folder);
  // In a container the number of a killed process may belong to this one: only a run that answers lives.
  if (other && other.pid !== process.pid && (await answers(other)))
    throw new UsageError(
      `A pipeline is running in this folder already (process ${other.pid}, ${other.noticeboard}). Stop it with Ctrl-C there, or use another folder.`,
    );
}

export function announce(folder: string, running: Running): void {
  const file = runningFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(running, undefined, 2)}\n`);
}

async function answers({ aws }: Running): Promise<boolean> {
  try {
    await fetch(`${aws}/schedule-groups`, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    return false;
  }
}
