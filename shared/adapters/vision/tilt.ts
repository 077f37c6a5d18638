import sharp from 'sharp';
import type { Box } from '../../core/media/vision-facts.ts';
import type { Pixels } from './pixels.ts';

/** Lines are looked for in a picture of this side, in steps of so many degrees. */
const SIDE = 600;
const STEP = 2;
/** Neighbours that differ by more than this, of 255, across and down together, are an edge. */
const EDGE = 50;
/** Lines of letters crowd the edges this much more than in the middling direction: 8 to 20 times, in photos up to 5. */
const CROWDED = 6;
/** And this much more than along the level, if that is not what they follow. */
const PREFERRED = 1.5;
/** Tesseract reads lines that rise by less than this. */
const LEVEL = 3;

/** Which way the lines of a picture run. */
export type Lines = {
  /** Clockwise from the level, −90 to 89; 0 where they are level or there are none. */
  readonly degrees: number;
  /** Whether there are lines as clear as those of letters, level or not. */
  readonly areClear: boolean;
};

/** Where there are edges, from the middle. */
async function edgesOf({ rgb, width, height }: Pixels): Promise<readonly (readonly [number, number])[]> {
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .greyscale()
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const edges: [number, number][] = [];
  for (let y = 0; y < info.height - 1; y += 1)
    for (let x = 0; x < info.width - 1; x += 1) {
      const at = y * info.width + x;
      const here = data[at] ?? 0;
      const change = Math.abs(here - (data[at + 1] ?? 0)) + Math.abs(here - (data[at + info.width] ?? 0));
      if (change > EDGE) edges.push([x - info.width / 2, y - info.height / 2]);
    }
  return edges;
}

/** How unevenly the edges lie when one looks along lines of that direction: letters in rows, nothing between them. */
function crowding(edges: readonly (readonly [number, number])[], degrees: number): number {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const rows = new Float64Array(SIDE * 2);
  for (const [x, y] of edges) {
    // Shared between two rows: rounded, the pixels' own grid would crowd along its diagonals.
    const place = y * cos - x * sin + SIDE;
    const row = Math.floor(place);
    rows[row] = (rows[row] ?? 0) + row + 1 - place;
    rows[row + 1] = (rows[row + 1] ?? 0) + place - row;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum / edges.length;
}

/** Finds out which way the lines of a picture run. Up and down are alike to it. */
export async function linesOf(pixels: Pixels): Promise<Lines> {
  const edges = await edgesOf(pixels);
  if (edges.length === 0) return { degrees: 0, areClear: false };
  const directions = Array.from({ length: 180 / STEP }, (_, step) => {
    const degrees = step * STEP - 90;
    return { degrees, crowded: crowding(edges, degrees) };
  }).sort((a, b) => b.crowded - a.crowded);
  const [best, middling] = [directions[0], directions[directions.length >> 1]];
  if (best === undefined || middling === undefined) return { degrees: 0, areClear: false };
  const level = Math.max(
    ...directions.filter(({ degrees }) => Math.abs(degrees) <= LEVEL).map(({ crowded }) => crowded),
  );
  const areClear = best.crowded >= middling.crowded * CROWDED;
  const isTilted = areClear && Math.abs(best.degrees) > LEVEL && best.crowded >= level * PREFERRED;
  return { degrees: isTilted ? best.degrees : 0, areClear };
}

/** A picture turned clockwise by `degrees`, on a white sheet as large as that needs. */
export async function turned({ rgb, width, height }: Pixels, degrees: number): Promise<Pixels> {
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(degrees, { background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, width: info.width, height: info.height };
}

/** Where a box of the turned picture lies in the picture that it was turned from. */
export function turnedBack<B extends Box>(box: B, from: Pixels, to: Pixels, degrees: number): B {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corners = [0, 1, 2, 3].map((corner) => {
    const x = box.x + (corner % 2) * box.width - from.width / 2;
    const y = box.y + (corner >> 1) * box.height - from.height / 2;
    return { x: x * cos + y * sin + to.width / 2, y: y * cos - x * sin + to.height / 2 };
  });
  const left = Math.max(0, Math.min(...corners.map(({ x }) => x)));
  const top = Math.max(0, Math.min(...corners.map(({ y }) => y)));
  const right = Math.min(to.width, Math.max(...corners.map(({ x }) => x)));
  const bottom = Math.min(to.height, Math.max(...corners.map(({ y }) => y)));
  return { ...box, x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
