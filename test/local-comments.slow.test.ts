/** The whole local run, as a newcomer sees it: readers write on the sandbox's page, the library answers from the command line. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comment } from '../shared/core/comments/comment.ts';
import { imprimatur, PROJECT, start, temporaryFolder } from './cli-process.ts';
import { leaksInLog } from './log-privacy.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const POST = `---
title: Book group
publish: now
accounts: [sandbox]
purpose: events
audience: [public]
kind: own
---
Our book group meets again in January. Will you join us?
`;
const QUESTION = 'When does the reading room open on Saturdays?';
const SPAM = 'CHEAP FOLLOWERS!!! Buy now, click here http://bit.ly/x1 and earn $5000';
const REQUEST = 'I make a subject access request under the UK GDPR.';
const CRITICISM = 'Your service is a disgrace, and the staff are useless.';
const ANSWER = 'The reading room is open from ten to six on Saturdays.';

type Listed = Pick<Comment, 'id' | 'text' | 'author'>;

let folder: string;
let running: ChildProcess;
let browser: Browser;
let page: Page;
let sandbox: string;

async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let asked = 0; asked < 1_000; asked += 1) {
    const found = await look();
    if (found) return found;
    await sleep(200);
  }
  throw new Error(`It never happened: ${what}`);
}

/** As typed by hand in the folder of the run. */
async function type(...typed: string[]): Promise<string> {
  const { code, out, err } = await imprimatur(typed, { cwd: folder });
  expect(code, `${out}${err}`).toBe(0);
  return out;
}

async function listed(state: string): Promise<Listed[]> {
  const { comments } = JSON.parse(await type('comments', 'list', '--state', state, '--json'));
  return comments;
}
const inState = (state: string, text: string): Promise<Listed> =>
  until(`“${text.slice(0, 20)}” is ${state}`, async () =>
    (await listed(state)).find((one) => one.text.includes(text)),
  );

async function comment(name: string, text: string): Promise<void> {
  const form = page.locator('details', { hasText: 'Comment as a reader' }).first();
  await form.locator('summary').click();
  await form.getByLabel('Your name here').fill(name);
  await form.getByLabel('Comment', { exact: true }).fill(text);
  await form.getByRole('button', { name: 'Post the comment' }).click();
  await page.getByText(text.slice(0, 40)).first().waitFor();
}

const reads = async (): Promise<string> => {
  await page.reload();
  return page.locator('main').innerText();
};

describe.skipIf(!existsSync(CHROMIUM))('comments in the local run', () => {
  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(join(folder, 'inbox', 'book-group'), { recursive: true });
    await cp(join(PROJECT, 'policy'), join(folder, 'policy'), { recursive: true });
    await writeFile(join(folder, 'inbox', 'book-group', 'post.md'), POST);
    running = start(['local'], { cwd: folder });
    // Nobody reads what it prints; a full pipe would stop it.
    running.stdout?.resume();
    running.stderr?.resume();
    sandbox = await until('the run is ready', async () => {
      const file = join(folder, '.imprimatur', 'run.json');
      return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')).sandbox : undefined;
    });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    page = await browser.newPage();
    await until('the post is out', async () => {
      await page.goto(sandbox);
      return (await page.getByText('Our book group').count()) > 0;
    });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    const gone = once(running, 'exit');
    running.kill('SIGTERM');
    await gone;
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('are heard, hidden, routed, and answered on the page', { timeout: 300_000 }, async () => {
    await comment('Ann', QUESTION);
    await page.goto(sandbox);
    await comment('Bob', SPAM);
    await page.goto(sandbox);
    await comment('Cy', REQUEST);
    await page.goto(sandbox);
    await comment('Dee', CRITICISM);
    const thread = page.url();

    await inState('hidden', 'CHEAP FOLLOWERS');
    const question = await inState('open', QUESTION);
    await inState('open', REQUEST);
    await inState('open', CRITICISM);
    const seen = await reads();
    expect(seen).not.toContain('CHEAP FOLLOWERS');
    for (const text of [QUESTION, REQUEST, CRITICISM]) expect(seen).toContain(text);

    const notice = await until('the officer is told', async () => {
      const mails = await readdir(join(folder, 'outbox'));
      const texts = await Promise.all(mails.map((mail) => readFile(join(folder, 'outbox', mail), 'utf8')));
      return texts.find((text) => text.includes('Information compliance officer'));
    });
    expect(notice).toContain('The law wants it answered by');
    expect(notice).not.toContain(REQUEST);

    await type('comments', 'reply', question.id, '--text', ANSWER);
    await until('the answer is on the page', async () => (await reads()).includes(ANSWER));
    await inState('answered', QUESTION);

    const [spam] = await listed('hidden');
    await type('comments', 'restore', spam?.id ?? '', '--reason', 'we look into it');
    await page.goto(thread);
    await until('readers see it again', async () => (await reads()).includes('CHEAP FOLLOWERS'));

    const log = await readFile(join(folder, '.imprimatur', 'log.jsonl'), 'utf8');
    expect(log).toContain('comments-polled');
    const kept = (await Promise.all(['open', 'answered', 'hidden'].map(listed))).flat();
    expect(kept.length).toBeGreaterThanOrEqual(4);
    expect(leaksInLog(log, [...kept, { text: ANSWER }])).toEqual([]);
    if (process.env.PICTURES) await page.screenshot({ path: process.env.PICTURES, fullPage: true });
  });
});
