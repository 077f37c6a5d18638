/** Busy pictures without people, drawn by code. */
import sharp from 'sharp';
import { bricks } from '../../vision/pictures.ts';
import { seeded } from '../random.ts';

const svg = (width: number, height: number, body: string): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`),
  )
    .flatten({ background: '#fff' })
    .removeAlpha()
    .png()
    .toBuffer();

/** Shelves full of books. */
export function shelves(width: number, height: number, seed = 1): Promise<Buffer> {
  const chance = seeded(seed);
  const parts: string[] = [`<rect width="${width}" height="${height}" fill="#5b4630"/>`];
  for (let y = 12; y < height; y += 150)
    for (let x = 6; x < width; ) {
      const across = chance.int(14, 44);
      const down = chance.int(95, 136);
      const colour = `rgb(${chance.int(30, 220)},${chance.int(30, 200)},${chance.int(20, 180)})`;
      parts.push(
        `<rect x="${x}" y="${y + 138 - down}" width="${across}" height="${down}" fill="${colour}"/>`,
        `<rect x="${x + 3}" y="${y + 150 - down}" width="${across - 6}" height="10" fill="#e6d9a8"/>`,
      );
      x += across + chance.int(1, 4);
    }
  return svg(width, height, parts.join(''));
}

/** Discs with two dark spots and a line: clocks, plugs, coins, whatever is not a face though it has parts like one. */
export function discs(width: number, height: number, seed = 1): Promise<Buffer> {
  const chance = seeded(seed);
  const parts = Array.from({ length: 40 }, () => {
    const [x, y, size] = [chance.int(0, width), chance.int(0, height), chance.int(15, 90)];
    const shade = chance.int(120, 230);
    return (
      `<circle cx="${x}" cy="${y}" r="${size}" fill="rgb(${shade},${shade - 20},${shade - 60})" stroke="#333"/>` +
      `<line x1="${x}" y1="${y}" x2="${x + size * 0.7}" y2="${y - size * 0.3}" stroke="#222" stroke-width="4"/>` +
      `<line x1="${x}" y1="${y}" x2="${x - size * 0.2}" y2="${y - size * 0.5}" stroke="#222" stroke-width="5"/>`
    );
  });
  return svg(width, height, `<rect width="${width}" height="${height}" fill="#8d99a6"/>${parts.join('')}`);
}

/** Hills, sky and windows of houses. */
export function town(width: number, height: number, seed = 1): Promise<Buffer> {
  const chance = seeded(seed);
  const houses = Array.from({ length: 14 }, (_, house) => {
    const [across, down] = [width / 12, chance.int(height / 4, (height * 2) / 3)];
    const x = (house * width) / 13 - 20;
    const windows = Array.from({ length: 24 }, (_v, at) => {
      const [left, top] = [x + 12 + (at % 3) * (across / 3), height - down + 14 + Math.floor(at / 3) * 40];
      return `<rect x="${left}" y="${top}" width="${across / 5}" height="24" fill="${chance.pick(['#223', '#fd8', '#9bd'])}"/>`;
    });
    return `<rect x="${x}" y="${height - down}" width="${across}" height="${down}" fill="${chance.pick(['#a65', '#b98', '#776', '#c9b'])}"/>${windows.join('')}`;
  });
  return svg(width, height, `<rect width="${width}" height="${height}" fill="#bcd7ee"/>${houses.join('')}`);
}

/** Even grain, as of stone or carpet. */
export const grain = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .blur(2)
    .removeAlpha()
    .png()
    .toBuffer();

export const wall = (width: number, height: number): Promise<Buffer> =>
  bricks(width, height).removeAlpha().png().toBuffer();

export const BACKGROUNDS = { shelves, discs, town, grain, wall } as const;
