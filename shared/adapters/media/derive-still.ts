import sharp, { type Sharp } from 'sharp';
import type { Limits } from '../../core/accounts/limits.ts';
import type { MediaFacts } from '../../core/media/facts.ts';
import { decodePicture, spaceOf } from './decode-picture.ts';
import { chooseEncoding, type StillType } from './encodings.ts';
import { fitPixels, type Size } from './fit-size.ts';
import type { Made } from './made.ts';
import { withCredit } from './metadata/credit.ts';
import { readEmbedded } from './metadata/picture-metadata.ts';
import { openPicture } from './open-picture.ts';
import { proveClean } from './prove-clean.ts';
import { type Encode, searchEncoding } from './search.ts';

/** From hardly told apart from the original to plainly compressed; then the size goes down instead. */
const QUALITIES = [90, 82, 74, 66];

/** Decodes once per size; encoding then starts from pixels, so no metadata of the source can find a way around. */
async function decode(path: string, size: Size, space: 'srgb' | 'b-w', seconds: number): Promise<Sharp> {
  const { data, width, height, channels } = await decodePicture(path, size, space, seconds);
  return sharp(data, { raw: { width, height, channels } }).toColourspace(space);
}

const encoders: Readonly<Record<StillType, (image: Sharp, quality: number, isDrawn: boolean) => Sharp>> = {
  // Coloured text on a screenshot blurs where JPEG halves the resolution of colour.
  'image/jpeg': (image, quality, isDrawn) =>
    image
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, progressive: true, chromaSubsampling: isDrawn ? '4:4:4' : '4:2:0' }),
  'image/webp': (image, quality) => image.webp({ quality }),
  'image/png': (image) => image.png({ compressionLevel: 9, adaptiveFiltering: true }),
};

/** Makes the still picture that a network gets. */
export async function deriveStill(
  path: string,
  facts: MediaFacts & Required<Pick<MediaFacts, 'type' | 'width' | 'height'>>,
  limits: Limits['media'],
  seconds: number,
): Promise<Made> {
  const metadata = await openPicture(path, seconds).metadata();
  const largest = fitPixels(facts, limits.imagePixels);
  const encoding = chooseEncoding(
    { ...largest, type: facts.type, hasAlpha: metadata.hasAlpha },
    limits.types,
  );
  if (encoding === undefined || limits.images < 1) {
    return {
      reason: `This account takes no still pictures. Leave ${facts.file} out, or leave the account out.`,
    };
  }
  const credit = readEmbedded(metadata);
  const space = spaceOf(metadata);
  const isDrawn = facts.type === 'image/png' || facts.type === 'image/gif';
  let made: StillType = encoding.type;

  const bytes = await searchEncoding(largest, limits.imageBytes, async (size, round) => {
    const pixels = await decode(path, size, space, seconds);
    const way =
      (type: StillType, quality: number): Encode =>
      () => {
        made = type;
        return withCredit(encoders[type](pixels.clone(), quality, isDrawn), credit).toBuffer();
      };
    const lossless = encoding.tryPngFirst && round === 0 ? [way('image/png', 100)] : [];
    const qualities = encoding.type === 'image/png' ? [100] : QUALITIES;
    return [...lossless, ...qualities.map((quality) => way(encoding.type, quality))];
  });
  if (bytes === undefined) {
    return {
      reason: `${facts.file} cannot be made as small as this account takes (${limits.imageBytes} bytes). Send a smaller picture.`,
    };
  }
  return { bytes, type: made, ...(await proveClean(bytes, made, credit)) };
}
