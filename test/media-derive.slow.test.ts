import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { Limits } from '../shared/core/accounts/limits.ts';
import { animation, desk, disc, EXIF, lang, limits, noise, quarters, xmp } from './media/draw.ts';

const media = sharpMedia();
let files: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

async function derive(bytes: Uint8Array | Promise<Uint8Array>, of: Limits = limits()) {
  const path = await files.put('picture', await bytes);
  return media.derive(path, await media.inspect(path, 'picture'), of);
}

async function made(bytes: Uint8Array | Promise<Uint8Array>, of?: Limits) {
  const derived = await derive(bytes, of);
  if (!derived.ok) throw new Error(derived.reason);
  return { ...derived, bytes: Buffer.from(derived.bytes) };
}

async function pixel(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
}

/** The colour of a corner, by name; JPEG changes it a little. */
async function corner(bytes: Buffer, x: number, y: number): Promise<string> {
  const bright = (await pixel(bytes, x, y)).map((value) => (value > 128 ? 1 : 0)).join('');
  return { '100': 'red', '010': 'green', '001': 'blue', '111': 'white' }[bright] ?? bright;
}

describe('a derived picture', () => {
  // Which quarter of the stored picture is seen at the top left and top right, by EXIF orientation.
  it.each([
    [1, 'red', 'green'],
    [2, 'green', 'red'],
    [3, 'white', 'blue'],
    [4, 'blue', 'white'],
    [5, 'red', 'blue'],
    [6, 'blue', 'red'],
    [7, 'white', 'green'],
    [8, 'green', 'white'],
  ])('stands upright when it was stored with orientation %i', async (orientation, left, right) => {
    const { bytes, medium } = await made(quarters(120, 80).withMetadata({ orientation }).jpeg().toBuffer());
    const [width = 0, height = 0] = [medium.width, medium.height];
    expect([width, height]).toEqual(orientation > 4 ? [80, 120] : [120, 80]);
    expect(await corner(bytes, 8, 8)).toBe(left);
    expect(await corner(bytes, width - 8, 8)).toBe(right);
    expect((await sharp(bytes).metadata()).orientation ?? 1).toBe(1);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'from %s keeps the credit and nothing else',
    async (format) => {
      const packet = xmp(
        `<dc:creator><rdf:Seq><rdf:li>Ada &amp; Co</rdf:li></rdf:Seq></dc:creator><dc:rights>${lang('© Library')}</dc:rights>` +
          '<photoshop:Credit>Photo: Library</photoshop:Credit><photoshop:Instructions>private</photoshop:Instructions>' +
          '<ex:GPSLatitude>52,12.3N</ex:GPSLatitude><ex:GPSLongitude>0,7.5W</ex:GPSLongitude>',
      );
      const { bytes } = await made(quarters().withExif(EXIF).withXmp(packet).toFormat(format).toBuffer());
      const facts = await media.inspect(await files.put('again', bytes), 'again');
      expect(facts).toMatchObject({ creator: 'Ada & Co', rights: '© Library' });
      expect(facts).not.toHaveProperty('location');
      expect(facts).not.toHaveProperty('camera');
      // PNG compresses its texts, so that searching the file alone would find nothing.
      const { exif, xmpAsString } = await sharp(bytes).metadata();
      const text = `${bytes.toString('latin1')} ${exif?.toString('latin1')} ${xmpAsString}`;
      expect(text).toContain('Photo: Library');
      for (const trace of ['GPS', 'Example Camera', 'Camera 1', 'private', 'Example 1.0']) {
        expect(text).not.toContain(trace);
      }
    },
  );

  it('without a credit carries no metadata at all', async () => {
    const { bytes } = await made(
      quarters()
        .withExif({ IFD0: { Make: 'Example' } })
        .jpeg()
        .toBuffer(),
    );
    const metadata = await sharp(bytes).metadata();
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows colours of a wide profile as sRGB shows them', async () => {
    const wide = await quarters()
      .withIccProfile('p3')
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    // sRGB red is less than full red in Display P3: read as sRGB without conversion it would be pale.
    const [stored = 0] = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
    expect(stored).toBeLessThan(240);
    const { bytes } = await made(wide);
    const [red = 0, green = 255] = await pixel(bytes, 8, 8);
    expect(red).toBeGreaterThan(248);
    expect(green).toBeLessThan(8);
  });

  it.each([
    ['CMYK', () => quarters().toColourspace('cmyk').jpeg().toBuffer()],
    ['16-bit grey', () => quarters().toColourspace('grey16').png().toBuffer()],
  ])('from %s is plain sRGB', async (_, make) => {
    const { bytes } = await made(make());
    expect(await sharp(bytes).metadata()).toMatchObject({
      depth: 'uchar',
      space: expect.stringMatching(/srgb|b-w/),
    });
  });

  it('is stored under the hash of its bytes, the same for the same picture and limits', async () => {
    const source = await noise(400, 300).withExif(EXIF).jpeg().toBuffer();
    const first = await made(source, limits({ imageBytes: 20_000 }));
    const second = await made(source, limits({ imageBytes: 20_000 }));
    expect(second.bytes.equals(first.bytes)).toBe(true);
    const sha256 = createHash('sha256').update(first.bytes).digest('hex');
    expect(first.medium).toMatchObject({ sha256, key: `media/${sha256}.jpg`, bytes: first.bytes.length });
  });
});

describe('a picture too large for the network', () => {
  it.each([
    [3_000, 2_000, 1_000_000],
    [4_000, 10, 5_000],
    [2, 3_000, 100],
  ])('of %i × %i is scaled to at most %i pixels, keeping its shape', async (width, height, imagePixels) => {
    const { medium } = await made(quarters(width, height).jpeg().toBuffer(), limits({ imagePixels }));
    const [w = 0, h = 0] = [medium.width, medium.height];
    expect(w * h).toBeLessThanOrEqual(imagePixels);
    expect(Math.min(w, h)).toBeGreaterThanOrEqual(1);
    if (Math.min(w, h) > 10) expect(w / h).toBeCloseTo(width / height, 1);
  });

  it('loses quality before it loses size', async () => {
    const source = await noise(600, 400).jpeg({ quality: 95 }).toBuffer();
    const best = await made(source);
    const plainer = await made(source, limits({ imageBytes: Math.floor(best.bytes.length * 0.7) }));
    expect(plainer.medium).toMatchObject({ width: 600, height: 400 });
    expect(plainer.bytes.length).toBeLessThan(best.bytes.length * 0.7);
    const smaller = await made(source, limits({ imageBytes: Math.floor(best.bytes.length * 0.2) }));
    expect(smaller.bytes.length).toBeLessThanOrEqual(best.bytes.length * 0.2);
    expect(smaller.medium.width).toBeLessThan(600);
  });

  it('is refused with what to do when no size would do', async () => {
    expect(await derive(noise(200, 200).jpeg().toBuffer(), limits({ imageBytes: 60 }))).toEqual({
      ok: false,
      reason: expect.stringMatching(/60 bytes.*smaller picture/),
    });
  });
});

describe('the type of a derived picture', () => {
  const only = (...types: Limits['media']['types']) => limits({ types });

  it.each<[string, () => Promise<Buffer>, Limits, string]>([
    ['a screenshot that fits stays PNG', () => quarters().png().toBuffer(), limits(), 'image/png'],
    [
      'a PNG that does not fit becomes JPEG',
      () => noise(300, 300).png().toBuffer(),
      limits({ imageBytes: 90_000 }),
      'image/jpeg',
    ],
    [
      'a PNG becomes WebP where there is no JPEG',
      () => noise(300, 300).png().toBuffer(),
      limits({ imageBytes: 90_000, types: ['image/png', 'image/webp'] }),
      'image/webp',
    ],
    [
      'a PNG shrinks where there is nothing else',
      () => noise(300, 300).png().toBuffer(),
      limits({ imageBytes: 90_000, types: ['image/png'] }),
      'image/png',
    ],
    ['a still GIF becomes PNG', () => quarters().gif().toBuffer(), limits(), 'image/png'],
    ['a WebP stays WebP', () => quarters().webp().toBuffer(), limits(), 'image/webp'],
    [
      'a WebP becomes JPEG where it must',
      () => quarters().webp().toBuffer(),
      only('image/jpeg'),
      'image/jpeg',
    ],
    ['an AVIF becomes JPEG', () => quarters().avif().toBuffer(), limits(), 'image/jpeg'],
    ['a transparent AVIF becomes WebP', () => disc().avif().toBuffer(), limits(), 'image/webp'],
  ])('%s', async (_, make, of, type) => {
    const { medium, bytes } = await made(make(), of);
    expect(medium.type).toBe(type);
    expect(`image/${(await sharp(bytes).metadata()).format}`).toBe(type);
    expect(bytes.length).toBeLessThanOrEqual(of.media.imageBytes);
  });

  it('puts what is transparent on white where the network takes only JPEG', async () => {
    const { bytes } = await made(disc().png().toBuffer(), only('image/jpeg'));
    expect(await corner(bytes, 1, 1)).toBe('white');
    expect(await corner(bytes, 32, 32)).toBe('red');
  });

  it('keeps what is transparent in a PNG', async () => {
    const { bytes } = await made(disc().png().toBuffer());
    expect((await sharp(bytes).stats()).isOpaque).toBe(false);
  });

  it.each([only('video/mp4'), limits({ images: 0 })])(
    'is none where the network takes no stills',
    async (of) => {
      expect(await derive(quarters().jpeg().toBuffer(), of)).toEqual({
        ok: false,
        reason: expect.stringMatching(/no still pictures.*Leave/),
      });
    },
  );
});

describe('an animation', () => {
  const delay = [40, 200, 60, 100];
  const moving = async (format: 'gif' | 'webp') =>
    (await animation(delay))
      .toFormat(format, { delay, loop: 3 })
      .withXmp(xmp('<ex:GPSLatitude>52,12.3N</ex:GPSLatitude>'))
      .toBuffer();

  it.each(['gif', 'webp'] as const)(
    'in %s keeps its frames, its delays and its loop, and loses the rest',
    async (format) => {
      const { bytes, medium } = await made(moving(format));
      const metadata = await sharp(bytes).metadata();
      expect(metadata).toMatchObject({ format, pages: 4, delay, loop: 3 });
      expect(metadata.xmp).toBeUndefined();
      expect(medium).toMatchObject({ type: `image/${format}`, width: 64, height: 48, durationMs: 400 });
    },
  );

  it.each(['gif', 'webp'] as const)('in %s is scaled frame by frame', async (format) => {
    const { bytes, medium } = await made(moving(format), limits({ imagePixels: 32 * 24 }));
    expect(medium).toMatchObject({ width: 32, height: 24 });
    expect(await sharp(bytes).metadata()).toMatchObject({ pages: 4 });
  });

  it.each([limits({ types: ['image/jpeg', 'image/webp'] }), limits({ videos: 0 })])(
    'is refused with what to do where the network takes none',
    async (of) => {
      expect(await derive(moving('gif'), of)).toEqual({
        ok: false,
        reason: expect.stringMatching(/no moving GIF.*MP4/),
      });
    },
  );
});

describe('deriving', () => {
  it('refuses a file that was found unusable, with the reason', async () => {
    expect(await derive(Buffer.from('%PDF-1.7'))).toEqual({
      ok: false,
      reason: expect.stringMatching(/PDF/),
    });
  });

  it('refuses bytes that are not those that were measured', async () => {
    const path = await files.put('swapped.jpg', await quarters().jpeg().toBuffer());
    const facts = await media.inspect(path, 'swapped.jpg');
    await files.put('swapped.jpg', await disc().flatten().jpeg().toBuffer());
    await expect(media.derive(path, facts, limits())).rejects.toThrow(/content has changed/);
  });

  it('says so when its time is up', async () => {
    const path = await files.put('slow.jpg', await quarters().jpeg().toBuffer());
    const facts = await media.inspect(path, 'slow.jpg');
    const hurried = sharpMedia({ timer: () => AbortSignal.abort() });
    expect(await hurried.derive(path, facts, limits())).toEqual({
      ok: false,
      reason: expect.stringMatching(/too long/),
    });
  });
});

// Real photographs, where the working copy has them beside it; they are not part of the project.
const photos = join(import.meta.dirname, '../../shared/pictures');
describe.skipIf(!existsSync(photos))('real photographs (skipped where ../shared/pictures is absent)', () => {
  const names = existsSync(photos) ? readdirSync(photos).filter((name) => /\.(?:png|jpg)$/.test(name)) : [];

  it.each(names)('%s fits a network of 100 kB and still shows the same', async (name) => {
    const path = join(photos, name);
    const facts = await media.inspect(path, name);
    expect(facts.problem).toBeUndefined();
    const derived = await media.derive(path, facts, limits({ imageBytes: 100_000 }));
    if (!derived.ok) throw new Error(derived.reason);
    expect(derived.bytes.length).toBeLessThanOrEqual(100_000);
    const grey = async (input: string | Uint8Array) =>
      sharp(input).resize(16, 16, { fit: 'fill' }).toColourspace('b-w').raw().toBuffer();
    const [before, after] = [await grey(path), await grey(derived.bytes)];
    const difference =
      before.reduce((sum, value, at) => sum + Math.abs(value - (after[at] ?? 0)), 0) / before.length;
    expect(difference).toBeLessThan(4);
  });
});
