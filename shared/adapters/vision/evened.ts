import sharp from 'sharp';
import type { Pixels } from './pixels.ts';

/** Between the darkest and the brightest hundredth of a picture, of 255: less is a photo taken in the dark or in fog. */
const NARROW = 150;
const HUNDREDTH = 0.01;
/** Of so many pixels one is asked: enough for a hundredth of the smallest photo. */
const SAMPLING = 7;

/** How far the darkest and the brightest hundredth are apart. */
function rangeOf({ rgb, width, height }: Pixels): number {
  const counts = new Uint32Array(256);
  let asked = 0;
  for (let pixel = 0; pixel < width * height; pixel += SAMPLING) {
    const at = pixel * 3;
    const bright = Math.round(((rgb[at] ?? 0) + (rgb[at + 1] ?? 0) * 2 + (rgb[at + 2] ?? 0)) / 4);
    counts[bright] = (counts[bright] ?? 0) + 1;
    asked += 1;
  }
  const at = (share: number): number => {
    let passed = 0;
    return counts.findIndex((count) => {
      passed += count;
      return passed > asked * share;
    });
  };
  return at(1 - HUNDREDTH) - at(HUNDREDTH);
}

/** A dull or dark picture with its contrast stretched, any other as it is. */
export async function evened(pixels: Pixels): Promise<Pixels> {
  const range = rangeOf(pixels);
  if (range >= NARROW || range < 1) return pixels;
  const { rgb, width, height } = pixels;
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .normalise()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, width: info.width, height: info.height };
}
