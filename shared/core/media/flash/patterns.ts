import { LEAST_AREA, type Swing, swingOf } from './swing.ts';
import type { Turn } from './transitions.ts';

const SECOND_MS = 1_000;
/** Between the beginnings of two patterns that are followed. One that swaps four times a second stays for longer. */
const LEAST_GAP_MS = 90;

/**
 * Follows patterns that swap: what fell when the rest rose does the reverse later, as the fields of a board do. The
 * picture as a whole stays as bright, so each pixel is taken the way it went when the pattern began. In a picture that
 * moves, pixels soon turn at times of their own, and a pattern never comes back.
 */
export function patterns(pixels: number) {
  const heading = new Int8Array(pixels);
  let followed: { readonly sinceMs: number; readonly sign: Int8Array; readonly swing: Swing }[] = [];
  let turnedSince = 0;

  return {
    add({ rose, fell }: Turn, atMs: number): void {
      followed = followed.filter(({ sinceMs }) => sinceMs > atMs - SECOND_MS);
      for (const { sign, swing } of followed) {
        let net = 0;
        for (const pixel of rose) net += sign[pixel] ?? 0;
        for (const pixel of fell) net -= sign[pixel] ?? 0;
        swing.add(net, atMs);
      }
      for (const pixel of rose) heading[pixel] = 1;
      for (const pixel of fell) heading[pixel] = -1;
      // One is worth following from when a quarter of the picture turned, either way.
      turnedSince += rose.length + fell.length;
      const lastMs = followed.at(-1)?.sinceMs ?? Number.NEGATIVE_INFINITY;
      if (turnedSince < pixels * LEAST_AREA || atMs - lastMs < LEAST_GAP_MS) return;
      turnedSince = 0;
      followed.push({ sinceMs: atMs, sign: heading.slice(), swing: swingOf(pixels, atMs) });
    },
    /** The most turns that one of them had in the second that ends at `atMs`. */
    turns: (atMs: number): number => Math.max(0, ...followed.map(({ swing }) => swing.turns(atMs))),
  };
}
