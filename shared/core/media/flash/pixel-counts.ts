import { LEAST_AREA } from './swing.ts';
import type { Turn } from './transitions.ts';

const SECOND_MS = 1_000;

/**
 * Counts for each pixel how often it turned in the last second, in frames in which at least a quarter of the picture
 * turned the same way with it.
 */
export function pixelCounts(pixels: number) {
  const least = pixels * LEAST_AREA;
  const counts = new Uint16Array(pixels);
  const recent: { readonly atMs: number; readonly turned: readonly number[] }[] = [];

  return {
    add({ rose, fell }: Turn, atMs: number): void {
      for (let oldest = recent[0]; oldest && oldest.atMs <= atMs - SECOND_MS; oldest = recent[0]) {
        for (const pixel of oldest.turned) counts[pixel] = (counts[pixel] ?? 1) - 1;
        recent.shift();
      }
      for (const turned of [rose, fell]) {
        if (turned.length < least) continue;
        recent.push({ atMs, turned });
        for (const pixel of turned) counts[pixel] = (counts[pixel] ?? 0) + 1;
      }
    },
    /** The most turns that at least a quarter of the pixels had. */
    turns(): number {
      if (recent.length === 0) return 0;
      const having: number[] = [];
      for (const count of counts) having[count] = (having[count] ?? 0) + 1;
      let covered = 0;
      for (let count = having.length - 1; count > 0; count -= 1) {
        covered += having[count] ?? 0;
        if (covered >= least) return count;
      }
      return 0;
    },
  };
}
