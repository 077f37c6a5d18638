import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { channelTraits } from '../shared/channels/traits.ts';
import type { PictureMark } from '../shared/core/report/html/picture-mark.ts';
import type { Media } from '../shared/ports.ts';
import { examineBundle } from '../shared/steps/examine-bundle.ts';
import { reportPost } from '../shared/steps/report-page.ts';
import { scratch, writeFolder } from './bundle-fixtures.ts';
import { watchedLog } from './log-privacy.ts';
import { animation, EXIF, film, noise, quarters } from './media/draw.ts';
import { policy } from './report-html-posts.ts';
import { NOW } from './rules/proof.ts';
import { seesNothing } from './vision/sees-nothing.ts';

const media = sharpMedia();
let desk: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  desk = await scratch();
});
afterAll(() => desk.clean());

async function preview(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const path = join(desk.folder, name);
  await writeFile(path, bytes);
  return media.preview(path, await media.inspect(path, name));
}

describe('the preview of a picture', () => {
  it('is an upright JPEG of at most 1200 pixels a side, with nothing but pixels in it', async () => {
    const bytes = await quarters(3000, 2000)
      .jpeg()
      .withExif(EXIF)
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const made = await preview('turned.jpg', bytes);
    const { format, width, height, exif, xmp, iptc, orientation } = await sharp(made).metadata();
    expect({ format, width, height, exif, xmp, iptc, orientation }).toEqual({
      format: 'jpeg',
      width: 800,
      height: 1200,
    });
    // Orientation 6: what was at the lower left, blue, is at the upper left.
    const [corner] = [await sharp(made).extract({ left: 20, top: 20, width: 1, height: 1 }).raw().toBuffer()];
    expect(corner?.[2]).toBeGreaterThan(200);
    expect(corner?.[0]).toBeLessThan(60);
  });

  it('stays small also where nothing compresses, and small pictures stay as large as they are', async () => {
    const noisy = await preview('noise.png', await noise(2000, 2000).png().toBuffer());
    expect(noisy?.length).toBeLessThan(1_500_000);
    const { width, height } = await sharp(
      await preview('small.png', await quarters(40, 30).png().toBuffer()),
    ).metadata();
    expect([width, height]).toEqual([40, 30]);
  });

  it('shows the first frame of a moving picture', async () => {
    const made = await preview('bar.gif', await (await animation([100, 100, 100])).gif().toBuffer());
    expect(await sharp(made).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 48 });
  });

  it('is not there for a video, for what is no picture, and for a picture that is cut off', async () => {
    expect(await preview('film.mp4', await film('video/mp4'))).toBeUndefined();
    expect(await preview('note.jpg', Buffer.from('not a picture'))).toBeUndefined();
    const whole = await noise(400, 300).jpeg().toBuffer();
    expect(await preview('cut.jpg', whole.subarray(0, whole.length / 2))).toBeUndefined();
  });

  it('is not there either when the file has become something else since it was measured', async () => {
    const path = join(desk.folder, 'changed.jpg');
    await writeFile(path, await quarters().jpeg().toBuffer());
    const facts = await media.inspect(path, 'changed.jpg');
    await writeFile(path, 'something else');
    expect(await media.preview(path, facts)).toBeUndefined();
  });
});

describe('what is gathered for the page', () => {
  const marks: Readonly<Record<string, readonly PictureMark[]>> = {
    'b.jpg': [{ x: 1, y: 2, width: 3, height: 4, kind: 'face', label: 'no consent is stated' }],
  };
  const bundleWith = (files: readonly string[]): string =>
    [
      '---',
      'title: Many pictures',
      'publish: now',
      'accounts: [noticeboard]',
      'media:',
      ...files.map((file) => `  - file: ${file}\n    alt: A picture of four colours.`),
      '---',
      'Which one?',
      '',
    ].join('\n');

  async function gather(
    name: string,
    files: Readonly<Record<string, Uint8Array>>,
    previews: Pick<Media, 'preview'> = media,
  ) {
    const folder = await writeFolder(join(desk.folder, name), {
      ...files,
      'post.md': bundleWith(Object.keys(files)),
    });
    const opened = await openBundle(folder, join(desk.folder, 'work'));
    try {
      const store = { accounts: async () => [], permissions: async () => [] };
      const clock = { now: () => NOW, sleepUntil: async () => {} };
      const log = watchedLog();
      const deps = { policy, media, vision: seesNothing, log, clock, channels: channelTraits, store };
      const examined = await examineBundle(deps, opened);
      return await reportPost({ media: { ...media, ...previews } }, opened, { ...examined, marks });
    } finally {
      await opened.close();
    }
  }

  it('is the text as it was written, what was read of it, and each file with its preview', async () => {
    const picture = await quarters().jpeg().toBuffer();
    const post = await gather('gathered', { 'a.jpg': picture, 'b.jpg': Buffer.from('not a picture') });
    expect(post.source).toBe(await readFile(join(desk.folder, 'gathered', 'post.md'), 'utf8'));
    expect(post.read?.bundle.title).toBe('Many pictures');
    expect(
      post.media.map(({ file, preview: made, facts }) => [file, made !== undefined, facts?.problem?.code]),
    ).toEqual([
      ['a.jpg', true, undefined],
      ['b.jpg', false, 'not-media'],
    ]);
  });

  it('has the boxes of each file with it', async () => {
    const picture = await quarters().jpeg().toBuffer();
    const post = await gather('marked', { 'a.jpg': picture, 'b.jpg': picture });
    expect(post.media.map((one) => one.marks)).toEqual([[], marks['b.jpg']]);
  });

  it('has a bounded number of previews, however many pictures there are', async () => {
    const picture = await quarters().jpeg().toBuffer();
    const names = Array.from({ length: 30 }, (_, index) => [`p${index}.jpg`, picture] as const);
    const post = await gather('many', Object.fromEntries(names));
    expect(post.media).toHaveLength(30);
    expect(post.media.filter((one) => one.preview !== undefined)).toHaveLength(20);
  });

  it('leaves out the previews that would make the page too large', async () => {
    const picture = await quarters().jpeg().toBuffer();
    const names = Array.from({ length: 9 }, (_, index) => [`p${index}.jpg`, picture] as const);
    const large = { preview: async () => new Uint8Array(1_000_000) };
    const post = await gather('large', Object.fromEntries(names), large);
    expect(post.media.map((one) => one.preview !== undefined)).toEqual([
      ...Array.from({ length: 6 }, () => true),
      ...Array.from({ length: 3 }, () => false),
    ]);
  });
});
