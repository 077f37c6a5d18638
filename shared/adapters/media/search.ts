import { type Size, shrink } from './fit-size.ts';

/** Encodes a picture of one size in one way. */
export type Encode = () => Promise<Buffer>;

/** Each round comes close; where five do not do, no picture of any use would. */
const MOST_ROUNDS = 5;

/**
 * Finds the first encoding of at most `most` bytes: at the largest size every way from the best to the plainest, then
 * the same at the size that the plainest one suggests. The order is fixed, so the same picture always ends the same.
 * `waysAt` decodes at the size and gives the ways to encode it; `round` counts from 0.
 */
export async function searchEncoding(
  largest: Size,
  most: number,
  waysAt: (size: Size, round: number) => Promise<readonly Encode[]>,
): Promise<Buffer | undefined> {
  let size = largest;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let smallest = Number.POSITIVE_INFINITY;
    for (const encode of await waysAt(size, round)) {
      const bytes = await encode();
      if (bytes.length <= most) return bytes;
      smallest = Math.min(smallest, bytes.length);
    }
    size = shrink(size, smallest, most);
  }
  return undefined;
}
