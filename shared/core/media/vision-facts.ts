import type { Unmeasured } from './facts.ts';

/** A part of a picture, in pixels of the upright picture, inside of it. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Of a video: when the frame is shown in which it is seen; absent of pictures. Words of one line share it. */
type Seen = Box & { readonly atMs?: number };

/** Something that looks like a face. `score` is 0 to 1: how much. */
export type Face = Seen & { readonly score: number };

/** Something that looks like a word. `confidence` is 0 to 100: that it was read rightly. */
export type Word = Seen & { readonly text: string; readonly confidence: number };

/** What is to be seen in a picture. `width` and `height` are those of the upright picture. */
export type Sight =
  | {
      readonly width: number;
      readonly height: number;
      readonly faces: readonly Face[];
      readonly words: readonly Word[];
      readonly problem?: undefined;
    }
  | Unmeasured;

const LEAST_CONFIDENCE = 70;
const LEAST_CHARACTERS = 3;

/**
 * Whether a word is text that a reader sees in the picture. Textures give words too: short, and of low confidence. When
 * looking for personal data, take every word.
 */
export const isReadable = ({ text, confidence }: Word): boolean =>
  confidence >= LEAST_CONFIDENCE && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_CHARACTERS;
