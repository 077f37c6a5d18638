/** Writes GIFs with transparency and disposal, which sharp cannot, after the GIF89a specification. */

/** What is done with a frame before the next: it stays, its place is cleared, what was there before comes back. */
export const DISPOSAL = { stay: 1, clear: 2, restore: 3 } as const;

export type GifFrame = {
  /** Where it lies, and its size; a frame may be smaller than the picture. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** The index of a colour for each pixel. */
  readonly paint: (x: number, y: number) => number;
  readonly ms: number;
  readonly disposal: keyof typeof DISPOSAL;
};

const short = (value: number): readonly number[] => [value & 255, value >> 8];

/** Codes of nine bits, the dictionary emptied before it would need ten: longer than need be, and simple. */
function compress(indexes: readonly number[]): readonly number[] {
  const [clear, end] = [256, 257];
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  const put = (code: number): void => {
    held |= code << bits;
    for (bits += 9; bits >= 8; bits -= 8) {
      bytes.push(held & 255);
      held >>= 8;
    }
  };
  for (const [at, index] of indexes.entries()) {
    if (at % 250 === 0) put(clear);
    put(index);
  }
  put(end);
  if (bits > 0) bytes.push(held & 255);
  return bytes;
}

/** `colours` are at most 255; the index after the last is transparent. */
export function writeGif(
  width: number,
  height: number,
  colours: readonly (readonly number[])[],
  frames: readonly GifFrame[],
): Buffer {
  const table = [...colours, ...Array.from({ length: 256 - colours.length }, () => [0, 0, 0])].flat();
  const parts = frames.flatMap(({ box: [left, top, across, down], paint, ms, disposal }) => {
    const indexes = Array.from({ length: across * down }, (_, at) =>
      paint(at % across, Math.floor(at / across)),
    );
    const data = compress(indexes);
    const blocks: number[] = [];
    for (let at = 0; at < data.length; at += 255) {
      const block = data.slice(at, at + 255);
      blocks.push(block.length, ...block);
    }
    return [
      ...[0x21, 0xf9, 4, (DISPOSAL[disposal] << 2) | 1, ...short(ms / 10), colours.length, 0],
      ...[0x2c, ...short(left), ...short(top), ...short(across), ...short(down), 0],
      ...[8, ...blocks, 0],
    ];
  });
  return Buffer.from([
    ...Buffer.from('GIF89a'),
    ...[...short(width), ...short(height), 0xf7, 0, 0],
    ...table,
    ...[0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0],
    ...parts,
    0x3b,
  ]);
}
