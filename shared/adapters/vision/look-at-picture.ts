import { VisionError } from '../../core/errors.ts';
import type { Box, Face, Sight, Word } from '../../core/media/vision-facts.ts';
import { toProblem } from '../media/media-problem-error.ts';
import { countFrames, type View, viewOf } from './pixels.ts';
import { mergeFaces, padded } from './tiles.ts';

/** What was seen in a view, in its pixels. */
export type Seen = { readonly faces: readonly Face[]; readonly words: readonly Word[] };

/** Of an animation, the first frame, the last, and others between them at equal distances. */
const FRAMES = 4;
/** Detectors' boxes end at the eyebrows and the chin. */
const FACE_PADDING = 0.1;

const framesOf = (count: number): readonly number[] => {
  const looks = Math.min(FRAMES, count);
  return Array.from({ length: looks }, (_, look) =>
    Math.round((look * (count - 1)) / Math.max(1, looks - 1)),
  );
};

/** A box in the picture's own pixels. */
const enlarged = <B extends Box>(box: B, { width, height, fullWidth, fullHeight }: View): B => ({
  ...box,
  x: (box.x * fullWidth) / width,
  y: (box.y * fullHeight) / height,
  width: (box.width * fullWidth) / width,
  height: (box.height * fullHeight) / height,
});

/** A word that stays where it is while other things move is one word. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  return words.filter(({ text, x, y }) => {
    const key = `${text} ${Math.round(x / 8)} ${Math.round(y / 8)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Looks at a picture, or at some frames of an animation, with whatever `see` is.
 * @param seconds longest that decoding one frame may take
 * @throws VisionError, and errors of the operating system: what is not the picture's fault.
 */
export async function lookAtPicture(
  picture: string | Uint8Array,
  seconds: number,
  see: (view: View) => Promise<Seen>,
): Promise<Sight> {
  const faces: Face[] = [];
  const words: Word[] = [];
  let size = { width: 0, height: 0 };
  try {
    for (const frame of framesOf(await countFrames(picture, seconds))) {
      const view = await viewOf(picture, frame, seconds);
      const seen = await see(view);
      size = { width: view.fullWidth, height: view.fullHeight };
      faces.push(...seen.faces.map((face) => enlarged(face, view)));
      words.push(...seen.words.map((word) => enlarged(word, view)));
    }
  } catch (error) {
    if (error instanceof VisionError) throw error;
    return { problem: toProblem(error) };
  }
  const { width, height } = size;
  return {
    ...size,
    faces: mergeFaces(faces).map((face) => padded(face, FACE_PADDING, width, height)),
    words: withoutRepeats(words.map((word) => padded(word, 0, width, height))),
  };
}
