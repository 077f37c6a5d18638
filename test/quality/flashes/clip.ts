/** Clips drawn by code, each with the verdict that the definition gives it. */
import sharp from 'sharp';

export type Colour = readonly [number, number, number];
export const BLACK: Colour = [0, 0, 0];
export const WHITE: Colour = [255, 255, 255];
export const RED: Colour = [255, 0, 0];
export const [WIDTH, HEIGHT] = [320, 240];

/** The grey whose relative luminance is nearest to `luminance`. */
export function grey(luminance: number): Colour {
  const encoded = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  const value = Math.round(encoded * 255);
  return [value, value, value];
}

/** Red, green and blue of 320 × 240 pixels, for so long. */
export type Shot = { readonly ms: number; readonly rgb: Buffer };

export type Clip = {
  readonly name: string;
  /** What decides: frequency, contrast, colour, area, time, or what is no flash at all. */
  readonly group: string;
  readonly fails: boolean;
  readonly shots: () => Promise<readonly Shot[]> | readonly Shot[];
};

export const shot = (ms: number, paint: (x: number, y: number) => Colour): Shot => {
  const rgb = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) rgb.set(paint(x, y), (y * WIDTH + x) * 3);
  return { ms, rgb };
};
export const plain = (ms: number, colour: Colour): Shot => shot(ms, () => colour);

/** Two states in turn until the time is over. */
export const inTurn = (one: Shot, other: Shot, totalMs = 3_000): readonly Shot[] =>
  Array.from({ length: Math.round(totalMs / one.ms) }, (_, index) => (index % 2 === 0 ? one : other));

/** A clip as a file: what an author's program would write, all colours kept as far as the format can. */
export async function fileOf(shots: readonly Shot[], format: 'gif' | 'webp'): Promise<Buffer> {
  const strip = sharp(Buffer.concat(shots.map(({ rgb }) => rgb)), {
    raw: { width: WIDTH, height: HEIGHT * shots.length, channels: 3, pageHeight: HEIGHT },
  });
  const delay = shots.map(({ ms }) => ms);
  return format === 'gif'
    ? strip.gif({ delay, loop: 0, dither: 0, effort: 1 }).toBuffer()
    : strip.webp({ delay, loop: 0, lossless: true, effort: 0 }).toBuffer();
}
