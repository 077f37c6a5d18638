import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import type { Vision } from '../../ports.ts';
import { gate } from '../media/gate.ts';
import type { VisionAssets } from './assets.ts';
import { budgetOf } from './budget.ts';
import { faceEngine } from './face-engine.ts';
import { findFaces } from './find-faces.ts';
import { findWords } from './find-words.ts';
import { lanes } from './lanes.ts';
import { lookAtPicture } from './look-at-picture.ts';
import { wordEngine } from './word-engine.ts';

export type VisionOptions = {
  /** Longest that may be spent on the faces of one picture, and on its words. */
  readonly timeLimitMs?: number;
  /** Threads that look for faces at once. Each takes about 150 MB. */
  readonly faceThreads?: number;
  /** A signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
};

/** A photo's faces take more than twice as long as its words (five looks of the detector). */
const FACE_THREADS = 2;
/** Pictures in hand at once: one whose faces are looked for, one whose words are read, one being decoded. */
const IN_HAND = 3;

/**
 * Looks at pictures on this machine: faces with face-api on TensorFlow's WebAssembly, words with Tesseract, in
 * threads of their own, so that two processor cores are used. Nothing is loaded before the first picture, and nothing is
 * fetched from a network.
 * @param assets asked for when there is a picture
 */
export function threadedVision(assets: () => VisionAssets, options: VisionOptions = {}): Vision {
  const { timeLimitMs = 60_000, timer = AbortSignal.timeout } = options;
  const { faceThreads = Math.min(FACE_THREADS, availableParallelism()) } = options;
  const seconds = Math.max(1, Math.ceil(timeLimitMs / 1000));
  // libvips keeps opened files by name; a file replaced under the same name must be looked at again.
  sharp.cache(false);
  const inTurn = gate(IN_HAND);
  const faceLanes = lanes(faceThreads, () => faceEngine(assets()));
  const wordLane = lanes(1, () => wordEngine(assets()));

  return {
    look: (picture) =>
      inTurn(() => {
        // Both are looked for at the same time, so each has its own.
        const faceTime = budgetOf(timeLimitMs, timer);
        const wordTime = budgetOf(timeLimitMs, timer);
        return lookAtPicture(picture, seconds, async (view) => {
          const [faces, words] = await Promise.all([
            findFaces(view, (part) => faceLanes.ask(part, faceTime)),
            findWords(view, (grey) => wordLane.ask(grey, wordTime)),
          ]);
          return { faces, words };
        });
      }),
    async close() {
      await Promise.all([faceLanes.close(), wordLane.close()]);
    },
  };
}
