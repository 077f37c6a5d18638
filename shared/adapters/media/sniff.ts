import { fileTypeFromBuffer } from 'file-type';
import { MEDIA_TYPES, type MediaType } from '../../core/media/facts.ts';
import type { Bytes } from './bytes.ts';
import { MediaProblemError } from './media-problem-error.ts';
import { isAnimatedPng } from './png-chunks.ts';

/** Enough for every signature that file-type looks for. */
const HEAD = 8_192;

/** Words for what people send that is not taken. */
const NAMES: Readonly<Record<string, string>> = {
  'image/heic': 'HEIC picture',
  'image/heif': 'HEIF picture',
  'image/heic-sequence': 'HEIC sequence',
  'image/heif-sequence': 'HEIF sequence',
  'image/bmp': 'BMP picture',
  'image/tiff': 'TIFF picture',
  'image/jxl': 'JPEG XL picture',
  'image/vnd.adobe.photoshop': 'Photoshop document',
  'image/x-icon': 'icon',
  'application/pdf': 'PDF document',
  'video/quicktime': 'QuickTime video',
  'video/x-msvideo': 'AVI video',
  'video/matroska': 'Matroska video',
  'application/zip': 'zip file',
};
const nameOf = (mime: string): string => (NAMES[mime] ? `${NAMES[mime]} (${mime})` : mime);

const isTaken = (mime: string): mime is MediaType => MEDIA_TYPES.some((type) => type === mime);

/** Drawings are text: after a declaration and comments comes a doctype or `<svg`, with or without a prefix. */
const isSvg = (head: Buffer): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*>)?\s*(?:<!DOCTYPE\s+svg\b|<(?:\w+:)?svg\b)/i.test(
    head.toString('utf8').replace(/<!--[\s\S]*?-->/g, ''),
  );

/** An AVIF file of brand `avis` is an animation; only its cover would be published. */
const isAnimatedAvif = (head: Buffer): boolean => head.toString('latin1', 4, 12) === 'ftypavis';

/**
 * What the bytes are, whatever the file is called.
 * @throws MediaProblemError for everything that a bundle may not carry.
 */
export async function sniff(bytes: Bytes): Promise<MediaType> {
  const head = await bytes.read(0, HEAD);
  if (head.length === 0) throw new MediaProblemError('not-media', 'the file is empty');
  if (isSvg(head)) throw new MediaProblemError('unsupported-type', 'SVG drawing (image/svg+xml)');

  const mime = (await fileTypeFromBuffer(head))?.mime;
  if (mime === undefined)
    throw new MediaProblemError('not-media', 'its bytes are of no known picture or video type');
  if (mime === 'image/apng' || (mime === 'image/png' && (await isAnimatedPng(bytes)))) {
    throw new MediaProblemError('animated-png', 'animated PNG (image/apng)');
  }
  if (mime === 'image/avif' && isAnimatedAvif(head)) {
    throw new MediaProblemError('unsupported-type', 'animated AVIF (image/avif)');
  }
  if (isTaken(mime)) return mime;
  const isMedium = /^(?:image|video|audio)\/|^application\/(?:pdf|postscript)$/.test(mime);
  throw new MediaProblemError(isMedium ? 'unsupported-type' : 'not-media', nameOf(mime));
}
