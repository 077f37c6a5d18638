import type { Metadata } from 'sharp';
import type { MediaFacts, MediaType } from '../../core/media/facts.ts';
import { BOUNDS } from './bounds.ts';
import { withBytes } from './bytes.ts';
import { assertWholeGif } from './gif-blocks.ts';
import { MediaProblemError } from './media-problem-error.ts';
import { readPictureMetadata } from './metadata/picture-metadata.ts';
import { openPicture } from './open-picture.ts';

/** Browsers play a frame of less than 20 ms for 100 ms; GIF writers rely on it with delays of 0. */
const shownMs = (delay: number): number => (delay < 20 ? 100 : delay);

export const isAnimated = (facts: Pick<MediaFacts, 'pages'>): boolean => (facts.pages ?? 1) > 1;

function assertBounded(width: number, height: number, pages: number): void {
  const size = `${width} × ${height} pixels`;
  if (pages > BOUNDS.frames) {
    throw new MediaProblemError('too-many-frames', `${pages} frames; at most ${BOUNDS.frames} are taken`);
  }
  const most = pages > 1 ? BOUNDS.animationPixels : BOUNDS.stillPixels;
  if (width * height * pages > most) {
    const what = pages > 1 ? `${pages} frames of ${size}` : size;
    throw new MediaProblemError('too-many-pixels', `${what}; at most ${most / 1e6} million pixels are taken`);
  }
}

/**
 * Decodes every row of every frame and keeps one pixel: a cut picture is found, and memory stays small.
 */
async function decodeAll(path: string, pages: number, height: number, seconds: number): Promise<void> {
  await openPicture(path, seconds, {
    limitInputPixels: pages > 1 ? BOUNDS.animationPixels : BOUNDS.stillPixels,
    sequentialRead: true,
    ...(pages > 1 && { pages }),
  })
    .extract({ left: 0, top: height - 1, width: 1, height: 1 })
    .raw()
    .toBuffer();
}

const decodedType = (metadata: Metadata): string =>
  metadata.format === 'heif' && metadata.compression === 'av1' ? 'image/avif' : `image/${metadata.format}`;

/**
 * Measures a picture of the sniffed `type`. Sizes are those of the upright picture; of an animation, of one frame.
 * @throws MediaProblemError, and whatever libvips throws for a picture that it cannot decode.
 */
export async function measurePicture(path: string, type: MediaType, seconds: number) {
  // The limit is ours to check, with words of our own: reading metadata decodes nothing.
  const metadata = await openPicture(path, seconds, { limitInputPixels: false }).metadata();
  const { width, height, pages = 1 } = metadata;
  assertBounded(width, height, type === 'image/avif' ? 1 : pages);
  if (decodedType(metadata) !== type) {
    throw new MediaProblemError('damaged', `it begins as ${type} but decodes as ${decodedType(metadata)}`);
  }
  if (type === 'image/gif') await withBytes(path, assertWholeGif);
  const frames = type === 'image/gif' || type === 'image/webp' ? pages : 1;
  await decodeAll(path, frames, height, seconds);
  const upright = metadata.autoOrient;
  return {
    type,
    width: upright.width,
    height: upright.height,
    ...(frames > 1 && {
      pages: frames,
      durationMs: (metadata.delay ?? []).reduce((sum, delay) => sum + shownMs(delay), 0),
    }),
    ...readPictureMetadata(metadata),
  };
}
