/**
 * Follows one value of each pixel and says when it turned: a rise or fall of at least `least` from the last peak or
 * valley, however many frames it took. Two opposing transitions of a pixel are one flash (WCAG 2.2, note on
 * "general flash and red flash thresholds").
 */
export type Turn = {
  /** Pixels that rose in this frame, and pixels that fell. No pixel is in both. */
  readonly rose: readonly number[];
  readonly fell: readonly number[];
};

export type Turns = {
  see(values: Float32Array, marks: Uint8Array): Turn;
};

const UNKNOWN = 0;
const RISING = 1;
const FALLING = 2;

/**
 * `counts` decides which changes matter, given the lower and the higher value and each one's mark. A change that does
 * not count yet goes on: it may count once it is larger.
 */
export function followTurns(
  pixels: number,
  least: number,
  counts: (low: number, high: number, lowMark: number, highMark: number) => boolean,
): Turns {
  // Until a pixel first turns, either end may become the peak or valley that it turned from.
  const low = new Float32Array(pixels).fill(Number.POSITIVE_INFINITY);
  const high = new Float32Array(pixels).fill(Number.NEGATIVE_INFINITY);
  const lowMark = new Uint8Array(pixels);
  const highMark = new Uint8Array(pixels);
  const heading = new Uint8Array(pixels);

  const markLow = (pixel: number, value: number, mark: number): void => {
    low[pixel] = value;
    lowMark[pixel] = mark;
  };
  const markHigh = (pixel: number, value: number, mark: number): void => {
    high[pixel] = value;
    highMark[pixel] = mark;
  };

  const turnsAt = (pixel: number, value: number, mark: number): number => {
    const way = heading[pixel] ?? UNKNOWN;
    const valley = low[pixel] ?? value;
    const peak = high[pixel] ?? value;
    // Numbers of 32 bits hold 0.1 as a little more or less.
    const canRise = way !== RISING && value - valley >= least - 1e-6;
    if (canRise && counts(valley, value, lowMark[pixel] ?? 0, mark)) return RISING;
    const canFall = way !== FALLING && peak - value >= least - 1e-6;
    if (canFall && counts(value, peak, mark, highMark[pixel] ?? 0)) return FALLING;
    return UNKNOWN;
  };

  return {
    see(values, marks) {
      const rose: number[] = [];
      const fell: number[] = [];
      for (let pixel = 0; pixel < pixels; pixel += 1) {
        const value = values[pixel] ?? 0;
        const mark = marks[pixel] ?? 0;
        const turn = turnsAt(pixel, value, mark);
        if (turn === UNKNOWN) {
          if (value < (low[pixel] ?? 0)) markLow(pixel, value, mark);
          if (value > (high[pixel] ?? 0)) markHigh(pixel, value, mark);
          continue;
        }
        heading[pixel] = turn;
        // From here on, only what opposes this turn matters.
        markLow(pixel, value, mark);
        markHigh(pixel, value, mark);
        (turn === RISING ? rose : fell).push(pixel);
      }
      return { rose, fell };
    },
  };
}
