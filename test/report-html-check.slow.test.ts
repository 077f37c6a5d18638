import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportPlace } from '../cli/report-place.ts';
import { EXAMPLES, imprimatur, temporaryFolder, writeBundle } from './cli-process.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeBundle(join(folder, 'asks'), {
    title: 'Ask <Jane>',
    text: 'Ask jane.reader@mail.example about it.',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (...args: string[]) => imprimatur(['check', '--offline', ...args], { cwd: folder });
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('check --html', () => {
  it('writes one page about all bundles, with their pictures, and says where; the answer stays as it was', async () => {
    const paths = ['asks', join(EXAMPLES, 'reading-room-reopens'), join(EXAMPLES, 'broken-front-matter')];
    const plain = await check(...paths, '--json');
    const ended = await check(...paths, '--json', '--html', 'report.html');
    expect(ended.code).toBe(1);
    expect(ended.err).toBe('The report as a page: report.html\n');
    const told = (out: string) =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).findings);
    expect(told(ended.out)).toEqual(told(plain.out));
    const html = await read('report.html');
    expect(html).toContain('3 bundles checked');
    expect(html).toContain('Ask &lt;Jane&gt;');
    expect(html.match(/<image [^>]*href="data:image\/jpeg;base64,/g)).toHaveLength(1);
  });

  it('writes it about the bundles that are there, where others are not', async () => {
    const ended = await check('nowhere', 'asks', '--html', 'some.html');
    expect(ended.code).toBe(64);
    expect(await read('some.html')).toContain('Waits for the administrator: Ask &lt;Jane&gt;');
  });

  it('writes nothing over a bundle that is named in place of the page, and nothing where no bundle is', async () => {
    const before = await readdir(folder);
    const swallowed = await check('--html', 'asks', 'asks');
    expect(swallowed.code).toBe(64);
    expect(swallowed.err).toContain('Expected the name of a page, such as report.html.');
    expect((await check('nowhere', '--html', 'none.html')).code).toBe(64);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says in plain words where the page cannot be written', async () => {
    const ended = await check('asks', '--html', join('no-such-folder', 'report.html'));
    expect(ended.code).toBe(64);
    expect(ended.err).toContain('There is no no-such-folder/report.html.');
  });
});

describe('where posts show says that the page is', () => {
  const post = { id: 'room', revision: 'abc', report: 'reports/room/abc.json' };
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['library-media', 's3://library-media/reports/room/abc.html'],
    ['', 'reports/room/abc.html in the media bucket'],
  ])('is the media bucket %j on AWS', (bucket, place) => {
    vi.stubEnv('IMPRIMATUR_STAGE', 'staging');
    vi.stubEnv('IMPRIMATUR_MEDIA_BUCKET', bucket);
    expect(reportPlace(post)).toBe(place);
  });

  it('is nowhere while a post has no report', () => {
    expect(reportPlace({ id: 'room', revision: 'abc' })).toBeUndefined();
  });
});
