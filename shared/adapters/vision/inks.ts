import type { Pixels } from './pixels.ts';
import type { GreyPicture } from './word-engine.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Colours are counted in steps of 16. */
const STEPS = 16;
/** Nearer than this in each of its three parts, a colour is of the ink: what JPEG and smooth edges make of it. */
const NEAR = 30;
/** Where letters end, what is behind them differs by this much … */
const EDGE = 60;
/** … so many pixels further on; a shadow or a sky fades away instead. */
const EDGE_PIXELS = 4;
/** Share of the ends of an ink's strokes that are such edges: of letters 0.8 and more, in photos 0.5 (measured). */
const CRISP = 0.7;
/** With less there are no letters; with more, it is the paper. */
const SHARE = { least: 0.003, most: 0.3 };
/** Most of a picture in one colour is paper, and what is written on paper is read without this. */
const PAPER = 0.5;
/** What is this bright is looked for by itself (`find-words.ts`). */
const BRIGHT = 230;
/** Colours that are looked at, the most frequent first, and inks that are read. */
const CANDIDATES = 8;
const MOST_INKS = 2;
/** Of so many rows one is looked at when all that is asked is whether a colour is an ink. */
const ROWS = 5;

const distance = (rgb: Buffer, at: number, [red, green, blue]: Colour): number =>
  Math.max(
    Math.abs((rgb[at] ?? 0) - red),
    Math.abs((rgb[at + 1] ?? 0) - green),
    Math.abs((rgb[at + 2] ?? 0) - blue),
  );

/** The most frequent colours, each far from those before it. */
function frequentColours({ rgb, width, height }: Pixels): readonly { colour: Colour; share: number }[] {
  const counts = new Uint32Array(STEPS ** 3);
  const sums = new Float64Array(STEPS ** 3 * 3);
  for (let at = 0; at < width * height * 3; at += 3 * ROWS) {
    const red = rgb[at] ?? 0;
    const green = rgb[at + 1] ?? 0;
    const blue = rgb[at + 2] ?? 0;
    const bin = ((red >> 4) * STEPS + (green >> 4)) * STEPS + (blue >> 4);
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[bin * 3] = (sums[bin * 3] ?? 0) + red;
    sums[bin * 3 + 1] = (sums[bin * 3 + 1] ?? 0) + green;
    sums[bin * 3 + 2] = (sums[bin * 3 + 2] ?? 0) + blue;
  }
  const chosen: { colour: Colour; share: number }[] = [];
  const byCount = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (const bin of byCount) {
    const count = counts[bin] ?? 0;
    if (chosen.length === CANDIDATES || count === 0) break;
    const colour: Colour = [
      (sums[bin * 3] ?? 0) / count,
      (sums[bin * 3 + 1] ?? 0) / count,
      (sums[bin * 3 + 2] ?? 0) / count,
    ];
    const isNew = chosen.every(({ colour: other }) =>
      colour.some((part, at) => Math.abs(part - (other[at] ?? 0)) > NEAR),
    );
    if (isNew) chosen.push({ colour, share: (count * ROWS) / (width * height) });
  }
  return chosen;
}

/** How much of a picture is of a colour, and the share of its strokes that end as letters do, by some of its rows. */
function strokesOf({ rgb, width, height }: Pixels, colour: Colour): { share: number; crisp: number } {
  let seen = 0;
  let inked = 0;
  let ends = 0;
  let edges = 0;
  for (let y = 0; y < height; y += ROWS) {
    let isInk = false;
    seen += width;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const was = isInk;
      isInk = distance(rgb, at, colour) <= NEAR;
      if (isInk) inked += 1;
      if (isInk || !was || x + EDGE_PIXELS > width) continue;
      ends += 1;
      if (distance(rgb, at + (EDGE_PIXELS - 1) * 3, colour) >= EDGE) edges += 1;
    }
  }
  return { share: inked / seen, crisp: ends === 0 ? 0 : edges / ends };
}

/** What is of one colour in black, all else in white. */
function lettersOf({ rgb, width, height }: Pixels, colour: Colour): GreyPicture {
  const grey = Buffer.alloc(width * height, 255);
  for (let pixel = 0; pixel < grey.length; pixel += 1)
    if (distance(rgb, pixel * 3, colour) <= NEAR) grey[pixel] = 0;
  return { grey, width, height };
}

/**
 * Letters of one colour over a photo, without the photo: one picture for each colour that looks like an ink, black on
 * white. A picture on paper of one colour has none: it is read as it is.
 */
export function inksOf(pixels: Pixels): readonly GreyPicture[] {
  const colours = frequentColours(pixels);
  if (colours.some(({ share }) => share > PAPER)) return [];
  return colours
    .filter(({ colour }) => Math.min(...colour) < BRIGHT)
    .map(({ colour }) => ({ colour, ...strokesOf(pixels, colour) }))
    .filter(({ share, crisp }) => share >= SHARE.least && share <= SHARE.most && crisp >= CRISP)
    .sort((a, b) => b.crisp - a.crisp)
    .slice(0, MOST_INKS)
    .map(({ colour }) => lettersOf(pixels, colour));
}
