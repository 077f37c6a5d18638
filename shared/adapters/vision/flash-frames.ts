import sharp from 'sharp';
import { type FlashFacts, type Frame, shownMs } from '../../core/media/flash/frame.ts';
import { measureFlashes } from '../../core/media/flash/measure-flashes.ts';
import { BOUNDS } from '../media/bounds.ts';
import { MediaProblemError } from '../media/media-problem-error.ts';

/**
 * Large enough to see what flashes, small enough for a thousand frames. Pixels are averaged: what flashes in a pattern
 * finer than this is a "fine, balanced pattern" (WCAG 2.2), as white noise is, and does not count.
 */
const SIDE = 160;
/** Pixels decoded at once, all frames together: 100 MB. A GIF is decoded from its start for each of these parts. */
const PART_PIXELS = 25_000_000;

/** What is behind an animation, and whether any of it is to be seen. */
type Page = { readonly colour: '#fff' | '#000'; shinesThrough: boolean };

const isTransparent = (rgba: Buffer): boolean => {
  for (let alpha = 3; alpha < rgba.length; alpha += 4) if ((rgba[alpha] ?? 0) < 255) return true;
  return false;
};

/** The frames of an animated GIF or WebP in turn, small, on the page where they are transparent. */
async function* framesOf(
  path: string,
  page: Page,
  seconds: number,
  signal?: AbortSignal,
): AsyncIterable<Frame> {
  const {
    width,
    height,
    pages = 1,
    delay = [],
    pageHeight = height,
    hasAlpha,
  } = await sharp(path).metadata();
  if (pages > BOUNDS.frames) {
    throw new MediaProblemError('too-many-frames', `${pages} frames; at most ${BOUNDS.frames} are taken`);
  }
  if (width * pageHeight * pages > BOUNDS.animationPixels) {
    const most = `at most ${BOUNDS.animationPixels / 1e6} million pixels are taken`;
    throw new MediaProblemError('too-many-pixels', `${pages} frames of ${width} × ${pageHeight}; ${most}`);
  }
  const scale = Math.min(1, SIDE / Math.max(width, pageHeight));
  const small = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(pageHeight * scale)),
  };
  const step = Math.max(1, Math.floor(PART_PIXELS / (width * pageHeight)));
  for (let first = 0; first < pages; first += step) {
    signal?.throwIfAborted();
    const count = Math.min(step, pages - first);
    const { data } = await sharp(path, {
      page: first,
      pages: count,
      failOn: 'error',
      limitInputPixels: false,
    })
      .timeout({ seconds })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const size = width * pageHeight * 4;
    page.shinesThrough ||= hasAlpha && isTransparent(data);
    for (let index = 0; index < count; index += 1) {
      // One by one: scaled as the strip that libvips makes of them, frames would bleed into each other.
      const rgba = await sharp(data.subarray(index * size, (index + 1) * size), {
        raw: { width, height: pageHeight, channels: 4 },
      })
        .flatten({ background: page.colour })
        .ensureAlpha()
        .resize({ ...small, fit: 'fill', kernel: 'linear' })
        .raw()
        .toBuffer();
      signal?.throwIfAborted();
      yield { ...small, rgba, durationMs: shownMs(delay[first + index] ?? 0) };
    }
  }
}

/**
 * Measures the flashes of an animated GIF or WebP; a still picture has none. What is transparent is shown on white by
 * day and on black at night, and what flashes on either of them flashes: the worse of both.
 * @param seconds longest that decoding one part of it may take
 * @param signal ends the work, between two frames
 * @throws MediaProblemError `too-many-frames`, `too-many-pixels`, the signal's reason, and whatever libvips throws for
 * damaged files.
 */
export async function flashesOf(path: string, seconds: number, signal?: AbortSignal): Promise<FlashFacts> {
  // libvips keeps opened files by name; a file replaced under the same name must be read again.
  sharp.cache(false);
  const white: Page = { colour: '#fff', shinesThrough: false };
  const day = await measureFlashes(framesOf(path, white, seconds, signal));
  if (!white.shinesThrough) return day;
  const black: Page = { colour: '#000', shinesThrough: true };
  const night = await measureFlashes(framesOf(path, black, seconds, signal));
  return {
    general: Math.max(day.general, night.general),
    red: Math.max(day.red, night.red),
    fails: day.fails || night.fails,
  };
}
