import sharp from 'sharp';
import { HASH_SIDE, perceptualHash } from '../../core/media/perceptual-hash.ts';
import { BOUNDS } from '../media/bounds.ts';

/**
 * How a picture looks, upright, as `pictureDistance` compares it; of an animation, its first frame.
 * @param seconds longest that decoding may take
 * @throws whatever libvips throws for a picture that it cannot decode.
 */
export async function hashPicture(picture: string | Uint8Array, seconds: number): Promise<string> {
  const grey = await sharp(picture, { failOn: 'error', limitInputPixels: BOUNDS.stillPixels })
    .timeout({ seconds })
    .autoOrient()
    .flatten({ background: '#fff' })
    .greyscale()
    .resize({ width: HASH_SIDE, height: HASH_SIDE, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  return perceptualHash(grey);
}
