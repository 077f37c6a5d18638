import { patterns } from './patterns.ts';
import { pixelCounts } from './pixel-counts.ts';
import { swingOf } from './swing.ts';
import type { Turn } from './transitions.ts';

/**
 * Counts flashes in any one second. Pixels turn brighter and darker wherever something moves; a flash is what turns
 * together, over at least a quarter of the picture. Three ways of turning together are counted, and the most is kept:
 *
 * 1. The picture as a whole: a quarter of it rose more than fell, wherever: fades, and lightning that strikes another
 *    place each time.
 * 2. A pattern that swaps: the fields of a board, two halves.
 * 3. Large fields, each by itself, where a quarter of the picture rises, or falls, in the same frame.
 *
 * A second is shorter than 1000 ms from its first transition to its last, so three flashes a second pass.
 */
export function worstSecond(pixels: number, fields: number) {
  const whole = swingOf(pixels);
  const swapping = patterns(pixels);
  const single = pixelCounts(fields);
  let worst = 0;
  return {
    add(fine: Turn, coarse: Turn, atMs: number): void {
      whole.add(fine.rose.length - fine.fell.length, atMs);
      swapping.add(fine, atMs);
      single.add(coarse, atMs);
      const turns = Math.max(whole.turns(atMs), swapping.turns(atMs), single.turns());
      worst = Math.max(worst, Math.floor(turns / 2));
    },
    /** Flashes, that is pairs of opposing transitions, in the worst second so far. */
    flashes: (): number => worst,
  };
}
