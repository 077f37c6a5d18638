import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const PROJECT = join(import.meta.dirname, '..');
export const COMMAND = join(PROJECT, 'cli', 'imprimatur.js');
export const EXAMPLES = join(PROJECT, 'examples');

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Options = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
};

/** A folder of a test's own. Real path: the program prints where it is. */
export const temporaryFolder = async (): Promise<string> =>
  realpath(await mkdtemp(join(tmpdir(), 'imprimatur-cli-')));

/** What a command has measured, the next one of the same test file need not measure again. */
const cache = mkdtempSync(join(tmpdir(), 'imprimatur-cache-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));

/** Nothing of whoever runs the tests: no stage, no credentials, no wish for colours. */
const CLEAN = { PATH: process.env.PATH ?? '', HOME: '/nowhere', USER: 'tester', XDG_CACHE_HOME: cache };

export const start = (args: readonly string[], { cwd, env }: Options = {}): ChildProcess =>
  spawn(process.execPath, [COMMAND, ...args], { cwd: cwd ?? PROJECT, env: { ...CLEAN, ...env } });

/** Runs the real command to its end. */
export async function imprimatur(args: readonly string[], options: Options = {}): Promise<Ended> {
  const child = start(args, options);
  child.stdin?.end(options.input ?? '');
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'close'),
  ]);
  return { code, out, err };
}

export type Words = {
  readonly title?: string;
  readonly publish?: string;
  readonly accounts?: string;
  readonly text?: string;
};

/** A time that the policy takes, some days ahead. */
export const inAWeek = (): string =>
  new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16).concat('Z');

/** Writes a bundle that passes unless the words say otherwise. */
export async function writeBundle(folder: string, words: Words = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'post.md'),
    `---
title: ${words.title ?? 'Book group in January'}
publish: ${words.publish ?? inAWeek()}
accounts: [${words.accounts ?? 'noticeboard'}]
purpose: events
audience: [public]
kind: own
---
${words.text ?? 'Our book group meets again in January. Which author would you like to read with us?'}
`,
  );
  return folder;
}
