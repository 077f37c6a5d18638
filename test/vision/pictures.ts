/** Photos and drawn words that the tests of the detectors look at. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

const packageFolder = dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));

/** A photo that the face detector's package carries, 1 to 6. */
export const samplePath = (number: number): string => join(packageFolder, 'demo', `sample${number}.jpg`);

/** The middle of every face in them, as shares of width and height, marked by hand. */
export const FACES: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [
    [0.262, 0.37],
    [0.48, 0.42],
    [0.82, 0.25],
  ],
  2: [
    [0.225, 0.19],
    [0.515, 0.25],
    [0.805, 0.2],
  ],
  3: [
    [0.36, 0.34],
    [0.61, 0.27],
    [0.83, 0.32],
  ],
  4: [
    [0.175, 0.21],
    [0.39, 0.12],
    [0.56, 0.2],
    [0.7, 0.18],
  ],
  5: [
    [0.448, 0.15],
    [0.62, 0.23],
    [0.775, 0.375],
    [0.35, 0.385],
    [0.235, 0.72],
  ],
  6: [
    [0.19, 0.4],
    [0.395, 0.3],
    [0.66, 0.29],
    [0.825, 0.265],
  ],
};

/** A folder of real pictures that a checkout may have beside it. */
export const sharedPicture = (name: string): string | undefined => {
  const path = join(import.meta.dirname, '../../../shared/pictures', name);
  return existsSync(path) ? path : undefined;
};

export type Lettering = {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Top of the first line, in pixels. */
  readonly top?: number;
};

/** Lines of words as a transparent drawing. A font that every machine with fonts has is chosen by the system. */
export const lettering = (
  width: number,
  height: number,
  lines: readonly string[],
  { size, fill, bold = false, top = size }: Lettering,
): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines
      .map(
        (line, index) =>
          `<text x="${size}" y="${top + (index + 1) * size * 1.5}" font-family="DejaVu Sans, Liberation Sans, sans-serif" ` +
          `font-size="${size}" font-weight="${bold ? 'bold' : 'normal'}" fill="${fill}">${line}</text>`,
      )
      .join('')}</svg>`,
  );

export const sheet = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** Bricks: regular edges, in which careless reading sees letters. */
export const bricks = (width: number, height: number): Sharp => {
  const rows = Array.from({ length: Math.ceil(height / 40) }, (_, row) =>
    Array.from({ length: Math.ceil(width / 90) + 1 }, (_v, column) => {
      const shade = 90 + ((row * 37 + column * 71) % 60);
      const x = column * 90 - (row % 2) * 45;
      return `<rect x="${x}" y="${row * 40}" width="86" height="36" fill="rgb(${shade + 40},${shade},${shade - 20})"/>`;
    }).join(''),
  ).join('');
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rows}</svg>`),
  ).flatten({ background: '#ccc' });
};
