export type Size = { readonly width: number; readonly height: number };

/** The largest size of the same shape with at most `pixels` pixels; never larger than it is. */
export function fitPixels({ width, height }: Size, pixels: number): Size {
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)));
  if (scale === 1) return { width, height };
  // A side of one pixel cannot shrink further, so the other one has to.
  if (width * scale < 1) return { width: 1, height: Math.min(height, pixels) };
  if (height * scale < 1) return { width: Math.min(width, pixels), height: 1 };
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/**
 * The size to try when the smallest encoding at `size` had `bytes` and `most` are taken. Bytes grow about with the
 * area; a twentieth less a side, so that the next try fits.
 */
export function shrink({ width, height }: Size, bytes: number, most: number): Size {
  const side = Math.sqrt(most / bytes) * 0.95;
  return { width: Math.max(1, Math.floor(width * side)), height: Math.max(1, Math.floor(height * side)) };
}
