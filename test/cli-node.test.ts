import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, temporaryFolder } from './cli-process.ts';

/** Makes the Node that runs the tests say that it is an old one. */
const OLD = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });`;

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(join(PROJECT, 'cli'), join(folder, 'cli'), { recursive: true });
  await cp(join(PROJECT, 'package.json'), join(folder, 'package.json'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The Node that `npm ci` would have brought along. */
async function bringNode(script: string): Promise<void> {
  const bin = join(folder, 'node_modules', '.bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'node'), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, 'node'), 0o755);
}

const startOld = (...args: string[]) =>
  spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(OLD)}`,
      join(folder, 'cli', 'imprimatur.js'),
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );

describe('on a Node that is too old', () => {
  it('says what to install where no other is found', async () => {
    const child = startOld('--help');
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(code).toBe(70);
    expect(err).toBe(
      'imprimatur needs Node 24 or later; this is Node 20.19.0. Run "npm ci" in the project\'s folder, or install Node 24 from https://nodejs.org.\n',
    );
  });

  it('hands everything to the one that came with the project, and gives its exit code', async () => {
    await bringNode('shift; echo "$@"; exit 7');
    const child = startOld('posts', 'show', 'two words');
    const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    expect({ code, out }).toEqual({ code: 7, out: 'posts show two words\n' });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('passes %s on', async (signal) => {
    const waits = `process.on("${signal}", () => process.exit(9)); console.log("ready"); setInterval(() => {}, 60_000)`;
    await bringNode(`exec '${process.execPath}' -e '${waits}'`);
    const child = startOld('local');
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([9, null]);
  });

  it('ends by the signal that ended the other', async () => {
    await bringNode('kill -TERM $$');
    expect(await once(startOld('local'), 'exit')).toEqual([null, 'SIGTERM']);
  });
});

it('says to run npm ci where the packages are missing', async () => {
  const child = spawn(process.execPath, [join(folder, 'cli', 'imprimatur.js'), '--help']);
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(code).toBe(70);
  expect(err).toMatch(/^A part of imprimatur is missing\. Run "npm ci"/);
});
