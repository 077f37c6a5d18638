import sharp, { type Metadata } from 'sharp';
import type { MediaType } from '../../core/media/facts.ts';
import { bytesOf } from './bytes.ts';
import type { Credit } from './metadata/credit.ts';
import { parseExif } from './metadata/exif.ts';
import { readEmbedded } from './metadata/picture-metadata.ts';
import { sniff } from './sniff.ts';

/** What libexif writes around a credit: structure and sizes, nothing about where, when or with what. */
const HARMLESS_TAGS = [
  'Artist',
  'Copyright',
  'Orientation',
  'XResolution',
  'YResolution',
  'ResolutionUnit',
  'YCbCrPositioning',
  'ExifTag',
  'ExifVersion',
  'ComponentsConfiguration',
  'FlashpixVersion',
  'ColorSpace',
  'PixelXDimension',
  'PixelYDimension',
];

function* traces(metadata: Metadata, credit: Credit): Iterable<string> {
  const exif = parseExif(metadata.exif);
  if (metadata.exif && !exif) yield 'EXIF that cannot be read';
  if (exif?.GPSInfo) yield 'EXIF GPS';
  if (exif?.Thumbnail) yield 'a thumbnail';
  const tags = Object.keys({ ...exif?.Image, ...exif?.Photo });
  yield* tags.filter((tag) => !HARMLESS_TAGS.includes(tag)).map((tag) => `EXIF ${tag}`);
  if (metadata.iptc) yield 'IPTC';
  if (metadata.icc) yield 'a colour profile';
  if (metadata.comments?.length) yield 'comments';
  if ((metadata.orientation ?? 1) !== 1) yield 'an orientation';
  const said = readEmbedded(metadata);
  const allowed: Readonly<Record<string, unknown>> = {
    creator: credit.creator,
    credit: credit.credit,
    rights: credit.rights,
  };
  yield* Object.entries(said)
    .filter(([field, text]) => allowed[field] !== text)
    .map(([field]) => field);
}

/**
 * Reads a picture made for publishing again and proves that nothing is left in it but pixels and the credit.
 * @returns its size, of one frame.
 * @throws Error where something is left. That is a fault of ours: such a file must not go out.
 */
export async function proveClean(
  bytes: Buffer,
  type: MediaType,
  credit: Credit,
): Promise<{ width: number; height: number }> {
  const sniffed = await sniff(bytesOf(bytes));
  const metadata = await sharp(bytes).metadata();
  const left = [...traces(metadata, credit), ...(sniffed === type ? [] : [`the type ${sniffed}`])];
  if (left.length > 0) {
    throw new Error(
      `A picture made for publishing should have only its pixels and its credit; it still has ${left.join(', ')}.`,
    );
  }
  return { width: metadata.width, height: metadata.height };
}
