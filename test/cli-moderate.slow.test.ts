import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { imprimatur, PROJECT, temporaryFolder } from './cli-process.ts';

vi.setConfig({ testTimeout: 60_000 });

const COMMENTS = [
  '{"id": 1, "text": "Check out my channel!", "author": null}',
  '{"id": "b", "text": "Your fines are a bloody joke"}',
  'not json',
  '{"id": "c", "text": "What data do you hold about me?", "links": []}',
  '{"id": "d", "text": "Lovely!", "links": ["https://bit.ly/x"]}',
].join('\n');

describe('moderate', () => {
  it('answers each comment in order, tells broken lines by number, and ends with 64', async () => {
    const { code, out, err } = await imprimatur(['moderate', '--stdin', '--json'], { input: COMMENTS });
    expect(code).toBe(64);
    expect(err).toMatch(/^Line 3 is not JSON/);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      {
        id: 1,
        action: 'hide',
        automatic: true,
        findings: [{ rule: 'spam', reason: 'moderation.platform-terms' }],
      },
      { id: 'b', automatic: false, isCriticism: true },
      { id: 'c', action: 'look', route: { why: 'information-rights', request: 'access' } },
      { id: 'd', action: 'look', findings: [{ rule: 'inappropriate-link', certainty: 'low' }] },
    ]);
    expect(['none', 'look']).toContain(answers[1].action);
  });

  it('says in words what it would do', async () => {
    const { code, out } = await imprimatur(['moderate', '--stdin'], {
      input: '{"id":"a","text":"I want to die"}\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^a: at once to Safeguarding lead .*never hidden\.\n {4}“I want to die” is about/);
  });
});

describe('policy try', () => {
  it('lists what another policy does otherwise, and counts', async () => {
    const folder = await temporaryFolder();
    const [policy, comments] = [join(folder, 'mild.yaml'), join(folder, 'comments.ndjson')];
    const own = await readFile(join(PROJECT, 'policy', 'mmll-library.yaml'), 'utf8');
    await writeFile(policy, own.replace('spam: { most: hide, automatic: true }', 'spam: look'));
    await writeFile(comments, COMMENTS.replace('not json\n', ''));
    const { code, out } = await imprimatur(['policy', 'try', policy, '--on', comments, '--json']);
    expect(code).toBe(0);
    const [changed, summary] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(changed).toEqual({ id: 1, from: 'hide-automatically', to: 'look' });
    expect(summary).toMatchObject({ comments: 4, changed: 1 });
    expect(summary.counts).toContainEqual({ outcome: 'hide-automatically', before: 1, after: 0 });
    await rm(folder, { recursive: true, force: true });
  });
});
