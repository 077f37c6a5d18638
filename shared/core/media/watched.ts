import type { Unmeasured } from './facts.ts';
import type { FlashFacts } from './flash/frame.ts';

/** One frame of a video, upright and of the shape in which it is shown, to look at as one looks at a picture. */
export type Sample = {
  readonly atMs: number;
  /** A whole JPEG file. */
  readonly picture: Uint8Array;
};

/** What is to be seen in a video when every frame of it is decoded. */
export type Watched =
  | {
      readonly flash: FlashFacts;
      /** The frames in which to look for faces and words, first to last. */
      readonly samples: readonly Sample[];
      readonly problem?: undefined;
    }
  | Unmeasured;
