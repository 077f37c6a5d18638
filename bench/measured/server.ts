/** What is measured against has a process of its own, so that its time is not taken for ours. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Of processor time. */
export const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** Asked in a message, answered in one. */
export async function spentBy(child: ChildProcess): Promise<number> {
  child.send('processor time');
  const [spent]: NodeJS.CpuUsage[] = await once(child, 'message');
  if (!spent) throw new Error('It did not say how much it spent.');
  return milliseconds(spent);
}

/** Starts a program of `bench/` that prints its address. */
export async function startServer(
  name: string,
  ...args: readonly string[]
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error(`${name} has nobody to tell its address.`);
  const lines = createInterface({ input: child.stdout });
  const [url]: string[] = await once(lines, 'line');
  if (url === undefined) throw new Error(`${name} did not start.`);
  return { child, url };
}
