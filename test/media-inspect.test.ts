import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { hashPicture } from '../shared/adapters/vision/hash-picture.ts';
import {
  animation,
  box,
  desk,
  disc,
  EXIF,
  lang,
  lyingPng,
  pngChunk,
  quarters,
  withPngChunk,
  xmp,
} from './media/draw.ts';

const media = sharpMedia();
let files: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

/** Facts of these bytes under a name that says nothing true about them. */
const factsOf = async (bytes: Uint8Array | Promise<Uint8Array>, name = 'holiday.txt') =>
  media.inspect(await files.put(name, await bytes), `pictures/${name}`);

describe('a picture that can be used', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'is known as %s by its bytes, whatever its name',
    async (format) => {
      const bytes = await quarters(120, 80).toFormat(format).toBuffer();
      expect(await factsOf(bytes)).toEqual({
        file: 'pictures/holiday.txt',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        type: `image/${format}`,
        width: 120,
        height: 80,
        perceptualHash: await hashPicture(bytes, 10),
      });
    },
  );

  it.each([1, 2, 3, 4])('with EXIF orientation %i has the size it is stored in', async (orientation) => {
    expect(await factsOf(quarters(120, 80).withMetadata({ orientation }).jpeg().toBuffer())).toMatchObject({
      width: 120,
      height: 80,
    });
  });
  it.each([5, 6, 7, 8])(
    'with EXIF orientation %i has the size of the upright picture',
    async (orientation) => {
      expect(await factsOf(quarters(120, 80).withMetadata({ orientation }).jpeg().toBuffer())).toMatchObject({
        width: 80,
        height: 120,
      });
    },
  );

  it.each(['gif', 'webp'] as const)(
    'that moves (%s) counts its frames and the time that browsers take for them',
    async (format) => {
      const delay = [10, 20, 300, 0, 100];
      const bytes = await (await animation(delay)).toFormat(format, { delay }).toBuffer();
      // 10 and 0 ms are shown for 100 ms.
      expect(await factsOf(bytes)).toMatchObject({
        width: 64,
        height: 48,
        pages: 5,
        durationMs: 100 + 20 + 300 + 100 + 100,
      });
    },
  );
});

describe('what a picture says of itself', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is read from EXIF in %s', async (format) => {
    expect(await factsOf(quarters().withExif(EXIF).toFormat(format).toBuffer())).toMatchObject({
      location: { latitude: 52.205, longitude: -0.125 },
      camera: 'Example Camera 1',
      creator: 'Reading Room Team',
      rights: 'Example Library',
    });
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'is read from XMP in %s, written as elements or attributes',
    async (format) => {
      const packet = xmp(
        `<dc:creator><rdf:Seq><rdf:li>Ada &amp; Co</rdf:li><rdf:li>Ben</rdf:li></rdf:Seq></dc:creator><dc:rights>${lang('© Library')}</dc:rights>` +
          `<dc:description>${lang('A caption')}</dc:description><core:AltTextAccessibility>${lang('Two long tables.')}</core:AltTextAccessibility>` +
          '<rdf:Description ex:GPSLatitude="52,12.3N" ex:GPSLongitude="0,7,30W" tiff:Make="Example"/>',
      );
      expect(await factsOf(quarters().withXmp(packet).toFormat(format).toBuffer())).toMatchObject({
        location: { latitude: 52.205, longitude: -0.125 },
        camera: 'Example',
        creator: 'Ada & Co, Ben',
        rights: '© Library',
        embeddedAlt: 'Two long tables.',
      });
    },
  );

  it('takes no caption for a description', async () => {
    const packet = xmp(`<dc:description>${lang('A caption')}</dc:description>`);
    expect(await factsOf(quarters().withXmp(packet).jpeg().toBuffer())).not.toHaveProperty('embeddedAlt');
  });

  it('is read from IPTC in a JPEG of a picture agency', async () => {
    const field = (dataSet: number, text: string) =>
      Buffer.concat([Buffer.from([0x1c, 2, dataSet, 0, Buffer.byteLength(text)]), Buffer.from(text)]);
    const iim = Buffer.concat([field(80, 'Zoë'), field(116, '© Agency'), field(92, 'Map Room')]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(iim.length);
    const resource = Buffer.concat([
      Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
      size,
      iim,
      Buffer.alloc(iim.length % 2),
    ]);
    const marker = Buffer.from([0xff, 0xed, 0, resource.length + 2]);
    const jpeg = await quarters().jpeg().toBuffer();
    const bytes = Buffer.concat([jpeg.subarray(0, 2), marker, resource, jpeg.subarray(2)]);
    expect(await factsOf(bytes)).toMatchObject({ creator: 'Zoë', rights: '© Agency', location: 'present' });
  });

  it('includes a location whose numbers make no sense', async () => {
    const exif = {
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '0/0 0/0 0/0',
        GPSLongitudeRef: 'E',
        GPSLongitude: '0/0 0/0 0/0',
      },
    };
    expect(await factsOf(quarters().withExif(exif).jpeg().toBuffer())).toMatchObject({ location: 'present' });
  });

  it('includes a location in XMP that breaks off', async () => {
    const broken = xmp('<ex:GPSLatitude>52,12.3N</ex:GPSLatitude>').slice(0, -60);
    expect(await factsOf(quarters().withXmp(broken).jpeg().toBuffer())).toMatchObject({
      location: 'present',
    });
  });

  it('has no location where a camera wrote only the version of its GPS tags', async () => {
    const bytes = await quarters()
      .withExif({ IFD3: { GPSVersionID: '2 3 0 0' } })
      .jpeg()
      .toBuffer();
    expect(await factsOf(bytes)).not.toHaveProperty('location');
  });

  it('does not make deeply nested XMP slow or fatal', async () => {
    const deep = xmp('<rdf:li>'.repeat(5_000) + '</rdf:li>'.repeat(5_000));
    expect(await factsOf(quarters().withXmp(deep).png().toBuffer())).toMatchObject({ type: 'image/png' });
  });
});

describe('a file that cannot be used', () => {
  const ftyp = (brand: string) =>
    Buffer.concat([box('ftyp', Buffer.from(`${brand}\0\0\0\0mif1${brand}`, 'latin1')), Buffer.alloc(64)]);
  const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.7));

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string, RegExp]>([
    ['nothing', () => Buffer.alloc(0), 'not-media', /empty/],
    ['a text', () => Buffer.from('The reading room is open.'), 'not-media', /no known/],
    ['a zip', () => Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]), 'not-media', /zip/],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unsupported-type', /SVG/],
    [
      'an SVG behind comments',
      () => Buffer.from(`<?xml version="1.0"?>${'<!-- a --><!-- b -->'.repeat(100)}<!DOCTYPE svg><svg/>`),
      'unsupported-type',
      /SVG/,
    ],
    ['a HEIC', () => ftyp('heic'), 'unsupported-type', /HEIC/],
    ['an animated AVIF', () => ftyp('avis'), 'unsupported-type', /animated AVIF/],
    ['a QuickTime film', () => ftyp('qt  '), 'unsupported-type', /QuickTime/],
    ['a BMP', () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(64)]), 'unsupported-type', /BMP/],
    ['a TIFF', () => quarters().tiff().toBuffer(), 'unsupported-type', /TIFF/],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'unsupported-type', /PDF/],
    [
      'an animated PNG',
      async () => withPngChunk(await quarters().png().toBuffer(), pngChunk('acTL', Buffer.alloc(8))),
      'animated-png',
      /animated PNG/,
    ],
    [
      'an animated PNG that hides its chunk behind a long text',
      async () =>
        withPngChunk(
          await quarters().png().toBuffer(),
          Buffer.concat([pngChunk('tEXt', Buffer.alloc(50_000, 'a\0b')), pngChunk('acTL', Buffer.alloc(8))]),
        ),
      'animated-png',
      /animated PNG/,
    ],
    [
      'a PNG that claims 400 million pixels',
      () => lyingPng(20_000, 20_000),
      'too-many-pixels',
      /20000 × 20000/,
    ],
    [
      'a PNG that claims a million pixels and has a row',
      () => lyingPng(1_000, 1_000),
      'damaged',
      /decoded|too early/,
    ],
    ['a cut JPEG', async () => cut(await quarters().jpeg().toBuffer()), 'damaged', /too early/],
    [
      'a JPEG without its last two bytes',
      async () => (await quarters().jpeg().toBuffer()).subarray(0, -2),
      'damaged',
      /too early/,
    ],
    ['a cut PNG', async () => cut(await disc().png().toBuffer()), 'damaged', /./],
    ['a cut WebP', async () => cut(await disc().webp().toBuffer()), 'damaged', /./],
    ['a cut AVIF', async () => cut(await disc().avif().toBuffer()), 'damaged', /./],
    [
      'a cut GIF',
      async () => cut(await (await animation([50, 50, 50])).gif().toBuffer()),
      'damaged',
      /too early/,
    ],
    [
      'a GIF of 1001 frames',
      async () => (await animation(Array(1_001).fill(20))).gif({ delay: 20 }).toBuffer(),
      'too-many-frames',
      /1001/,
    ],
  ])('is reported and measured no further: %s', async (_, make, code, detail) => {
    const bytes = await make();
    const facts = await factsOf(bytes);
    expect(facts).toEqual({
      file: 'pictures/holiday.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: bytes.length,
      problem: { code, detail: expect.stringMatching(detail) },
    });
  });

  it('is reported when its time is up, and leaves the turn to the next', async () => {
    const hurried = sharpMedia({ timer: () => AbortSignal.abort(), parallel: 1 });
    const path = await files.put('slow.jpg', await quarters().jpeg().toBuffer());
    const all = await Promise.all([hurried.inspect(path, 'a.jpg'), hurried.inspect(path, 'b.jpg')]);
    expect(all.map(({ file, problem }) => [file, problem?.code])).toEqual([
      ['a.jpg', 'timed-out'],
      ['b.jpg', 'timed-out'],
    ]);
  });

  it('is not blamed for a fault of the machine', async () => {
    await expect(media.inspect('/nowhere/at-all.jpg', 'at-all.jpg')).rejects.toThrow(/ENOENT/);
  });
});
