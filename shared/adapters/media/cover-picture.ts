import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { MediaFacts, MediaType } from '../../core/media/facts.ts';
import type { Covered, Places } from '../../ports.ts';
import { faceArea, textArea } from './cover-areas.ts';
import { fill, pixelate } from './cover-pixels.ts';
import { decodePicture, spaceOf } from './decode-picture.ts';
import { hashBytes } from './hash-file.ts';
import { isAnimated } from './measure-picture.ts';
import { withCredit } from './metadata/credit.ts';
import { readEmbedded } from './metadata/picture-metadata.ts';
import { openPicture } from './open-picture.ts';
import { proveClean } from './prove-clean.ts';

type Measured = MediaFacts & Required<Pick<MediaFacts, 'type' | 'width' | 'height'>>;

/** The picture's own type: whoever sent a PNG expects one back. Hardly to be told apart from the original. */
const encoders: Readonly<Record<Exclude<MediaType, `video/${string}`>, (image: Sharp) => Sharp>> = {
  'image/jpeg': (image) => image.jpeg({ quality: 94, progressive: true, chromaSubsampling: '4:4:4' }),
  'image/png': (image) => image.png({ compressionLevel: 9, adaptiveFiltering: true }),
  'image/webp': (image) => image.webp({ quality: 94 }),
  // The least effort that keeps a photo of 12 million pixels within some seconds.
  'image/avif': (image) => image.avif({ quality: 75, effort: 2 }),
  'image/gif': (image) => image.gif(),
};

/**
 * Writes a copy of a still picture to `toFile`: upright, without location and camera data, with its credit, and with
 * `places` covered. Without places it is a clean copy. GIF can carry no credit.
 */
export async function coverPicture(
  path: string,
  facts: Measured,
  places: Places,
  toFile: string,
  seconds: number,
): Promise<Covered> {
  const { type, file } = facts;
  if (type === 'video/mp4' || type === 'video/webm' || isAnimated(facts))
    return { ok: false, reason: moves(file) };
  const metadata = await openPicture(path, seconds).metadata();
  const space = spaceOf(metadata);
  const raw = await decodePicture(path, facts, space, seconds);
  for (const face of places.faces) await pixelate(raw, faceArea(face, raw));
  // After the faces: a name badge in front of one is to be filled and not only blurred.
  for (const text of places.texts) fill(raw, textArea(text, raw));

  const { data, width, height, channels } = raw;
  const image = sharp(data, { raw: { width, height, channels } }).toColourspace(space);
  const credit = type === 'image/gif' ? {} : readEmbedded(metadata);
  const bytes = await withCredit(encoders[type](image), credit).toBuffer();
  await proveClean(bytes, type, credit);
  await writeFile(toFile, bytes, { flag: 'wx', mode: 0o600 });
  return { ok: true, sha256: hashBytes(bytes), bytes: bytes.length };
}

const moves = (file: string): string =>
  `Faces and words move in ${file}, and only still pictures are blurred here. Take a still picture in its place.`;
