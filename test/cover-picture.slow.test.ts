import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import type { Places } from '../shared/ports.ts';
import { animation, desk, disc, EXIF, film, noise, quarters, xmp } from './media/draw.ts';
import { lettering, sheet } from './vision/pictures.ts';

const media = sharpMedia();
let files: Awaited<ReturnType<typeof desk>>;
let count = 0;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

const NOTHING: Places = { faces: [], texts: [] };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** A picture in a file of its own, and where its copy goes. */
async function sent(bytes: Uint8Array | Promise<Uint8Array>) {
  count += 1;
  const path = await files.put(`picture-${count}`, await bytes);
  return { path, facts: await media.inspect(path, 'desk.jpg'), copy: `${path}-covered` };
}

async function covered(bytes: Uint8Array | Promise<Uint8Array>, places: Places): Promise<Buffer> {
  const { path, facts, copy } = await sent(bytes);
  const done = await media.cover(path, facts, places, copy);
  if (!done.ok) throw new Error(done.reason);
  return readFile(copy);
}

async function refused(bytes: Uint8Array | Promise<Uint8Array>): Promise<string> {
  const { path, facts, copy } = await sent(bytes);
  const done = await media.cover(path, facts, NOTHING, copy);
  if (done.ok) throw new Error('Expected no copy.');
  await expect(readFile(copy)).rejects.toThrow('ENOENT');
  return done.reason;
}

/** The pixels of a part of a picture. */
const part = async (picture: Buffer, { x, y, width, height }: Box): Promise<Buffer> =>
  sharp(picture).extract({ left: x, top: y, width, height }).removeAlpha().raw().toBuffer();

const largestDifference = (a: Buffer, b: Buffer): number =>
  a.reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index] ?? 0))), 0);

/** How far pixels are from what a picture of so many pixels across could say. */
async function finerThan(across: number, pixels: Buffer, side: number): Promise<number> {
  const raw = { width: side, height: side, channels: 3 } as const;
  const small = await sharp(pixels, { raw })
    .resize(across, across, { fit: 'fill', kernel: 'mitchell' })
    .raw()
    .toBuffer();
  const large = await sharp(small, { raw: { width: across, height: across, channels: 3 } })
    .resize(side, side, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  return largestDifference(pixels, large);
}

describe('a covered copy', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'of a %s is one as well, of the same size',
    async (format) => {
      const bytes = await covered(quarters(120, 80).toFormat(format).toBuffer(), {
        ...NOTHING,
        texts: [box(10, 10, 20, 10)],
      });
      const facts = await media.inspect(await files.put(`again-${format}`, bytes), 'again');
      expect(facts).toMatchObject({ type: `image/${format}`, width: 120, height: 80 });
      expect(facts).not.toHaveProperty('problem');
    },
  );

  it('stands upright, and places are those of the upright picture', async () => {
    // Stored lying on its side: upright, red is top left.
    const stored = quarters(120, 80).rotate(90).withMetadata({ orientation: 8 }).png().toBuffer();
    const bytes = await covered(stored, { ...NOTHING, texts: [box(70, 8, 30, 14)] });
    const { width, height, orientation = 1 } = await sharp(bytes).metadata();
    expect([width, height, orientation]).toEqual([120, 80, 1]);
    expect([...(await part(bytes, box(4, 4, 1, 1)))]).toEqual([255, 0, 0]);
    expect([...(await part(bytes, box(4, 76, 1, 1)))]).toEqual([0, 0, 255]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'of a %s keeps the credit, and not where and with what it was taken',
    async (format) => {
      const packet = xmp(
        '<photoshop:Credit>Photo: Library</photoshop:Credit><ex:GPSLatitude>52,12.3N</ex:GPSLatitude>',
      );
      const bytes = await covered(
        quarters().withExif(EXIF).withXmp(packet).toFormat(format).toBuffer(),
        NOTHING,
      );
      const facts = await media.inspect(await files.put(`credit-${format}`, bytes), 'credit');
      expect(facts).toMatchObject({ creator: 'Reading Room Team', rights: 'Example Library' });
      expect(facts).not.toHaveProperty('location');
      expect(facts).not.toHaveProperty('camera');
      expect((await sharp(bytes).metadata()).xmpAsString).toContain('Photo: Library');
    },
  );

  it('says its own hash and size, and leaves the original as it was', async () => {
    const original = await noise(60, 60).png().toBuffer();
    const { path, facts, copy } = await sent(original);
    const done = await media.cover(path, facts, { ...NOTHING, faces: [box(20, 20, 20, 20)] }, copy);
    const again = await media.inspect(copy, 'copy');
    expect(done).toEqual({ ok: true, sha256: again.sha256, bytes: again.bytes });
    expect((await readFile(path)).equals(original)).toBe(true);
    expect(again.sha256).not.toBe(facts.sha256);
  });

  it('is never written over another file', async () => {
    const { path, facts } = await sent(quarters().png().toBuffer());
    await expect(media.cover(path, facts, NOTHING, path)).rejects.toThrow('EEXIST');
  });
});

describe('a face', () => {
  const FACE = box(200, 150, 200, 200);

  it('is left with nothing finer than a few blocks, and all around it stays as it was', async () => {
    const original = await noise(600, 500).png().toBuffer();
    const bytes = await covered(original, { ...NOTHING, faces: [FACE] });
    expect(await finerThan(16, await part(original, FACE), 200)).toBeGreaterThan(100);
    expect(await finerThan(16, await part(bytes, FACE), 200)).toBeLessThan(8);
    for (const beside of [
      box(0, 0, 600, 70),
      box(0, 0, 150, 500),
      box(450, 0, 150, 500),
      box(0, 400, 600, 100),
    ])
      expect((await part(bytes, beside)).equals(await part(original, beside))).toBe(true);
  });

  it('looks the same, whatever the details were', async () => {
    // Lines of one pixel, and the same the other way round: the colour of both from afar is one grey.
    const lines = (first: string, second: string): Promise<Buffer> =>
      sharp(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="500"><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse">` +
            `<rect width="4" height="4" fill="${first}"/><rect width="2" height="4" fill="${second}"/></pattern><rect width="600" height="500" fill="url(#p)"/></svg>`,
        ),
      )
        .removeAlpha()
        .png()
        .toBuffer();
    const [one, other] = await Promise.all([lines('#000', '#fff'), lines('#fff', '#000')]);
    expect(largestDifference(await part(one, FACE), await part(other, FACE))).toBe(255);
    const places = { ...NOTHING, faces: [FACE] };
    const [first, second] = [await covered(one, places), await covered(other, places)];
    // A block's border may cut a line.
    expect(largestDifference(await part(first, FACE), await part(second, FACE))).toBeLessThan(16);
  });

  it('is covered from the hair to below the chin', async () => {
    const original = await noise(600, 500).png().toBuffer();
    const bytes = await covered(original, { ...NOTHING, faces: [FACE] });
    for (const edge of [
      box(200, 90, 200, 50),
      box(165, 150, 30, 200),
      box(405, 150, 30, 200),
      box(200, 352, 200, 30),
    ]) {
      const [was, is] = [await part(original, edge), await part(bytes, edge)];
      expect(largestDifference(was, is), JSON.stringify(edge)).toBeGreaterThan(100);
    }
  });

  it('of a few pixels is covered as well, and one at the edge of the picture', async () => {
    const original = await noise(100, 100).png().toBuffer();
    const places = { ...NOTHING, faces: [box(50, 50, 8, 8), box(-10, 80, 30, 40)] };
    const bytes = await covered(original, places);
    for (const face of [box(50, 50, 8, 8), box(0, 80, 16, 16)])
      expect(await finerThan(4, await part(bytes, face), face.width), JSON.stringify(face)).toBeLessThan(40);
  });
});

describe('a text', () => {
  const letters = lettering(400, 120, ['020 7946 0958'], { size: 30, fill: '#000', top: 20 });
  const TEXT = box(30, 40, 230, 30);

  it('is filled with one colour, that of its paper', async () => {
    const paper = sheet(400, 120, '#fafad2').composite([{ input: letters }]);
    const bytes = await covered(paper.png().toBuffer(), { ...NOTHING, texts: [TEXT] });
    const pixels = await part(bytes, box(20, 35, 250, 40));
    const colours = new Set(
      Array.from({ length: pixels.length / 3 }, (_, at) => pixels.toString('hex', at * 3, at * 3 + 3)),
    );
    expect([...colours]).toEqual(['fafad2']);
  });

  it('in transparent pictures is gone from the transparency too', async () => {
    const bytes = await covered(sharp(letters).png().toBuffer(), { ...NOTHING, texts: [TEXT] });
    const { data, info } = await sharp(bytes)
      .extract({ left: 30, top: 40, width: 230, height: 30 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(4);
    expect(new Set(data).size).toBe(1);
  });

  it('in grey pictures is filled, and they stay grey', async () => {
    const page = sheet(400, 120, '#fff')
      .composite([{ input: letters }])
      .toColourspace('b-w')
      .png();
    const bytes = await covered(page.toBuffer(), { ...NOTHING, texts: [TEXT] });
    expect((await sharp(bytes).metadata()).space).toBe('b-w');
    expect(
      new Set(await sharp(bytes).extract({ left: 30, top: 40, width: 230, height: 30 }).raw().toBuffer())
        .size,
    ).toBe(1);
  });
});

describe('places', () => {
  const number = fc.double({ min: -80, max: 160, noNaN: true });
  const place = fc.record({
    x: number,
    y: number,
    width: fc.double({ min: 0, max: 160, noNaN: true }),
    height: fc.double({ min: 0, max: 160, noNaN: true }),
  });

  it('may lie anywhere: the copy has the size of the picture', async () => {
    const original = await disc().flatten({ background: '#fff' }).png().toBuffer();
    await fc.assert(
      fc.asyncProperty(
        fc.array(place, { maxLength: 3 }),
        fc.array(place, { maxLength: 3 }),
        async (faces, texts) => {
          const { width, height } = await sharp(await covered(original, { faces, texts })).metadata();
          expect([width, height]).toEqual([64, 64]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what cannot be covered', () => {
  it.each([
    ['an animation', async () => (await animation([100, 100])).gif().toBuffer()],
    ['a video', () => film('video/mp4')],
  ])('is told of %s, with what to do', async (_, make) => {
    expect(await refused(make())).toMatch(
      /^Faces and words move in desk\.jpg, .*Take a still picture in its place\.$/,
    );
  });

  it('is told of a file that cannot be used', async () => {
    expect(await refused(Buffer.from('no picture'))).toContain('desk.jpg cannot be used');
  });

  it('is a file that is no longer the one that was measured', async () => {
    const { facts } = await sent(quarters().png().toBuffer());
    const other = await sent(noise(20, 20).png().toBuffer());
    await expect(media.cover(other.path, facts, NOTHING, other.copy)).rejects.toThrow(
      'its content has changed',
    );
  });
});
