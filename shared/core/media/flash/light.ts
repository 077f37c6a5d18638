/** What each pixel of a frame does to the eye, as WCAG 2.2 defines it. */
import type { Frame } from './frame.ts';

export type Light = {
  /** Relative luminance, 0 (black) to 1 (white). */
  readonly luminance: Float32Array;
  /** (R − G − B), never negative: how red a pixel is (WCAG 2.1, "red flash"; without its factor of 320). */
  readonly redness: Float32Array;
  /** 1 where R / (R + G + B) ≥ 0.8: a saturated red. */
  readonly isSaturatedRed: Uint8Array;
};

const SATURATED = 0.8;

/** The light that each sRGB value stands for (WCAG 2.2, "relative luminance"). */
const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});
const linear = (value: number | undefined): number => LINEAR[value ?? 0] ?? 0;

export function lightOf(frame: Frame): Light {
  const pixels = frame.width * frame.height;
  if (frame.rgba.length !== pixels * 4) {
    throw new RangeError(
      `A frame of ${frame.width} × ${frame.height} pixels has ${pixels * 4} bytes; got ${frame.rgba.length}.`,
    );
  }
  const luminance = new Float32Array(pixels);
  const redness = new Float32Array(pixels);
  const isSaturatedRed = new Uint8Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const red = linear(frame.rgba[pixel * 4]);
    const green = linear(frame.rgba[pixel * 4 + 1]);
    const blue = linear(frame.rgba[pixel * 4 + 2]);
    luminance[pixel] = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    redness[pixel] = Math.max(0, red - green - blue);
    const sum = red + green + blue;
    isSaturatedRed[pixel] = sum > 0 && red / sum >= SATURATED ? 1 : 0;
  }
  return { luminance, redness, isSaturatedRed };
}
