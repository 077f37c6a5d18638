import type { Bytes } from './bytes.ts';

/** Chunks before the pixels; more than this is no picture that a program wrote. */
const MOST_CHUNKS = 1_000;

/**
 * Whether a PNG is animated: an `acTL` chunk comes before the first `IDAT` (PNG, third edition, 11.3.6). Decoders that
 * do not know it show the first frame only, so libvips would not tell.
 */
export async function isAnimatedPng(bytes: Bytes): Promise<boolean> {
  let offset = 8;
  for (let chunk = 0; chunk < MOST_CHUNKS && offset + 8 <= bytes.size; chunk += 1) {
    const header = await bytes.read(offset, 8);
    const name = header.toString('latin1', 4, 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
    offset += 12 + header.readUInt32BE(0);
  }
  return false;
}
