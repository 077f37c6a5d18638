import sharp from 'sharp';
import type { GreyPicture } from './word-engine.ts';

/** What is behind the letters, at this many pixels across, and blurred over several lines. */
const BEHIND = 96;
const BLUR = 4;
/** The brightest part of the paper is so much brighter than the darkest: a shadow lies on it. */
const UNEVEN = 1.35;
/** Darker than this there is no paper to be made even. */
const DARKEST = 35;
/** What the paper becomes, everywhere. */
const PAPER = 215;

/** The value below which a share of the others lie. */
const quantile = (sorted: Uint8Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * A photographed page as it would look in even light: each point compared with what lies around it. Tesseract takes one
 * threshold for black and white, and a shadow falls below it whole. Undefined where the light is even.
 */
export async function inEvenLight({ grey, width, height }: GreyPicture): Promise<GreyPicture | undefined> {
  const raw = { width, height, channels: 1 } as const;
  const small = { width: BEHIND, height: Math.max(1, Math.round((BEHIND * height) / width)) };
  const behind = await sharp(grey, { raw })
    .resize({ ...small, fit: 'fill' })
    .blur(BLUR)
    .extractChannel(0)
    .raw()
    .toBuffer();
  const sorted = Uint8Array.from(behind).sort();
  const [darkest, brightest] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  if (darkest < DARKEST || brightest < darkest * UNEVEN) return undefined;
  const around = await sharp(behind, { raw: { ...small, channels: 1 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const even = new Uint8Array(grey.length);
  for (let at = 0; at < even.length; at += 1)
    even[at] = Math.min(255, (PAPER * (grey[at] ?? 0)) / Math.max(1, around[at] ?? 1));
  return { grey: even, width, height };
}
