import sharp from 'sharp';
import { isReadable, type Word } from '../../core/media/vision-facts.ts';
import { inEvenLight } from './even-light.ts';
import { inksOf } from './inks.ts';
import type { Pixels } from './pixels.ts';
import { linesOf, turned, turnedBack } from './tilt.ts';
import type { GreyPicture } from './word-engine.ts';

/** Letters of nine pixels are read in part only; enlarged, in full (measured: 85 and 98 % of the words). */
const ENLARGED = 4;
/** Not beyond this: it would cost time without reading more. */
const ENLARGED_PIXELS = 2_600_000;
/** White letters over a photo: all three colours are at least as bright. At 200, clothes and windows are too (measured). */
const BRIGHT = 230;
/** With less there are no letters; with more, what is bright is the paper. */
const BRIGHT_SHARE = { least: 0.002, most: 0.5 };

async function greyOf({ rgb, width, height }: Pixels): Promise<GreyPicture> {
  const scale = Math.max(1, Math.min(ENLARGED, Math.sqrt(ENLARGED_PIXELS / (width * height))));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const grey = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .greyscale()
    .resize({ ...size, fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  return { grey, ...size };
}

/** What is nearly white in black, all else in white: letters over a photo without the photo. */
function brightOf({ rgb, width, height }: Pixels): GreyPicture | undefined {
  const grey = Buffer.alloc(width * height, 255);
  let bright = 0;
  for (let pixel = 0; pixel < grey.length; pixel += 1) {
    const at = pixel * 3;
    if (Math.min(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0) < BRIGHT) continue;
    grey[pixel] = 0;
    bright += 1;
  }
  const share = bright / grey.length;
  return share < BRIGHT_SHARE.least || share > BRIGHT_SHARE.most ? undefined : { grey, width, height };
}

const overlaps = (a: Word, b: Word): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Both readings of one picture: where they disagree, what was read with more confidence. */
function mergeWords(first: readonly Word[], second: readonly Word[]): readonly Word[] {
  const isBeaten = (word: Word, others: readonly Word[], wins: (other: Word) => boolean): boolean =>
    others.some((other) => overlaps(word, other) && wins(other));
  return [
    ...first.filter((word) => !isBeaten(word, second, (other) => other.confidence > word.confidence)),
    ...second.filter((word) => !isBeaten(word, first, (other) => other.confidence >= word.confidence)),
  ];
}

type Read = (picture: GreyPicture) => Promise<readonly Word[]>;

/** So many readable words are a page, and not a sign in a street. */
const PAGE = 8;

/** Reads a picture as it is, and a page on which a shadow lies once more without it. */
async function readPlainly(pixels: Pixels, read: Read): Promise<readonly Word[]> {
  const grey = await greyOf(pixels);
  const scale = pixels.width / grey.width;
  let words = await read(grey);
  const even = words.filter(isReadable).length >= PAGE ? await inEvenLight(grey) : undefined;
  if (even) words = mergeWords(words, await read(even));
  return words.map((word) => ({
    ...word,
    x: word.x * scale,
    y: word.y * scale,
    width: word.width * scale,
    height: word.height * scale,
  }));
}

/** With fewer, nothing sensible was read: a photo's texture gives one by chance. */
const SENSIBLE = 2;
const isSensible = (words: readonly Word[]): boolean => words.filter(isReadable).length >= SENSIBLE;

/** Reads what is not level: a picture of a poster taken askew, a page that lies on its side or upside down. */
async function readTurned(pixels: Pixels, level: readonly Word[], read: Read): Promise<readonly Word[]> {
  const { degrees, areClear } = await linesOf(pixels);
  if (!areClear || (degrees === 0 && isSensible(level))) return level;
  let words = level;
  // Lines look alike from both sides.
  for (const turn of degrees === 0 ? [180] : [-degrees, 180 - degrees]) {
    const upright = await turned(pixels, turn);
    const found = (await readPlainly(upright, read)).map((word) => turnedBack(word, upright, pixels, turn));
    // What was read across the lines is chance, however sure Tesseract was.
    if (isSensible(found))
      return [...found, ...level.filter((word) => !found.some((other) => overlaps(word, other)))];
    words = mergeWords(words, found);
  }
  return words;
}

/**
 * Finds words, in pixels of the given ones. Tesseract makes a picture black and white before it reads, and letters over a
 * photo, as on most posters, are lost in that: of 60 such words in white over six photos it reads 18, and 49 when it
 * reads once more what is bright and nothing else (measured). So it reads again where there may be such letters, in
 * white or in a colour of their own, and where lines are not level.
 */
export async function findWords(pixels: Pixels, read: Read): Promise<readonly Word[]> {
  let words = await readPlainly(pixels, read);
  const bright = brightOf(pixels);
  for (const letters of [...(bright ? [bright] : []), ...inksOf(pixels)])
    words = mergeWords(words, await read(letters));
  return readTurned(pixels, words, read);
}
