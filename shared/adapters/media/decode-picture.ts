import type { Metadata } from 'sharp';
import type { Raw } from './cover-pixels.ts';
import type { Size } from './fit-size.ts';
import { openPicture } from './open-picture.ts';

/** A scanned page in grey would be half as large again in colour. */
export const spaceOf = ({ space }: Metadata): 'srgb' | 'b-w' =>
  space === 'b-w' || space === 'grey16' ? 'b-w' : 'srgb';

/**
 * Decodes a still picture: upright, in sRGB or its grey, eight bits per channel, without anything but pixels. What is
 * encoded from those has none of the source's metadata.
 */
export async function decodePicture(
  path: string,
  { width, height }: Size,
  space: 'srgb' | 'b-w',
  seconds: number,
): Promise<Raw> {
  const { data, info } = await openPicture(path, seconds)
    .autoOrient()
    .resize(width, height, { fit: 'fill' })
    .toColourspace(space)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}
