import type { Sharp } from 'sharp';
import type { Limits } from '../../core/accounts/limits.ts';
import type { MediaFacts } from '../../core/media/facts.ts';
import { BOUNDS } from './bounds.ts';
import { fitPixels } from './fit-size.ts';
import type { Made } from './made.ts';
import { withCredit } from './metadata/credit.ts';
import { readEmbedded } from './metadata/picture-metadata.ts';
import { openPicture } from './open-picture.ts';
import { proveClean } from './prove-clean.ts';
import { type Encode, searchEncoding } from './search.ts';

const QUALITIES = [90, 75, 60];
/** A GIF has colours to save where others have quality. */
const COLOURS = [256, 128, 64];

/** Makes the animation that a network gets: still moving, with its delays and its loop. */
export async function deriveAnimation(
  path: string,
  facts: MediaFacts & Required<Pick<MediaFacts, 'type' | 'width' | 'height'>>,
  limits: Limits['media'],
  seconds: number,
): Promise<Made> {
  const isGif = facts.type === 'image/gif';
  if (!limits.types.includes(facts.type) || limits.videos < 1) {
    return {
      reason: `This account takes no moving ${isGif ? 'GIF' : 'WebP'} pictures. Send ${facts.file} as an MP4 video or a still picture, or leave the account out.`,
    };
  }
  const credit = isGif ? {} : readEmbedded(await openPicture(path, seconds).metadata());
  const bytes = await searchEncoding(
    fitPixels(facts, limits.imagePixels),
    limits.imageBytes,
    async (size) => {
      const open = (): Sharp =>
        openPicture(path, seconds, { limitInputPixels: BOUNDS.animationPixels, animated: true }).resize(
          size.width,
          size.height,
          { fit: 'fill' },
        );
      return isGif
        ? COLOURS.map(
            (colours): Encode =>
              () =>
                open().gif({ colours }).toBuffer(),
          )
        : QUALITIES.map(
            (quality): Encode =>
              () =>
                withCredit(open().webp({ quality }), credit).toBuffer(),
          );
    },
  );
  if (bytes === undefined) {
    return {
      reason: `${facts.file} cannot be made as small as this account takes (${limits.imageBytes} bytes). Send a smaller or shorter one.`,
    };
  }
  const { width, height } = await proveClean(bytes, facts.type, credit);
  return {
    bytes,
    type: facts.type,
    width,
    height,
    ...(facts.durationMs !== undefined && { durationMs: facts.durationMs }),
  };
}
