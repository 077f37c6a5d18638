import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenOn, type Web } from '../local/listen.ts';
import { onKeptPort, PORTS } from '../local/ports.ts';
import { allowingSandbox } from '../local/sandbox-links.ts';
import { lintText } from '../shared/core/rules/prove.ts';
import { readTestPolicy } from './publishing-world.ts';

let state: string;
const open = new Set<Web>();
const problems: string[] = [];
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'ports-'));
});
afterEach(async () => {
  for (const web of open) await web.close();
  open.clear();
  problems.splice(0);
  await rm(state, { recursive: true, force: true });
});

async function serve(port: number): Promise<Web> {
  const web = await listenOn(
    createServer((_, response) => response.end()),
    port,
  );
  open.add(web);
  return web;
}
const close = async (web: Web): Promise<void> => {
  open.delete(web);
  await web.close();
};
/** The sandbox of one run of the folder; whatever has the usual port, this one does not get it. */
const run = () =>
  onKeptPort(state, (problem) => problems.push(problem))('sandbox', async (port) => {
    if (port === PORTS.sandbox) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
    return serve(port);
  });

describe('the ports of a folder', () => {
  it('are those of the run before, so that its links still lead there', async () => {
    const first = await run();
    await close(first);
    expect((await run()).url).toBe(first.url);
    expect(problems).toEqual([]);
  });

  it('are others where a program has them, which is said, and the same again once it has gone', async () => {
    const first = await run();
    await close(first);
    const { port } = new URL(first.url);
    const other = await serve(Number(port));
    const second = await run();
    expect(second.url).not.toBe(first.url);
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(`the port ${port}, .*It is at ${second.url} now, and links .*lead to that program`),
      ),
    ]);
    await close(other);
    await close(second);
    expect((await run()).url).toBe(first.url);
    expect(problems).toHaveLength(1);
  });

  it.each(['not json', '{"sandbox": "8401"}', '{"sandbox": 99999999}'])(
    'are any where what is kept of them cannot be read: %s',
    async (kept) => {
      await writeFile(join(state, 'ports.json'), kept);
      expect((await run()).url).toMatch(/^http:/);
      expect(problems).toEqual([]);
    },
  );
});

describe('a link in a post of a local run', () => {
  const found = async (text: string) =>
    lintText({ text }, allowingSandbox(await readTestPolicy(), 'http://127.0.0.1:8401')).filter(
      ({ rule }) => rule === 'link-check',
    );

  it('may lead to its own sandbox, and to nothing else on this machine or its network', async () => {
    expect(await found('By a reader: http://127.0.0.1:8401/@reader/1')).toEqual([]);
    for (const address of ['127.0.0.1:8402', '127.0.0.1', 'localhost:8401', '192.168.1.7:8401'])
      expect(await found(`By a reader: http://${address}/@reader/1`), address).toHaveLength(1);
  });

  it('leads nowhere private without a sandbox, and is not looked at where the policy does not want it', async () => {
    const policy = await readTestPolicy();
    const text = 'By a reader: http://127.0.0.1:8401/@reader/1';
    const problems = lintText({ text }, policy).filter(({ rule }) => rule === 'link-check');
    expect(problems).toMatchObject([{ args: { problem: 'bare-number' } }]);
    const off = {
      ...policy,
      rules: { ...policy.rules, 'link-check': { level: 'off', options: {} } as const },
    };
    expect(allowingSandbox(off, 'http://127.0.0.1:8401')).toBe(off);
  });
});
