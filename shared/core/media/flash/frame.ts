/** One picture of an animation, as small as is enough to see flashes in it. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, 0 to 255, row by row. What shines through was filled before. */
  readonly rgba: Uint8Array;
  /** How long it is shown: what a viewer gets, not what the file says (`shownMs`). */
  readonly durationMs: number;
};

/** What WCAG 2.2, success criterion 2.3.1 asks of an animation. */
export type FlashFacts = {
  /** General flashes in the worst second, over at least a quarter of the picture. */
  readonly general: number;
  /** Flashes to or from a saturated red in the worst second, over at least a quarter of the picture. */
  readonly red: number;
  /** More than three of either in one second. */
  readonly fails: boolean;
};

/** Browsers show a frame of a GIF or WebP of less than 20 ms for 100 ms; GIF writers rely on it with delays of 0. */
export const shownMs = (durationMs: number): number => (durationMs < 20 ? 100 : durationMs);
