import { coarseOf } from './coarse.ts';
import type { FlashFacts, Frame } from './frame.ts';
import { lightOf } from './light.ts';
import { followTurns, type Turn } from './transitions.ts';
import { worstSecond } from './worst-second.ts';

/** WCAG 2.2, "general flash": a change of at least a tenth of the brightest white … */
const LEAST_LUMINANCE = 0.1;
/** … where the darker state is darker than this. */
const DARK = 0.8;
/** WCAG 2.1, "red flash": (R − G − B) × 320 changes by more than 20. WCAG 2.2 needs a larger change of colour. */
const LEAST_REDNESS = 20 / 320;
const MOST_FLASHES = 3;
const SECOND_MS = 1_000;

/**
 * Measures an animation by WCAG 2.2, success criterion 2.3.1 "Three Flashes or Below Threshold".
 *
 * The criterion takes a quarter of any field of 10 degrees. How large a post's picture is shown is up to the reader's
 * screen, so that field is taken to be the picture: a quarter of its area, connected or not. The animation is taken to
 * play again and again, whatever its file says, since networks loop what they convert.
 *
 * @throws RangeError when a frame has another size than the first.
 */
export async function measureFlashes(frames: AsyncIterable<Frame> | Iterable<Frame>): Promise<FlashFacts> {
  let meter: ReturnType<typeof flashMeter> | undefined;
  const opening: Frame[] = [];
  let openingMs = 0;
  for await (const frame of frames) {
    // Nobody sees it.
    if (frame.durationMs <= 0) continue;
    meter ??= flashMeter(frame);
    meter.show(frame);
    if (openingMs < SECOND_MS) {
      opening.push(frame);
      openingMs += frame.durationMs;
    }
  }
  if (meter === undefined) return { general: 0, red: 0, fails: false };

  // The second that begins in one round and ends in the next: with the frames of the first second again.
  for (let againMs = 0; againMs < SECOND_MS && opening.length > 1; ) {
    for (const frame of opening) {
      meter.show(frame);
      againMs += frame.durationMs;
    }
  }
  return meter.result();
}

/** Pixels that turn brighter or darker, and pixels that turn to or from a saturated red. */
function turnsOf(pixels: number) {
  const luminance = followTurns(pixels, LEAST_LUMINANCE, (low) => low < DARK);
  const redness = followTurns(
    pixels,
    LEAST_REDNESS,
    (_low, _high, lowMark, highMark) => lowMark + highMark > 0,
  );
  return (frame: Frame): { readonly general: Turn; readonly red: Turn } => {
    const light = lightOf(frame);
    return {
      general: luminance.see(light.luminance, light.isSaturatedRed),
      red: redness.see(light.redness, light.isSaturatedRed),
    };
  };
}

function flashMeter(first: Frame) {
  const { width, height } = first;
  const coarse = coarseOf(first);
  const [pixels, fields] = [width * height, coarse.width * coarse.height];
  const fineTurns = turnsOf(pixels);
  const coarseTurns = turnsOf(fields);
  const general = worstSecond(pixels, fields);
  const red = worstSecond(pixels, fields);
  let atMs = 0;

  return {
    show(frame: Frame): void {
      if (frame.width !== width || frame.height !== height) {
        throw new RangeError(
          `All frames have the size of the first, ${width} × ${height} pixels; got ${frame.width} × ${frame.height}.`,
        );
      }
      const fine = fineTurns(frame);
      const large = coarseTurns(coarseOf(frame));
      general.add(fine.general, large.general, atMs);
      red.add(fine.red, large.red, atMs);
      atMs += frame.durationMs;
    },
    result(): FlashFacts {
      const counted = { general: general.flashes(), red: red.flashes() };
      return { ...counted, fails: counted.general > MOST_FLASHES || counted.red > MOST_FLASHES };
    },
  };
}
