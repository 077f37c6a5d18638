/** What the command line says, and how it ends, where a post is being published at this moment. */
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answering } from './cli-endpoint.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';
import { newDelivery, newPost } from './store-contract.ts';

const ID = 'reopening';
const ACCOUNT = 'mastodon';
const stored = { version: 1, history: [] };
const sending = {
  ...newDelivery(ID, { accountId: ACCOUNT, state: 'sending', wake: Date.UTC(2026, 10, 23, 9, 11) }),
  ...stored,
};
const view = { post: { ...newPost(ID), ...stored }, deliveries: [sending], waits: [] };
const STOPPED = { publishing: { type: 'publishing', state: 'stopped', ...stored }, sending: [sending] };

let folder: string;
let endpoint: { close(): void };
beforeEach(async () => {
  folder = await temporaryFolder();
  endpoint = await answering(folder, async (event) =>
    'op' in event && event.op === 'hold-all' ? STOPPED : view,
  );
});
afterEach(async () => {
  endpoint.close();
  await rm(folder, { recursive: true, force: true });
});
vi.setConfig({ testTimeout: 60_000 });

const TO_COPY = `imprimatur posts retract ${ID} --account ${ACCOUNT} --reason "…"`;
it.each([
  ['cancel', [], 'may still come out', TO_COPY],
  ['retract', ['--reason', 'x'], 'may be out already', TO_COPY],
  ['reschedule', ['--to', '2026-12-01 10:00'], 'before its new time', TO_COPY],
  ['publish-now', [], 'is not sent there twice', `imprimatur posts show ${ID}`],
])('posts %s does not end as if it were done, and says what to do', async (command, options, said, toDo) => {
  const asked = ['posts', command, ID, ...options, ...(command === 'reschedule' ? [] : ['--yes'])];
  const { code, err } = await imprimatur(asked, { cwd: folder });
  expect(code).toBe(1);
  expect(err).toContain(said);
  expect(err).toContain('asked again at 2026-11-23 09:11:00 (Europe/London)');
  expect(err).toContain(toDo);
});

it('hold all names it, with --json too, and does not say that nothing goes out', async () => {
  const plain = await imprimatur(['hold', 'all', '--reason', 'x'], { cwd: folder });
  expect(plain.code).toBe(1);
  expect(plain.out).toContain('but for what is being published at this moment');
  expect(plain.err).toContain(`"${ID}" may still come out on ${ACCOUNT}`);
  const { code, out } = await imprimatur(['hold', 'all', '--reason', 'x', '--json'], { cwd: folder });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ state: 'stopped', sending: [{ postId: ID }] });
});
