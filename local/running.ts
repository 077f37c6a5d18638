import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const STATE_FOLDER = '.imprimatur';

/** Where a local run can be reached; written to `.imprimatur/run.json` while it lives. */
export type Running = {
  readonly pid: number;
  /** The Scheduler and Lambda APIs. */
  readonly aws: string;
  readonly dynamodb: string;
  readonly noticeboard: string;
  readonly sandbox: string;
  readonly inbox: string;
};

export const runningFile = (folder: string): string => join(folder, STATE_FOLDER, 'run.json');

/** The run that lives in this folder, if one does. */
export function readRunning(folder: string): Running | undefined {
  let running: Running;
  try {
    running = JSON.parse(readFileSync(runningFile(folder), 'utf8'));
  } catch {
    return undefined;
  }
  return isAlive(running.pid) ? running : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
