import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { imprimatur, PROJECT, temporaryFolder } from './cli-process.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Bots' bait. Which of it the rules are certain of is learned, and for other tests to say. */
const BAIT = [
  '{"id": 1, "text": "WIN a FREE iPhone now!!! Click here to claim your prize: http://prizes.example/win", "author": null}',
  '{"id": 2, "text": "I made $5,000 a week trading bitcoin with an expert. Message her on Telegram now: http://trade.example/x"}',
  '{"id": 3, "text": "CHEAP FOLLOWERS!!! Buy now, click here http://followers.example/x1 and earn $5000"}',
];
const COMMENTS = [
  ...BAIT,
  '{"id": "b", "text": "Your fines are far too high, and the queues are a disgrace. Very poor service."}',
  'not json',
  '{"id": "c", "text": "I make a subject access request under the UK GDPR.", "links": []}',
  '{"id": "d", "text": "Lovely!", "links": ["https://bit.ly/x"]}',
].join('\n');

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('moderate', () => {
  it('answers each comment in order, tells broken lines by number, and ends with 64', async () => {
    const { code, out, err } = await imprimatur(['moderate', '--stdin', '--json'], { input: COMMENTS });
    expect(code).toBe(64);
    expect(err).toMatch(/^Line 5 is not JSON/);
    const answers = linesOf(out);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 'b', 'c', 'd']);
    const [bait, others] = [answers.slice(0, BAIT.length), answers.slice(BAIT.length)];
    expect(bait).toContainEqual(
      expect.objectContaining({
        action: 'hide',
        automatic: true,
        findings: expect.arrayContaining([
          expect.objectContaining({ rule: 'spam', reason: 'moderation.platform-terms' }),
        ]),
      }),
    );
    expect(others).toMatchObject([
      { automatic: false, action: expect.stringMatching(/^(?:none|look)$/) },
      { action: 'look', route: { why: 'information-rights', request: 'access' } },
      { action: 'look', automatic: false },
    ]);
    expect(others[2].findings).toContainEqual(
      expect.objectContaining({ rule: 'inappropriate-link', certainty: 'low' }),
    );
  });

  it('says in words what it would do', async () => {
    const { code, out } = await imprimatur(['moderate', '--stdin'], {
      input: '{"id":"a","text":"I want to die"}\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^a: at once to Safeguarding lead .*never hidden\.\n {4}“I want to die” is about/);
  });

  it('lets neither an id nor a comment colour the terminal, and says each finding once', async () => {
    const { out } = await imprimatur(['moderate', '--stdin'], {
      input: '{"id":"\\u001b[31mred","text":"kill\\u001b[32m yourself"}\n{"id":2,"text":"kill yourself"}\n',
    });
    expect(out).not.toContain('\u{1b}');
    expect(out).toMatch(/^\u{fffd}\[31mred: /u);
    expect(out.match(/“kill yourself” reads as a threat/g)).toHaveLength(1);
  });

  it('reads what Windows writes, and says which encoding a file needs', async () => {
    const line = '\u{feff}{"id":1,"text":"Lovely!"}\n';
    const read = await imprimatur(['moderate', '--stdin', '--json'], { input: line.repeat(2) });
    expect(read).toMatchObject({ code: 0, err: '' });
    expect(linesOf(read.out)).toHaveLength(2);
    const utf16 = await imprimatur(['moderate', '--stdin'], { input: Buffer.from(line, 'utf16le') });
    expect(utf16).toMatchObject({
      code: 64,
      err: expect.stringContaining('Line 1 is not JSON in UTF-8: save'),
    });
  });
});

describe('policy try', () => {
  it('lists what another policy does otherwise, and counts', async () => {
    const folder = await temporaryFolder();
    const [policy, comments] = [join(folder, 'mild.yaml'), join(folder, 'comments.ndjson')];
    const own = await readFile(join(PROJECT, 'policy', 'mmll-library.yaml'), 'utf8');
    await writeFile(policy, own.replace('spam: { most: hide, automatic: true }', 'spam: look'));
    await writeFile(comments, COMMENTS.replace('not json\n', ''));
    const judged = await imprimatur(['moderate', '--stdin', '--json'], { input: BAIT.join('\n') });
    const hidden = linesOf(judged.out).filter(({ automatic }) => automatic);
    expect(hidden.length).toBeGreaterThan(0);
    const { code, out } = await imprimatur(['policy', 'try', policy, '--on', comments, '--json']);
    expect(code).toBe(0);
    const lines = linesOf(out);
    const summary = lines.pop();
    expect(lines).toEqual(hidden.map(({ id }) => ({ id, from: 'hide-automatically', to: 'look' })));
    expect(summary).toMatchObject({ comments: BAIT.length + 3, changed: hidden.length });
    expect(summary.counts).toContainEqual({
      outcome: 'hide-automatically',
      before: hidden.length,
      after: 0,
    });
    await rm(folder, { recursive: true, force: true });
  });
});
