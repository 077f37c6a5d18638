/** Pictures and videos that the media tests draw for themselves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import sharp, { type Sharp } from 'sharp';
import type { Limits } from '../../shared/core/accounts/limits.ts';
import type { MediaType } from '../../shared/core/media/facts.ts';

/** A folder for one test's files. */
export async function desk(): Promise<{
  put(name: string, bytes: Uint8Array): Promise<string>;
  clear(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-media-'));
  return {
    put: async (name, bytes) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Red, green, blue and white quarters: which way is up can be read from its corners. */
export const quarters = (width = 120, height = 80): Sharp => {
  const [w, h] = [width / 2, height / 2];
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
        `<rect width="${w}" height="${h}" fill="#f00"/><rect x="${w}" width="${w}" height="${h}" fill="#0f0"/>` +
        `<rect y="${h}" width="${w}" height="${h}" fill="#00f"/><rect x="${w}" y="${h}" width="${w}" height="${h}" fill="#fff"/></svg>`,
    ),
  ).flatten({ background: '#fff' });
};

/** A photograph in its worst form: noise hardly compresses. */
export const noise = (width: number, height: number): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

/** A transparent sheet with a red disc. */
export const disc = (): Sharp =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="20" fill="#f00"/></svg>',
    ),
  );

/** Frames of a bar that walks to the right. */
export const frames = (count: number, width = 64, height = 48): Promise<Buffer[]> =>
  Promise.all(
    Array.from({ length: count }, (_, frame) =>
      sharp(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>` +
            `<rect x="${(frame * width) / count}" width="8" height="100%" fill="#00f"/></svg>`,
        ),
      )
        .png()
        .toBuffer(),
    ),
  );

export const animation = async (delay: number[]): Promise<Sharp> =>
  sharp(await frames(delay.length), { join: { animated: true } });

/** Everything that a phone and a picture agency write. */
export const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '52/1 12/1 18/1',
  GPSLongitudeRef: 'W',
  GPSLongitude: '0/1 7/1 30/1',
} as const;
export const EXIF = {
  IFD0: {
    Make: 'Example',
    Model: 'Camera 1',
    Artist: 'Reading Room Team',
    Copyright: 'Example Library',
    Software: 'Example 1.0',
  },
  IFD3: GPS,
};

export const xmp = (properties: string): string =>
  '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ' +
  'xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:ex="http://ns.adobe.com/exif/1.0/" ' +
  `xmlns:tiff="http://ns.adobe.com/tiff/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export const lang = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;

export const pngChunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
};

/** `chunk` put right after a PNG's header. */
export const withPngChunk = (png: Buffer, chunk: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);

/** A PNG that claims a size and has one row of it. */
export const lyingPng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A film of two seconds, turned upright from 640 × 360, whose frames are a few bytes that nobody decodes. */
export async function film(
  type: 'video/mp4' | 'video/webm',
  tags: MetadataTags = {},
  isFragmented = false,
): Promise<Buffer> {
  const target = new BufferTarget();
  const format =
    type === 'video/mp4'
      ? new Mp4OutputFormat({ fastStart: isFragmented ? 'fragmented' : 'in-memory' })
      : new WebMOutputFormat({ appendOnly: isFragmented });
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(source, { frameRate: 25, rotation: 90 });
  output.setMetadataTags(tags);
  await output.start();
  const decoderConfig = { codec: 'vp09.00.10.08', codedWidth: 640, codedHeight: 360 };
  for (let frame = 0; frame < 50; frame += 1) {
    const packet = new EncodedPacket(
      Uint8Array.of(frame, 1, 2, 3),
      frame % 10 === 0 ? 'key' : 'delta',
      frame / 25,
      1 / 25,
    );
    await source.add(packet, frame === 0 ? { decoderConfig } : undefined);
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('The film was not written.');
  return Buffer.from(target.buffer);
}

export const box = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0));
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, ...parts]);
};

const STILLS: readonly MediaType[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'video/mp4',
  'video/webm',
];

export const limits = (media: Partial<Limits['media']> = {}): Limits => ({
  text: { max: 500, count: 'mastodon' },
  alt: { max: 1500 },
  media: {
    types: STILLS,
    images: 4,
    videos: 1,
    imageBytes: 1_000_000,
    videoBytes: 10_000_000,
    imagePixels: 10_000_000,
    ...media,
  },
});
