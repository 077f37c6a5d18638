import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionName } from '../infra/pipeline-function.ts';
import { DAY } from '../shared/core/time.ts';
import { readContent } from '../shared/steps/read-content.ts';
import { zipOf } from './bundle-fixtures.ts';
import { newAccount } from './channel-world.ts';
import { type BundledFunctions, bundleFunctions, bytesBelow } from './infra/bundle-functions.ts';
import { loopbackAws } from './infra/loopback-aws.ts';
import { FUNCTIONS } from './infra/synthesise.ts';
import { spelled, written } from './sent-bundles.ts';
import { lettering, samplePath, sheet } from './vision/pictures.ts';

const MEGABYTE = 1_000_000;
/** Four packages that are native, or that only such a package needs. */
const NATIVE = ['sharp', '@img', 'detect-libc', 'semver'];
/**
 * Polls judge what is heard. Publish does, too: right before an answer goes out it reads the comment once more, and new words
 * are judged as a poll would.
 */
const JUDGES: readonly FunctionName[] = ['poll-comments', 'publish'];
const here = import.meta.dirname;
const packages = join(here, '../node_modules');

let bundled: BundledFunctions;
beforeAll(async () => {
  bundled = await bundleFunctions();
});
afterAll(() => bundled.clear());

describe('what is uploaded as code', () => {
  const sizeOf = (name: FunctionName) => bytesBelow(bundled.folderOf(name));

  it('can see pictures where bundles are taken in', async () => {
    // Lambda takes 250 MB; sharp's library for its processor, 19 MB, comes on top.
    const size = await sizeOf('intake');
    expect(size).toBeGreaterThan(15 * MEGABYTE);
    expect(size).toBeLessThan(40 * MEGABYTE);
  });

  it.each(JUDGES)('knows what comments are like where they are judged: %s', async (name) => {
    const size = await sizeOf(name);
    expect(size, 'what was learned is with it').toBeGreaterThan(2 * MEGABYTE);
    expect(size).toBeLessThan(4 * MEGABYTE);
  });

  it.each(FUNCTIONS.filter((name) => name !== 'intake' && !JUDGES.includes(name)))(
    'is small everywhere else, since all of it is read before the first call: %s',
    async (name) => {
      expect(await sizeOf(name)).toBeLessThan(2 * MEGABYTE);
    },
  );
});

describe('the code of intake, with nothing around it', () => {
  let aws: Awaited<ReturnType<typeof loopbackAws>>;
  let home: string;
  beforeAll(async () => {
    aws = await loopbackAws();
    home = await mkdtemp(join(tmpdir(), 'imprimatur-alone-'));
    const account = newAccount({ id: 'noticeboard', channel: 'noticeboard', handle: 'News' });
    await aws.store.create(account, { who: 'test', why: 'set up' }, Date.now());
  });
  afterAll(async () => {
    await aws.close();
    await rm(home, { recursive: true, force: true });
  });

  /** Runs the handler as Lambda does, with nothing to read but its own folder, and nobody to ask but AWS. */
  async function takeIn(...names: string[]) {
    const folder = bundled.folderOf('intake');
    await mkdir(join(folder, 'node_modules'), { recursive: true });
    await symlink(join(packages, 'sharp'), join(folder, 'node_modules/sharp')).catch(() => {});
    const readable = [folder, home, join(here, 'infra'), ...NATIVE.map((name) => join(packages, name))];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--permission',
        ...readable.map((path) => `--allow-fs-read=${path}`),
        `--allow-fs-write=${home}`,
        '--allow-worker',
        '--allow-addons',
        '--import',
        join(here, 'infra/loopback-only.ts'),
        join(here, 'infra/run-intake.ts'),
        folder,
        ...names,
      ],
      { cwd: home, env: { ...aws.environment, LAMBDA_TASK_ROOT: folder, TMPDIR: home }, timeout: 150_000 },
    );
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  }

  it('finds the faces and the words of a picture, in one call after the other', async () => {
    const photo = await sharp(samplePath(1)).resize({ width: 1_200 }).toBuffer();
    const words = lettering(1_200, 200, ['Reading room'], { size: 60, fill: '#111' });
    const poster = await sheet(1_200, 1_000, '#fff')
      .composite([
        { input: photo, top: 0, left: 0 },
        { input: words, top: 800, left: 0 },
      ])
      .jpeg()
      .toBuffer();
    const publish = spelled(Math.floor(Date.now() / DAY + 7) * DAY);
    const names = ['first', 'second'];
    for (const name of names) {
      // Another picture each time: nothing was seen before.
      const postMd = written({ accounts: ['noticeboard'], pictures: ['poster.jpg'], publish, text: name });
      const zip = await zipOf({
        'post.md': postMd,
        'poster.jpg': Buffer.concat([poster, Buffer.from(name)]),
      });
      await aws.objects.write(`incoming/${name}.zip`, zip, 'application/zip');
    }
    const calls = await takeIn(...names);
    // Lambda freezes the process between calls: a timer would go off in the middle of the next one.
    expect(calls).toMatchObject(names.map(() => ({ did: expect.stringMatching(/accepted|held/) })));
    expect(JSON.stringify(calls)).not.toContain('Timeout');
    for (const id of names) {
      const post = await aws.store.post(id);
      const { facts } = await readContent(aws.objects, id, post?.revision ?? '');
      const [sight] = facts.map((one) => one.sight);
      if (sight === undefined || sight.problem) throw new Error(`Nobody looked: ${sight?.problem.detail}.`);
      expect(sight.faces).toHaveLength(3);
      expect(sight.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['Reading', 'room']));
    }
  });
});
