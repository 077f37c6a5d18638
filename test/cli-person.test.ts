/** What the law lets a person ask for, typed by an administrator who misspells the name. */
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answering } from './cli-endpoint.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';
import { type ReplyWorld, replyWorld } from './reply-world.ts';

let folder: string;
let world: ReplyWorld;
let endpoint: { close(): void };
beforeEach(async () => {
  folder = await temporaryFolder();
  world = await replyWorld();
  await world.ask('When does the reading room open?', 'Nightowl');
  endpoint = await answering(folder, (event) => world.call(event));
});
afterEach(async () => {
  endpoint.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});
vi.setConfig({ testTimeout: 60_000 });

const run = (...args: string[]) => imprimatur(['comments', ...args], { cwd: folder });

it('an export of nothing warns before it is sent, with whoever is spelt alike', async () => {
  const { code, out, err } = await run('export', '@nightwol');
  expect(code).toBe(3);
  expect(err).toMatch(
    /Nothing is kept under this spelling.*\n.*\nSpelt alike: @nightowl\. Is it one of these\?/,
  );
  expect(out).toContain('@nightwol');
  expect(out).not.toContain('nightowl');
  const data = await run('export', '@nightwol', '--json');
  expect(data.code).toBe(3);
  expect(JSON.parse(data.out)).toMatchObject({ handle: '@nightwol', comments: [] });
  const { code: done, err: silent } = await run('export', '@nightowl');
  expect([done, silent]).toEqual([0, '']);
});

it('forgetting nobody says who is spelt alike, beside the report, and the question names the export whole', async () => {
  const { code, out, err } = await run('forget', '@nightwol', '--yes');
  expect(code).toBe(3);
  expect(out).toContain('Nothing was found under this spelling');
  expect(out).not.toContain('nightowl');
  expect(err).toContain('Spelt alike: @nightowl.');
  const asked = await run('forget', '@nightowl');
  expect(asked.code).toBe(64);
  expect(asked.err).toMatch(
    /say: imprimatur comments export @nightowl\. Erase .* about @nightowl\? Add --yes/,
  );
});
