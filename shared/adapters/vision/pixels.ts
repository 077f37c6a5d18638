import { access } from 'node:fs/promises';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { BOUNDS } from '../media/bounds.ts';
import { MediaProblemError } from '../media/media-problem-error.ts';

/** An upright picture without transparency. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly rgb: Buffer;
};

/** One frame of a picture, made small enough to look at. */
export type View = Pixels & {
  /** Size of the upright picture itself. */
  readonly fullWidth: number;
  readonly fullHeight: number;
};

/** Letters of a sign or a slide stay readable in a photo of this size: they are made to be read from afar. */
const PHOTO_PIXELS = 2_600_000;
/** A picture of a screen has letters of ten pixels, which may not shrink. Three screens of 4K, or one very tall page. */
const SCREEN_PIXELS = 12_000_000;
/** Formats in which screens and drawings are saved. */
const SCREEN_FORMATS: readonly string[] = ['png', 'gif'];
/** What is transparent is shown on white by some networks, on black by others; on grey, letters of both are seen. */
const BEHIND = '#808080';

/** As `media/open-picture.ts`, and also from memory: what was just made is looked at before it is stored. */
const open = (picture: string | Uint8Array, seconds: number, options: SharpOptions): Sharp =>
  sharp(picture, { failOn: 'error', ...options }).timeout({ seconds });

/**
 * How many frames a picture has, read without decoding any.
 * @throws MediaProblemError `too-many-pixels`, and whatever the file system or libvips throws.
 */
export async function countFrames(picture: string | Uint8Array, seconds: number): Promise<number> {
  // libvips would call a missing file a damaged one.
  if (typeof picture === 'string') await access(picture);
  const { width, height, pageHeight, pages, format } = await open(picture, seconds, {
    limitInputPixels: false,
  }).metadata();
  if (width * (pageHeight ?? height) > BOUNDS.stillPixels) {
    const most = `at most ${BOUNDS.stillPixels / 1e6} million pixels are taken`;
    throw new MediaProblemError('too-many-pixels', `${width} × ${height} pixels; ${most}`);
  }
  return format === 'gif' || format === 'webp' ? (pages ?? 1) : 1;
}

/**
 * Decodes one frame, once for everybody who looks at it.
 * @throws whatever libvips throws for a picture that it cannot decode.
 */
export async function viewOf(picture: string | Uint8Array, frame: number, seconds: number): Promise<View> {
  const options = { limitInputPixels: BOUNDS.stillPixels, sequentialRead: true, page: frame };
  const image = open(picture, seconds, options);
  const { autoOrient, format = '', hasAlpha, pageHeight } = await image.metadata();
  const fullWidth = autoOrient.width;
  const fullHeight = pageHeight ?? autoOrient.height;
  const most = SCREEN_FORMATS.includes(format) ? SCREEN_PIXELS : PHOTO_PIXELS;
  const scale = Math.min(1, Math.sqrt(most / (fullWidth * fullHeight)));
  const upright = image.autoOrient().toColourspace('srgb');
  const { data, info } = await (hasAlpha ? upright.flatten({ background: BEHIND }) : upright)
    .resize({
      width: Math.max(1, Math.round(fullWidth * scale)),
      height: Math.max(1, Math.round(fullHeight * scale)),
      fit: 'fill',
    })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data, fullWidth, fullHeight };
}
