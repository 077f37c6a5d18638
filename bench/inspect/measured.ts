import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type Measured = {
  readonly ms: number;
  /** Of all threads together. Unlike `ms` it says the same on a busy machine. */
  readonly processorMs: number;
  readonly peakMegabytes: number;
  readonly seen: readonly string[];
};

/** Prints how long `work` took in this process, and the most memory that it ever had. */
export async function reportMeasured(work: () => Promise<readonly string[]>): Promise<void> {
  const startedMs = performance.now();
  const seen = await work();
  const ms = performance.now() - startedMs;
  const { user, system } = process.cpuUsage();
  const processorMs = (user + system) / 1_000;
  const result: Measured = { ms, processorMs, peakMegabytes: process.resourceUsage().maxRSS / 1_000, seen };
  console.log(JSON.stringify(result));
}

/** Runs a file of this folder in a process of its own, so that none is warmed by another. */
export async function runMeasured(file: string, ...args: readonly string[]): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, file), ...args]);
  return JSON.parse(stdout);
}
