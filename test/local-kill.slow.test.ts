import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../local/sandbox/start-sandbox.ts';

const PROJECT = join(import.meta.dirname, '..');
const TOKEN = 'a-token-of-the-test';
const DIRECTORY = (server: string) => `accounts:
  - id: town
    channel: mastodon
    server: ${server}
    handle: "@library@town.example"
    owner: Social media administrator
    purpose: News
    review: 2027-06-30
`;
const POST = `---
title: Killed in the middle
publish: now
accounts: [town]
purpose: events
audience: [public]
kind: own
---
Our book group meets again in January. Will you join us?
`;

let folder: string;
/** The network lives in the test: it outlasts the process that is killed. */
let town: Sandbox;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  town = await startSandbox({ accounts: [{ username: 'library', displayName: 'Library', token: TOKEN }] });
  await mkdir(join(folder, 'policy'));
  await cp(join(PROJECT, 'policy', 'mmll-library.yaml'), join(folder, 'policy', 'mmll-library.yaml'));
  await writeFile(join(folder, 'policy', 'accounts.yaml'), DIRECTORY(town.url));
  await mkdir(join(folder, '.imprimatur'));
  const secrets = JSON.stringify({ town: { accessToken: TOKEN } });
  await writeFile(join(folder, '.imprimatur', 'secrets.json'), secrets, { mode: 0o600 });
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await town.close();
  await rm(folder, { recursive: true, force: true });
});

/** The documented command, in a folder of its own. */
function start(): ChildProcess {
  const command = join(PROJECT, 'cli', 'imprimatur.js');
  const child = spawn(process.execPath, [command, 'local'], { cwd: folder, stdio: 'ignore' });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Waits for something that the process does by itself. */
async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 1_500; asked += 1) {
    if (await isSo()) return;
    await sleep(100);
  }
  throw new Error(`It never happened: ${what}`);
}

const log = async (): Promise<string> => {
  const file = join(folder, '.imprimatur', 'log.jsonl');
  return existsSync(file) ? readFile(file, 'utf8') : '';
};
const drop = async (name: string) => {
  await mkdir(join(folder, 'inbox', name), { recursive: true });
  await writeFile(join(folder, 'inbox', name, 'post.md'), POST);
};

describe('the local run, killed with SIGKILL', () => {
  it('publishes exactly once when it dies while the network is publishing', {
    timeout: 240_000,
  }, async () => {
    const commit = town.faults.holdPublishing();
    const first = start();
    await drop('book-group');
    await commit.arrived;
    await kill(first);
    // The request is on its way: the network publishes although nobody hears its answer.
    commit.release();
    await until('the network published', () => town.posts().length === 1);
    start();
    await until('the second run found the post', async () => (await log()).includes('delivery-published'));
    expect(town.posts()).toHaveLength(1);
  });

  it('publishes exactly once when it dies between accepting and publishing', {
    timeout: 120_000,
  }, async () => {
    const first = start();
    await drop('book-group');
    await until('it was scheduled', async () => (await log()).includes('delivery-scheduled'));
    await kill(first);
    expect(town.posts()).toHaveLength(0);
    start();
    await until('it is out', () => town.posts().length > 0);
    await until('it is written down', async () => (await log()).includes('delivery-published'));
    expect(town.posts()).toHaveLength(1);
  });
});
