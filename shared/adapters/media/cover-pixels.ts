import sharp from 'sharp';
import type { Box } from '../../core/media/vision-facts.ts';

/** Decoded pixels, row by row, that are changed in place. */
export type Raw = {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
};

/**
 * Blocks across the longer side of what is made unrecognisable, whatever its size in pixels: about four across the face
 * itself. Recognition needs eyes, nose and mouth apart, for which four times as many are not enough (measured: see
 * `test/cover-strength.long.test.ts`).
 */
const MOST_BLOCKS = 6;
/** Of what is small, blocks are not smaller than this, in pixels. */
const LEAST_BLOCK = 6;

/** Adds up each channel over a part of the picture. */
function meanOf({ data, width, channels }: Raw, part: Box): number[] {
  const sums = new Array<number>(channels).fill(0);
  for (let y = part.y; y < part.y + part.height; y += 1) {
    const end = (y * width + part.x + part.width) * channels;
    for (let at = (y * width + part.x) * channels; at < end; at += channels)
      for (let channel = 0; channel < channels; channel += 1)
        sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
  }
  const count = part.width * part.height;
  return sums.map((sum) => Math.round(sum / count));
}

/**
 * Makes a part of the picture unrecognisable: only the mean colours of a few blocks are kept, and enlarged smoothly.
 * What was inside of a block is gone for good: there is nothing that sharpening could bring back, as there would be in a
 * picture that is only blurred.
 */
export async function pixelate(raw: Raw, part: Box): Promise<void> {
  if (part.width < 1 || part.height < 1) return;
  const block = Math.max(LEAST_BLOCK, Math.ceil(Math.max(part.width, part.height) / MOST_BLOCKS));
  const columns = Math.ceil(part.width / block);
  const rows = Math.ceil(part.height / block);
  const means: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = part.y + Math.floor((row * part.height) / rows);
    const below = part.y + Math.floor(((row + 1) * part.height) / rows);
    for (let column = 0; column < columns; column += 1) {
      const x = part.x + Math.floor((column * part.width) / columns);
      const beside = part.x + Math.floor(((column + 1) * part.width) / columns);
      means.push(...meanOf(raw, { x, y, width: beside - x, height: below - y }));
    }
  }
  const blurred = await sharp(Buffer.from(means), {
    raw: { width: columns, height: rows, channels: raw.channels },
  })
    .resize(part.width, part.height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  const rowBytes = part.width * raw.channels;
  for (let row = 0; row < part.height; row += 1)
    blurred.copy(
      raw.data,
      ((part.y + row) * raw.width + part.x) * raw.channels,
      row * rowBytes,
      (row + 1) * rowBytes,
    );
}

/** The frame around a part whose colour the part takes: a share of its height, in pixels at least. */
const FRAME = { share: 0.15, least: 2 };

/** Fills a part of the picture with one colour: the mean of what is around it, which is most often its paper. */
export function fill(raw: Raw, part: Box): void {
  if (part.width < 1 || part.height < 1) return;
  const color = colorAround(raw, part);
  for (let y = part.y; y < part.y + part.height; y += 1)
    for (let x = part.x; x < part.x + part.width; x += 1)
      raw.data.set(color, (y * raw.width + x) * raw.channels);
}

function colorAround(raw: Raw, part: Box): readonly number[] {
  const frame = Math.max(FRAME.least, Math.round(part.height * FRAME.share));
  const left = Math.max(0, part.x - frame);
  const top = Math.max(0, part.y - frame);
  const right = Math.min(raw.width, part.x + part.width + frame);
  const bottom = Math.min(raw.height, part.y + part.height + frame);
  const strips: readonly Box[] = [
    { x: left, y: top, width: right - left, height: part.y - top },
    { x: left, y: part.y + part.height, width: right - left, height: bottom - part.y - part.height },
    { x: left, y: part.y, width: part.x - left, height: part.height },
    { x: part.x + part.width, y: part.y, width: right - part.x - part.width, height: part.height },
  ];
  const sums = new Array<number>(raw.channels).fill(0);
  let count = 0;
  for (const strip of strips) {
    const pixels = strip.width * strip.height;
    if (pixels === 0) continue;
    meanOf(raw, strip).forEach((mean, channel) => {
      sums[channel] = (sums[channel] ?? 0) + mean * pixels;
    });
    count += pixels;
  }
  return count === 0 ? meanOf(raw, part) : sums.map((sum) => Math.round(sum / count));
}
