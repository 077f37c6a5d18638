import type { Unmeasured } from './facts.ts';

/** Of a video, what only its pictures would tell: nothing here decodes them. */
export const NO_DECODER: Unmeasured = {
  problem: { code: 'no-decoder', detail: 'the pictures of a video cannot be looked at here' },
};
