import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashPicture } from '../shared/adapters/vision/hash-picture.ts';
import {
  HASH_SIDE,
  perceptualHash,
  pictureDistance,
  SAME_PICTURE,
} from '../shared/core/media/perceptual-hash.ts';

/** Photos that the face detector's package carries, and the shared pictures where they are. */
const samples = join(
  dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
  'demo',
);
const shared = join(import.meta.dirname, '../../shared/pictures');
const pictures = [
  ...[1, 2, 3, 4, 5, 6].map((number) => join(samples, `sample${number}.jpg`)),
  ...(existsSync(shared)
    ? readdirSync(shared)
        .filter((name) => /\.(?:png|jpg)$/.test(name))
        .map((name) => join(shared, name))
    : []),
];
if (!existsSync(shared))
  console.warn('perceptual-hash: no shared pictures here; the sample photos alone are used.');

const hashOf = async (picture: Sharp): Promise<string> =>
  hashPicture(await picture.png({ compressionLevel: 0 }).toBuffer(), 30);

const cropped = async (picture: Buffer, share: number): Promise<Sharp> => {
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture).extract({
    left: 0,
    top: 0,
    width: Math.round(width * (1 - share)),
    height: Math.round(height * (1 - share)),
  });
};
const again = async (picture: Sharp): Promise<Sharp> => sharp(await picture.toBuffer());

const photos = new Map<string, { bytes: Buffer; hash: string }>();
beforeAll(async () => {
  for (const path of pictures) {
    const bytes = await sharp(path)
      .resize({ width: 640, withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .png({ compressionLevel: 0 })
      .toBuffer();
    photos.set(path, { bytes, hash: await hashOf(sharp(bytes)) });
  }
});

describe('two looks of one picture', () => {
  it.each<[string, (picture: Buffer) => Promise<Sharp>]>([
    ['at an eighth of its size', async (picture) => sharp(picture).resize(120)],
    ['as a coarse JPEG', (picture) => again(sharp(picture).jpeg({ quality: 30 }))],
    ['in 32 colours', (picture) => again(sharp(picture).gif({ colours: 32, effort: 1 }))],
    ['brighter', async (picture) => sharp(picture).modulate({ brightness: 1.2 })],
    ['without its colours', async (picture) => sharp(picture).greyscale()],
    ['mirrored', async (picture) => sharp(picture).flop()],
    [
      'mirrored, small and coarse',
      (picture) => again(sharp(picture).flop().resize(400).jpeg({ quality: 40 })),
    ],
  ])('are the same: %s', async (_, change) => {
    for (const [path, { bytes, hash }] of photos) {
      expect(pictureDistance(hash, await hashOf(await change(bytes))), path).toBeLessThan(SAME_PICTURE);
    }
  });

  it('are the same where a strip is cut off, except where the picture is one texture', async () => {
    for (const [path, { bytes, hash }] of photos) {
      if (/(?:brick|gravel|coins|page)\.png$/.test(path)) continue;
      expect(pictureDistance(hash, await hashOf(await cropped(bytes, 0.03))), path).toBeLessThan(
        SAME_PICTURE,
      );
    }
  });
});

describe('a picture on disk', () => {
  it('is hashed upright', async () => {
    const [[path, photo] = []] = photos;
    if (path === undefined || photo === undefined) throw new Error('Expected at least one photo.');
    const turned = await sharp(photo.bytes).rotate(90).withMetadata({ orientation: 8 }).png().toBuffer();
    expect(pictureDistance(photo.hash, await hashPicture(turned, 30))).toBe(0);
    const onItsSide = await sharp(photo.bytes).rotate(90).png().toBuffer();
    expect(pictureDistance(photo.hash, await hashPicture(onItsSide, 30))).toBeGreaterThan(SAME_PICTURE);
    expect(pictureDistance(photo.hash, await hashPicture(path, 30))).toBeLessThan(SAME_PICTURE);
  });
});

describe('two pictures', () => {
  it('are not the same', () => {
    const all = [...photos];
    const near = all.flatMap(([path, { hash }], index) =>
      all
        .slice(index + 1)
        .filter(([, other]) => pictureDistance(hash, other.hash) < SAME_PICTURE)
        .map(([other]) => `${path} and ${other}`),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(near).toEqual([]);
  });

  it('of one colour are the same, and nothing else is near them', async () => {
    const plain = (value: number) => perceptualHash(new Uint8Array(HASH_SIDE ** 2).fill(value));
    expect(pictureDistance(plain(10), plain(200))).toBe(0);
    for (const { hash } of photos.values()) expect(pictureDistance(plain(10), hash)).toBe(1);
  });

  const grey = fc.uint8Array({ minLength: HASH_SIDE ** 2, maxLength: HASH_SIDE ** 2 });
  const mirror = (picture: Uint8Array) =>
    picture.map((_, pixel) => {
      const x = pixel % HASH_SIDE;
      return picture[pixel - x + (HASH_SIDE - 1 - x)] ?? 0;
    });

  it('are as far from each other whichever comes first, and nothing to themselves and their mirror image', () =>
    fc.assert(
      fc.property(grey, grey, (one, other) => {
        const [a, b] = [perceptualHash(one), perceptualHash(other)];
        const distance = pictureDistance(a, b);
        expect(pictureDistance(b, a)).toBe(distance);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(pictureDistance(a, perceptualHash(mirror(one)))).toBe(0);
      }),
    ));

  it('are compared by hashes only', () => {
    const hash = perceptualHash(new Uint8Array(HASH_SIDE ** 2));
    expect(() => pictureDistance(hash, 'reading-room.jpg')).toThrow(
      /35 of the characters .* "reading-room.jpg"/,
    );
    expect(() => perceptualHash(new Uint8Array(10))).toThrow(/1024 grey values; got 10/);
  });
});
