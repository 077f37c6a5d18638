import type { Frame } from './frame.ts';

/** Fields across: a field is a twentieth of the picture's longer side. */
const FIELDS = 20;

/**
 * A frame in few large fields, each the mean of its pixels: what flickers in it by chance is no fine pattern any more
 * (WCAG 2.2: "white noise or an alternating checkerboard pattern with squares smaller than 0.1 degree" is none).
 */
export function coarseOf({ width, height, rgba, durationMs }: Frame): Frame {
  const side = Math.max(1, Math.ceil(Math.max(width, height) / FIELDS));
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const sums = new Float64Array(across * down * 4);
  const counts = new Uint32Array(across * down);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const field = Math.floor(y / side) * across + Math.floor(x / side);
      counts[field] = (counts[field] ?? 0) + 1;
      for (let channel = 0; channel < 4; channel += 1) {
        const at = field * 4 + channel;
        sums[at] = (sums[at] ?? 0) + (rgba[(y * width + x) * 4 + channel] ?? 0);
      }
    }
  }
  const means = Uint8Array.from(sums, (sum, at) => Math.round(sum / (counts[at >> 2] ?? 1)));
  return { width: across, height: down, rgba: means, durationMs };
}
