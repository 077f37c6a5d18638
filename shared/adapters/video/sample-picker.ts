import type { Frame } from '../../core/media/flash/frame.ts';

/** At most so many frames of a video are looked at for faces and words. */
const MOST_SAMPLES = 30;
/** Without a change of scene, one every so often. */
const LONGEST_GAP_MS = 2_000;
/** After a cut, a moment until fades and titles have settled. */
const SETTLING_MS = 200;
/** The picture is divided into so many fields across and down: a face that enters changes one of them. */
const FIELDS = 8;
/** Steps of 255 by which a field changes where there is something new, and by which fields change on a cut. */
const NEW = 10;
const CUT = 30;

/** How bright each field is. */
function fieldsOf({ rgba, width, height }: Frame): Float32Array {
  const sums = new Float32Array(FIELDS * FIELDS);
  const counts = new Float32Array(FIELDS * FIELDS);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * FIELDS) / height) * FIELDS;
    for (let x = 0; x < width; x += 1) {
      const field = row + Math.floor((x * FIELDS) / width);
      const pixel = (y * width + x) * 4;
      sums[field] = (sums[field] ?? 0) + (rgba[pixel] ?? 0) + (rgba[pixel + 1] ?? 0) + (rgba[pixel + 2] ?? 0);
      counts[field] = (counts[field] ?? 0) + 3;
    }
  }
  return sums.map((sum, field) => sum / Math.max(1, counts[field] ?? 1));
}

const changes = (a: Float32Array, b: Float32Array): readonly number[] =>
  [...a].map((bright, field) => Math.abs(bright - (b[field] ?? 0)));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

export type SamplePicker = {
  /** Whether to look at this frame; asked of every frame, small, in order. */
  wants(frame: Frame, atMs: number): boolean;
};

/**
 * Picks the frames of a video in which to look for faces and words: the first, the new scenes, and one every two
 * seconds where none begins, spread over its whole length, 30 at most. A frame that looks as the last one did is left
 * out: slides and stills stand for many seconds.
 */
export function samplePicker(durationMs: number): SamplePicker {
  const shareMs = durationMs / (MOST_SAMPLES - 1);
  // In a long video, scenes get half of a share's time to begin before their share goes to a regular sample.
  const gapMs = Math.max(LONGEST_GAP_MS, shareMs * 1.5);
  let taken = 0;
  let lastMs = 0;
  let cutMs: number | undefined;
  let last: Float32Array | undefined;
  let before: Float32Array | undefined;

  return {
    wants(frame, atMs) {
      const fields = fieldsOf(frame);
      if (before !== undefined && mean(changes(fields, before)) >= CUT) cutMs = atMs;
      before = fields;

      const isNewScene = cutMs !== undefined && atMs - cutMs >= SETTLING_MS;
      const isFirst = last === undefined;
      if (!isFirst && !isNewScene && atMs - lastMs < gapMs) return false;
      const allowed = Math.min(MOST_SAMPLES, 1 + Math.floor(atMs / Math.max(1, shareMs)));
      if (taken >= allowed) return false;
      cutMs = undefined;
      lastMs = atMs;
      if (last !== undefined && Math.max(...changes(fields, last)) < NEW) return false;
      last = fields;
      taken += 1;
      return true;
    },
  };
}
