import sharp from 'sharp';
import type { Vision } from '../../ports.ts';
import { gate } from '../media/gate.ts';
import { installedAssets, type VisionAssets } from './assets.ts';
import { budgetOf } from './budget.ts';
import { faceEngine } from './face-engine.ts';
import { findFaces } from './find-faces.ts';
import { findWords } from './find-words.ts';
import { lane } from './lane.ts';
import { lookAtPicture } from './look-at-picture.ts';
import { wordEngine } from './word-engine.ts';

export type VisionOptions = {
  /** Longest that may be spent on the faces of one picture, and on its words. */
  readonly timeLimitMs?: number;
  /** A signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
  /** Where the models are, when not where npm puts them. */
  readonly assets?: Partial<VisionAssets>;
};

/** Pictures in hand at once: one whose faces are looked for, one whose words are read, one being decoded. */
const IN_HAND = 3;

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

  return {
    look: (picture) =>
      inTurn(() => {
        // Both are looked for at the same time, so each has its own.
        const faceTime = budgetOf(timeLimitMs, timer);
        const wordTime = budgetOf(timeLimitMs, timer);
        return lookAtPicture(picture, seconds, async (view) => {
          const [faces, words] = await Promise.all([
            findFaces(view, (part) => faceLane.ask(part, faceTime)),
            findWords(view, (grey) => wordLane.ask(grey, wordTime)),
          ]);
          return { faces, words };
        });
      }),
    async close() {
      await Promise.all([faceLane.close(), wordLane.close()]);
    },
  };
}
