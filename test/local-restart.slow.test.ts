import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PORTS } from '../local/ports.ts';
import { type LocalPipeline, startLocal } from '../local/start.ts';
import { lintText } from '../shared/core/rules/prove.ts';
import { readTestPolicy } from './publishing-world.ts';

let folder: string;
let run: LocalPipeline | undefined;
const problems: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-restart-'));
});
afterEach(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<LocalPipeline> {
  const policy = await readTestPolicy();
  run = await startLocal({
    folder,
    policy,
    directory: [],
    onProblem: (problem) => problems.push(problem),
  });
  return run;
}

/** Has a port until it is called, where nobody else has it anyway. */
async function occupy(port: number): Promise<() => void> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.once('listening', resolve).once('error', () => resolve());
    server.listen(port, '127.0.0.1');
  });
  return () => server.close();
}

it('a folder whose first run found the usual ports taken is at the same addresses ever after', async () => {
  const leave = await Promise.all([occupy(PORTS.sandbox), occupy(PORTS.noticeboard)]);
  const { running, close } = await start();
  for (const free of leave) free();
  expect(running.sandbox).not.toContain(String(PORTS.sandbox));
  await close();
  const { sandbox, noticeboard } = (await start()).running;
  expect({ sandbox, noticeboard }).toEqual({
    sandbox: running.sandbox,
    noticeboard: running.noticeboard,
  });
  expect((await fetch(sandbox)).status).toBe(200);
  expect(problems).toEqual([]);
}, 60_000);

it('posts of a run may link to its own sandbox', async () => {
  const { running, deps } = await start();
  const found = (address: string) =>
    lintText({ text: `By a reader: ${address}/@reader/1` }, deps.policy).map(({ rule }) => rule);
  expect(found(running.sandbox)).not.toContain('link-check');
  expect(found(running.noticeboard)).toContain('link-check');
}, 60_000);
