/** A `Vision` for tests whose subject is not seeing: it takes noise at given places for faces. */
import sharp from 'sharp';
import type { Box, Word } from '../../shared/core/media/vision-facts.ts';
import type { Vision } from '../../shared/ports.ts';

/** Brightness of noise varies more than this; of what was blurred or filled, hardly. */
const NOISY = 25;

export type NoiseEyes = {
  /** Where a face is seen if there is noise. */
  readonly faces?: readonly Box[];
  /** Where a word is read if there is noise. */
  readonly words?: readonly (Box & { readonly text: string })[];
  /** How many faces are seen at once at most; what is behind them is seen when they are gone. */
  readonly atOnce?: number;
};

export const noiseEyes = ({ faces = [], words = [], atOnce = 99 }: NoiseEyes): Vision => ({
  async look(picture) {
    const { data, info } = await sharp(picture)
      .autoOrient()
      .flatten()
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isNoisy = ({ x, y, width, height }: Box): boolean => {
      const values = Array.from({ length: width * height }, (_, at) => {
        const place = (y + Math.floor(at / width)) * info.width + x + (at % width);
        return data[place * info.channels] ?? 0;
      });
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      return Math.sqrt(variance) > NOISY;
    };
    return {
      width: info.width,
      height: info.height,
      faces: faces
        .filter(isNoisy)
        .slice(0, atOnce)
        .map((face) => ({ ...face, score: 0.9 })),
      words: words.filter(isNoisy).map((word): Word => ({ ...word, confidence: 90 })),
    };
  },
  async close() {},
});
