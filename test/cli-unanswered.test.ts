/** A pipeline that is killed while a command speaks to it. */
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answering } from './cli-endpoint.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';

const ID = 'mastodon.0123456789ab';
const HIDE = ['comments', 'hide', ID, '--for', 'spam'];
const judgement = { action: 'hide', automatic: false, findings: [{ rule: 'spam', reason: 'spam' }] };
const comment = { id: ID, accountId: 'mastodon', state: 'open', order: { action: 'hide' }, judgement };

let folder: string;
let endpoint: { close(): void };
/** What is answered to an operation; nothing where the process dies instead. */
let answers: (op: string) => object | undefined;
let asked: string[];
beforeEach(async () => {
  folder = await temporaryFolder();
  asked = [];
  endpoint = await answering(folder, async (event) => {
    const op = 'op' in event ? String(event.op) : '';
    asked.push(op);
    return answers(op);
  });
});
afterEach(async () => {
  endpoint.close();
  await rm(folder, { recursive: true, force: true });
});
vi.setConfig({ testTimeout: 60_000 });

it('before it answers: nobody knows whether it was done, and the command says so and where to look', async () => {
  answers = (op) => (op === 'show' ? { comment, thread: [] } : undefined);
  const { code, out, err } = await imprimatur(HIDE, { cwd: folder });
  expect(asked).toEqual(['show', 'hide']);
  expect({ code, out }).toEqual({ code: 75, out: '' });
  expect(err).toMatch(
    /may have been, or be done once it runs again.*look .*imprimatur comments show mastodon/,
  );
});

it('after it took the order: it is done once it runs again', async () => {
  answers = (op) => (asked.length > 2 ? undefined : op === 'show' ? { comment, thread: [] } : { comment });
  const { code, err } = await imprimatur(HIDE, { cwd: folder });
  expect(asked).toEqual(['show', 'hide', 'show']);
  expect(code).toBe(75);
  expect(err).toMatch(/has taken it.*done once it runs again.*imprimatur comments show mastodon/);
});

it('before it was asked: nothing was done, and it is to be started', async () => {
  endpoint.close();
  const { code, err } = await imprimatur(HIDE, { cwd: folder });
  expect(code).toBe(64);
  expect(err).toContain('does not answer');
});
