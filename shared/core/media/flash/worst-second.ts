import type { Turn } from './transitions.ts';

/** WCAG 2.2: flashes that together cover less than this share do not count. */
export const LEAST_AREA = 0.25;
const SECOND_MS = 1_000;

type Moment = { readonly atMs: number; readonly turned: readonly number[] };

/**
 * Counts flashes in any one second, in two ways, and keeps the greater.
 *
 * 1. Pixel by pixel: at least a quarter of the pixels, connected or not, flashed so often in the same second. They need
 *    not flash at the same instant: a board of large squares that swap flashes everywhere.
 * 2. Picture by picture: a quarter of the picture rose, then a quarter fell, wherever: lightning that strikes another
 *    place each time.
 *
 * A second is shorter than 1000 ms from its first transition to its last, so three flashes a second pass.
 */
export function worstSecond(pixels: number) {
  const counts = new Uint16Array(pixels);
  const recent: Moment[] = [];
  let pictureTurns: number[] = [];
  let lastWay: 'rose' | 'fell' | undefined;
  let worst = 0;

  const forgetBefore = (atMs: number): void => {
    while (recent[0] !== undefined && recent[0].atMs <= atMs - SECOND_MS) {
      for (const pixel of recent.shift()?.turned ?? []) counts[pixel] = (counts[pixel] ?? 1) - 1;
    }
    pictureTurns = pictureTurns.filter((turnedMs) => turnedMs > atMs - SECOND_MS);
  };

  /** The most transitions that at least a quarter of the pixels had. */
  const sharedTransitions = (): number => {
    const having: number[] = [];
    for (const count of counts) having[count] = (having[count] ?? 0) + 1;
    let covered = 0;
    for (let count = having.length - 1; count > 0; count -= 1) {
      covered += having[count] ?? 0;
      if (covered >= pixels * LEAST_AREA) return count;
    }
    return 0;
  };

  const followPicture = ({ rose, fell }: Turn, atMs: number): void => {
    if (Math.max(rose.length, fell.length) < pixels * LEAST_AREA || rose.length === fell.length) return;
    const way = rose.length > fell.length ? 'rose' : 'fell';
    if (way !== lastWay) pictureTurns.push(atMs);
    lastWay = way;
  };

  return {
    add(turn: Turn, atMs: number): void {
      forgetBefore(atMs);
      const turned = [...turn.rose, ...turn.fell];
      if (turned.length === 0) return;
      recent.push({ atMs, turned });
      for (const pixel of turned) counts[pixel] = (counts[pixel] ?? 0) + 1;
      followPicture(turn, atMs);
      worst = Math.max(worst, Math.floor(Math.max(sharedTransitions(), pictureTurns.length) / 2));
    },
    /** Flashes, that is pairs of opposing transitions, in the worst second so far. */
    flashes: (): number => worst,
  };
}
