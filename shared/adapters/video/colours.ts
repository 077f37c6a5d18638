import type { DecodedFrame } from './decoder.ts';

/** How the numbers of a frame stand for light. */
export type Colours = {
  /** The weights of red and blue in brightness: ITU-R BT.601, BT.709 or BT.2020. */
  readonly matrix: 'bt601' | 'bt709' | 'bt2020';
  /** Black is 0 and white 255, instead of 16 and 235. */
  readonly isFullRange: boolean;
  /** Ten bits for each number, as videos of high dynamic range have. */
  readonly isTenBit: boolean;
};

const WEIGHTS = {
  bt601: { red: 0.299, blue: 0.114 },
  bt709: { red: 0.2126, blue: 0.0722 },
  bt2020: { red: 0.2627, blue: 0.0593 },
} as const;

type Layout = {
  /** Columns and rows that share one pair of colour numbers. */
  readonly across: 1 | 2;
  readonly down: 1 | 2;
  readonly bytes: 1 | 2;
  readonly isFullRange: boolean;
};

/**
 * How a frame lies in memory. FFmpeg's formats of full range and of ten bits have no name here; their size tells.
 * @returns undefined for ways that are not known, so that nothing is taken for what it is not.
 */
export function layoutOf(frame: DecodedFrame, colours: Colours): Layout | undefined {
  const { isFullRange, isTenBit } = colours;
  if (frame.format === 'I420' || frame.format === 'I420A')
    return { across: 2, down: 2, bytes: 1, isFullRange };
  if (frame.format === 'I422') return { across: 2, down: 1, bytes: 1, isFullRange };
  if (frame.format === 'I444') return { across: 1, down: 1, bytes: 1, isFullRange };
  if (frame.format !== '') return undefined;
  const colourPixels = Math.ceil(frame.width / 2) * Math.ceil(frame.height / 2);
  const numbers = frame.width * frame.height + 2 * colourPixels;
  if (frame.allocationSize() === numbers) return { across: 2, down: 2, bytes: 1, isFullRange: true };
  if (isTenBit && frame.allocationSize() === numbers * 2)
    return { across: 2, down: 2, bytes: 2, isFullRange };
  return undefined;
}

/** Red, green, blue and alpha (255) of each pixel of a frame, row by row; undefined for colours of an unknown kind. */
export function rgbaOf(frame: DecodedFrame, colours: Colours): Uint8Array | undefined {
  const layout = layoutOf(frame, colours);
  if (layout === undefined) return undefined;
  const { width, height } = frame;
  const bytes = Buffer.alloc(frame.allocationSize());
  frame.copyTo(bytes);

  const columns = Math.ceil(width / layout.across);
  const blueFrom = width * height;
  const redFrom = blueFrom + columns * Math.ceil(height / layout.down);
  // Of ten bits the two lowest are dropped: the eye does not see flashes in them.
  const at = (index: number): number =>
    layout.bytes === 1
      ? (bytes[index] ?? 0)
      : ((bytes[index * 2] ?? 0) >> 2) | (((bytes[index * 2 + 1] ?? 0) & 3) << 6);

  const { red: redWeight, blue: blueWeight } = WEIGHTS[colours.matrix];
  const black = layout.isFullRange ? 0 : 16;
  const gain = layout.isFullRange ? 1 : 255 / 219;
  const colourGain = layout.isFullRange ? 1 : 255 / 224;
  const redFactor = 2 * (1 - redWeight) * colourGain;
  const blueFactor = 2 * (1 - blueWeight) * colourGain;
  const greenWeight = 1 - redWeight - blueWeight;

  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / layout.down) * columns;
    for (let x = 0; x < width; x += 1) {
      const colour = row + Math.floor(x / layout.across);
      const bright = (at(y * width + x) - black) * gain;
      const towardsBlue = (at(blueFrom + colour) - 128) * blueFactor;
      const towardsRed = (at(redFrom + colour) - 128) * redFactor;
      const pixel = (y * width + x) * 4;
      rgba[pixel] = bright + towardsRed;
      rgba[pixel + 1] = bright - (redWeight * towardsRed + blueWeight * towardsBlue) / greenWeight;
      rgba[pixel + 2] = bright + towardsBlue;
      rgba[pixel + 3] = 255;
    }
  }
  return new Uint8Array(rgba.buffer);
}
