/** WCAG 2.2: flashes that together cover less than this share do not count. */
export const LEAST_AREA = 0.25;
const SECOND_MS = 1_000;

/** Follows how much more of the picture has risen than fallen, and counts when that turned by a quarter or more. */
export type Swing = {
  /** @param net pixels that rose less pixels that fell */
  add(net: number, atMs: number): void;
  /** Turns in the second that ends at `atMs`. */
  turns(atMs: number): number;
};

/** @param begunMs when the pixels turned that this swing begins with, where it begins with a turn */
export function swingOf(pixels: number, begunMs?: number): Swing {
  const least = pixels * LEAST_AREA;
  let recent: number[] = begunMs === undefined ? [] : [begunMs];
  let level = 0;
  let low = 0;
  let high = 0;
  let way: 'up' | 'down' | undefined;

  return {
    add(net, atMs) {
      level += net;
      const turned =
        way !== 'up' && level - low >= least
          ? 'up'
          : way !== 'down' && high - level >= least
            ? 'down'
            : undefined;
      if (turned === undefined) {
        low = Math.min(low, level);
        high = Math.max(high, level);
        return;
      }
      way = turned;
      low = level;
      high = level;
      recent.push(atMs);
    },
    turns(atMs) {
      recent = recent.filter((turnedMs) => turnedMs > atMs - SECOND_MS);
      return recent.length;
    },
  };
}
