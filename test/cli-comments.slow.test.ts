import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readRunning } from '../local/running.ts';
import { type Ended, imprimatur, start, temporaryFolder } from './cli-process.ts';
import { leaksInLog } from './log-privacy.ts';

const DIRECTORY = `accounts:
  - id: sandbox
    channel: mastodon
    handle: "@library@127.0.0.1"
    server: http://127.0.0.1:8401
    owner: Administrator
    purpose: Trying out
    review: 2027-06-30
`;

let folder: string;
let pipeline: ChildProcess;
let sandbox = '';
let post = '';

const run = (...args: string[]): Promise<Ended> => imprimatur(args, { cwd: folder });
const page = async (): Promise<string> => (await fetch(sandbox)).text();

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'policy'));
  await writeFile(join(folder, 'policy', 'accounts.yaml'), DIRECTORY);
  pipeline = start(['local'], { cwd: folder });
  if (!pipeline.stdout) throw new Error('Expected a pipe.');
  for await (const line of createInterface({ input: pipeline.stdout }))
    if (line.startsWith('Running.')) break;
  sandbox = readRunning(folder)?.sandbox ?? '';
  const secrets = JSON.parse(await readFile(join(folder, '.imprimatur', 'secrets.json'), 'utf8'));
  const answer = await fetch(`${sandbox}/api/v1/statuses`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secrets.sandbox.accessToken}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ status: 'The reading room is open again.', language: 'en' }),
  });
  post = /"id":"(\d+)"/.exec(await answer.text())?.[1] ?? '';
}, 120_000);
afterAll(async () => {
  const ended = once(pipeline, 'exit');
  pipeline.kill('SIGINT');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

const QUESTION = 'When do you open on Saturdays?';
const AD = 'I offer proofreading for students. Message me for rates.';
const REQUEST = 'Under the UK GDPR I make a subject access request for my personal data.';

const say = (text: string) =>
  fetch(`${sandbox}/comments`, {
    method: 'POST',
    body: new URLSearchParams({ in_reply_to_id: post, name: 'Reader', text }),
    redirect: 'manual',
  });
const idOf = async (text: string): Promise<string> => {
  const { comments } = JSON.parse((await run('comments', 'list', '--json')).out);
  const heard = comments.find((one: { text: string }) => one.text.endsWith(text));
  if (!heard) throw new Error(`“${text}” was not heard.`);
  return heard.id;
};

describe('imprimatur comments', () => {
  it('says that nothing waits, and what it does not know', async () => {
    expect((await run('comments', 'list')).out).toBe('No comment waits for an answer.\n');
    expect((await run('comments', 'list', '--overdue')).out).toBe('No comment is overdue.\n');
    const unknown = await run('comments', 'show', 'sandbox.000000000000');
    expect(unknown).toMatchObject({ code: 64, err: expect.stringContaining('There is no comment') });
    const time = await run('comments', 'list', '--older-than', 'long');
    expect(time).toMatchObject({ code: 64, err: expect.stringContaining('such as 30m, 48h or 2d') });
  });

  it('lists what readers wrote, once the account was asked for it', async () => {
    for (const text of [QUESTION, AD, REQUEST]) await say(text);
    // One machine asks its networks every minute.
    await vi.waitFor(() => Promise.all([QUESTION, AD, REQUEST].map(idOf)), {
      timeout: 150_000,
      interval: 2_000,
    });
  }, 180_000);

  it('says that the rules found nothing in what it hides, and shows it again', async () => {
    const id = await idOf(QUESTION);
    const hidden = await run('comments', 'mute', id, '--for', 'spam');
    expect(hidden).toMatchObject({ code: 0, err: expect.stringContaining('did not find "spam" in it') });
    await run('comments', 'restore', id);
    expect((await run('comments', 'show', id)).out).toMatch(/State +open/);
  });

  it('answers a question, which readers see and the list forgets', async () => {
    const id = await idOf(QUESTION);
    expect((await run('comments', 'list')).out).toMatch(new RegExp(`^${id} +\\d+ h.* left +open`, 'm'));
    const held = await run('comments', 'reply', id, '--text', 'Mail the porter on porter@mail.example.');
    expect(held).toMatchObject({ code: 2, out: expect.stringContaining('--despite') });
    const sent = await run('comments', 'reply', id, '--text', 'From ten to six.');
    expect(sent).toMatchObject({ code: 0, out: '@reader From ten to six.\n' });
    expect(sent.err).toContain(`It is out: ${sandbox}/@library/`);
    expect(await page()).toContain('From ten to six.');
    const shown = (await run('comments', 'show', id)).out;
    expect(shown).toMatch(/State +answered/);
    expect(shown).toContain(`out: ${sandbox}/@library/`);
    expect((await run('comments', 'list')).out).not.toContain(id);
    const again = await run('comments', 'reply', id, '--saved', 'thank-you');
    expect(again).toMatchObject({ code: 64, err: expect.stringContaining('comments reopen') });
  });

  it('hides with an explanation, and shows again', async () => {
    const id = await idOf(AD);
    const hidden = await run('comments', 'hide', id, '--for', 'commercial', '--explain');
    expect(hidden.code).toBe(0);
    expect(hidden.out).toContain('is hidden');
    expect(await page()).not.toContain('I offer proofreading');
    expect(await page()).toContain('we do not carry advertisements');
    expect((await run('comments', 'mute', id, '--for', 'commercial')).code).toBe(0);
    expect(await run('comments', 'restore', id)).toMatchObject({ code: 0, out: `${id} is open.\n` });
    expect(await page()).toContain('I offer proofreading');
    const shown = (await run('comments', 'show', id)).out;
    expect(shown).toMatch(/^Looked at +by /m);
    expect(shown).not.toMatch(/^In force/m);
    const again = await run('comments', 'restore', id);
    expect(again).toMatchObject({ code: 64, err: expect.stringContaining('Nothing was done') });
    const removed = await run('comments', 'remove', id, '--for', 'commercial');
    expect(removed).toMatchObject({ code: 64, err: expect.stringContaining('It can: hide') });
    await run('comments', 'close', id, '--reason', 'an advertisement');
  });

  it('keeps what is for an officer, and says so on duty', async () => {
    const id = await idOf(REQUEST);
    const hidden = await run('comments', 'hide', id, '--for', 'spam');
    expect(hidden).toMatchObject({ code: 64, err: expect.stringContaining('never taken from readers') });
    const duty = (await run('report', 'duty')).out;
    expect(duty).toContain('Time limits of the law');
    expect(duty).toContain(id);
    expect(duty).not.toContain('personal data');
    await run('comments', 'close', id, '--reason', 'sent by the officer');
    expect((await run('report', 'duty')).out).not.toContain(id);
  });

  it('gives a reader what is kept, forgets them, and leaves neither words nor handles in the log', async () => {
    const kept = (await run('comments', 'export', '@reader')).out;
    for (const text of [QUESTION, AD, REQUEST]) expect(kept).toContain(text);
    expect(kept, 'it is for people').not.toMatch(/[{}]/);
    const data = JSON.parse((await run('comments', 'export', '@reader', '--json')).out);
    // Two who tend at once may each keep it.
    expect(data.evidence.length).toBeGreaterThanOrEqual(2);

    const nobody = await run('comments', 'forget', '@nobody', '--yes');
    expect(nobody).toMatchObject({ code: 3, out: expect.stringContaining('Nothing was found') });
    const gone = await run('comments', 'forget', '@reader', '--yes');
    expect(gone).toMatchObject({ code: 0, out: expect.stringContaining('nothing else is left') });
    expect((await run('comments', 'export', '@reader')).out).toContain('Comments (0)');

    const log = await readFile(join(folder, '.imprimatur', 'log.jsonl'), 'utf8');
    expect(log).toContain('person-forgotten');
    const author = { id: '', handle: '@reader' };
    const words = [QUESTION, AD, REQUEST].map((text) => ({ text, author }));
    expect(leaksInLog(log, words)).toEqual([]);
  });
});
