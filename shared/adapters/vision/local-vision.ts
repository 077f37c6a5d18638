import sharp from 'sharp';
import type { Box, Face, Sight, Word } from '../../core/media/vision-facts.ts';
import type { Vision } from '../../ports.ts';
import { gate } from '../media/gate.ts';
import { toProblem } from '../media/media-problem-error.ts';
import { installedAssets, type VisionAssets } from './assets.ts';
import { type Budget, budgetOf } from './budget.ts';
import { faceEngine } from './face-engine.ts';
import { findFaces } from './find-faces.ts';
import { findWords } from './find-words.ts';
import { lane } from './lane.ts';
import { countFrames, type View, viewOf } from './pixels.ts';
import { mergeFaces, padded } from './tiles.ts';
import { VisionError } from './vision-error.ts';
import { wordEngine } from './word-engine.ts';

export type VisionOptions = {
  /** Longest that may be spent on the faces of one picture, and on its words. */
  readonly timeLimitMs?: number;
  /** A signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
  /** Where the models are, when not where npm puts them. */
  readonly assets?: Partial<VisionAssets>;
};

/** Faces and words are looked for at the same time. */
type Budgets = { readonly faceTime: Budget; readonly wordTime: Budget };

/** Pictures in hand at once: one whose faces are looked for, one whose words are read, one being decoded. */
const IN_HAND = 3;
/** Of an animation, the first frame, the last, and others between them at equal distances. */
const FRAMES = 4;
/** The detector's box ends at the eyebrows and the chin. */
const FACE_PADDING = 0.1;

const framesOf = (count: number): readonly number[] => [
  ...new Set(
    Array.from({ length: Math.min(FRAMES, count) }, (_, index) =>
      Math.round((index * (count - 1)) / Math.max(1, Math.min(FRAMES, count) - 1)),
    ),
  ),
];

/** A box in the picture's own pixels. */
const enlarged = <B extends Box>(box: B, { width, height, fullWidth, fullHeight }: View): B => ({
  ...box,
  x: (box.x * fullWidth) / width,
  y: (box.y * fullHeight) / height,
  width: (box.width * fullWidth) / width,
  height: (box.height * fullHeight) / height,
});

/** A word that stays while other things move is one word. */
function withoutRepeats(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  return words.filter(({ text, x, y }) => {
    const key = `${text} ${Math.round(x / 8)} ${Math.round(y / 8)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Looks at pictures on this machine: faces with face-api on TensorFlow's WebAssembly, words with Tesseract, each in a
 * thread of its own, so that two processor cores are used. Nothing is loaded before the first picture, and nothing is
 * fetched from a network.
 */
export function localVision(options: VisionOptions = {}): Vision {
  const { timeLimitMs = 60_000, timer = AbortSignal.timeout } = options;
  const seconds = Math.max(1, Math.ceil(timeLimitMs / 1000));
  // libvips keeps opened files by name; a file replaced under the same name must be looked at again.
  sharp.cache(false);
  const inTurn = gate(IN_HAND);
  const assets = (): VisionAssets => ({ ...installedAssets(), ...options.assets });
  const faceLane = lane(() => faceEngine(assets()));
  const wordLane = lane(() => wordEngine(assets()));

  const lookAtFrame = async (
    picture: string | Uint8Array,
    frame: number,
    { faceTime, wordTime }: Budgets,
  ) => {
    const view = await viewOf(picture, frame, seconds);
    const [faces, words] = await Promise.all([
      findFaces(view, (part) => faceLane.ask(part, faceTime)),
      findWords(view, (grey) => wordLane.ask(grey, wordTime)),
    ]);
    const { fullWidth, fullHeight } = view;
    return {
      width: fullWidth,
      height: fullHeight,
      faces: faces.map((face) => enlarged(face, view)),
      words: words.map((word) => padded(enlarged(word, view), 0, fullWidth, fullHeight)),
    };
  };

  const look = async (picture: string | Uint8Array): Promise<Sight> => {
    const budgets = { faceTime: budgetOf(timeLimitMs, timer), wordTime: budgetOf(timeLimitMs, timer) };
    const faces: Face[] = [];
    const words: Word[] = [];
    let size = { width: 0, height: 0 };
    for (const frame of framesOf(await countFrames(picture, seconds))) {
      const { width, height, ...seen } = await lookAtFrame(picture, frame, budgets);
      size = { width, height };
      faces.push(...seen.faces);
      words.push(...seen.words);
    }
    const pad = (face: Face): Face => padded(face, FACE_PADDING, size.width, size.height);
    return { ...size, faces: mergeFaces(faces).map(pad), words: withoutRepeats(words) };
  };

  return {
    look: (picture) =>
      inTurn(async () => {
        try {
          return await look(picture);
        } catch (error) {
          if (error instanceof VisionError) throw error;
          return { problem: toProblem(error) };
        }
      }),
    async close() {
      await Promise.all([faceLane.close(), wordLane.close()]);
    },
  };
}
