import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitPixels } from '../shared/adapters/media/fit-size.ts';
import { gate } from '../shared/adapters/media/gate.ts';
import { parseExif } from '../shared/adapters/media/metadata/exif.ts';
import { fromIptc } from '../shared/adapters/media/metadata/iptc.ts';
import { fromXmpPacket } from '../shared/adapters/media/metadata/xmp.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { animation, desk, disc, EXIF, film, lang, limits, quarters, xmp } from './media/draw.ts';

const media = sharpMedia();
let files: Awaited<ReturnType<typeof desk>>;
const samples: Record<string, Buffer> = {};
beforeAll(async () => {
  files = await desk();
  const told = quarters(48, 32)
    .withExif(EXIF)
    .withXmp(xmp(`<dc:rights>${lang('© Library')}</dc:rights>`));
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
    samples[format] = await told.clone().toFormat(format).toBuffer();
  samples.gif = await (await animation([50, 50, 50])).gif().toBuffer();
  samples.moving = await (await animation([50, 50, 50])).webp().toBuffer();
  samples.mp4 = await film('video/mp4', { title: 'x' });
  samples.webm = await film('video/webm', { title: 'x' }, true);
  samples.clear = await disc().png().toBuffer();
});
afterAll(() => files.clear());

describe.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'moving', 'mp4', 'webm'])('a damaged %s', (name) => {
  it('is either measured or reported, and what is made of it is sound', async () => {
    const sample = samples[name] ?? Buffer.alloc(0);
    const damage = fc.record({
      flips: fc.array(fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 })), {
        maxLength: 8,
      }),
      cutTo: fc.oneof(fc.constant(sample.length), fc.nat(sample.length)),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ flips, cutTo }) => {
        const bytes = Buffer.from(sample);
        for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
        const path = await files.put(`damaged-${name}`, bytes.subarray(0, cutTo));
        const facts = await media.inspect(path, name);
        if (facts.problem) {
          expect(Object.keys(facts).sort()).toEqual(['bytes', 'file', 'problem', 'sha256']);
          return;
        }
        const derived = await media.derive(path, facts, limits({ imagePixels: 1_000, imageBytes: 20_000 }));
        if (!derived.ok || derived.medium.type.startsWith('video')) return;
        const { width, height } = await sharp(derived.bytes).metadata();
        expect(width * height).toBeLessThanOrEqual(1_000);
        expect(derived.bytes.length).toBeLessThanOrEqual(20_000);
      }),
      { numRuns: 60 },
    );
  });
});

describe('metadata readers', () => {
  it.each([
    ['EXIF', parseExif],
    ['XMP', fromXmpPacket],
    ['IPTC', fromIptc],
  ])('take any bytes for %s', (_, read) => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'Exif\0\0II*\0', '<x a="', '8BIM\x04\x04\0\0', '\x1c\x02'),
        (bytes, start) => {
          read(Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
        },
      ),
    );
  });

  it('ignore blocks of a size that nobody writes', () => {
    expect(parseExif(Buffer.alloc(200_000, 'Exif\0\0'))).toBeUndefined();
    expect(fromXmpPacket(Buffer.from(xmp(`<dc:rights>${lang('x'.repeat(1_000_001))}</dc:rights>`)))).toEqual(
      {},
    );
  });
});

describe('fitting', () => {
  it('never exceeds the pixels, never grows, never vanishes', () => {
    const side = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 50_000_000 }), (width, height, pixels) => {
        const fitted = fitPixels({ width, height }, pixels);
        expect(fitted.width * fitted.height).toBeLessThanOrEqual(pixels);
        expect(fitted.width).toBeLessThanOrEqual(width);
        expect(fitted.height).toBeLessThanOrEqual(height);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
        if (width * height <= pixels) expect(fitted).toEqual({ width, height });
      }),
    );
  });
});

describe('the gate', () => {
  it('lets no more in than it has places, all of them in the end, also after failures', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 20 }),
        async (parallel, works) => {
          const enter = gate(parallel);
          let [inside, most] = [0, 0];
          const results = await Promise.allSettled(
            works.map((fails) =>
              enter(async () => {
                inside += 1;
                most = Math.max(most, inside);
                await Promise.resolve();
                inside -= 1;
                if (fails) throw new Error('It failed.');
              }),
            ),
          );
          expect(results.map(({ status }) => status === 'rejected')).toEqual(works);
          expect(most).toBe(Math.min(parallel, works.length));
        },
      ),
    );
  });
});
