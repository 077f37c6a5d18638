import { MediaProblemError } from '../media/media-problem-error.ts';
import { within } from '../media/within.ts';

/** Time that may be spent on one picture. Waiting for a turn spends nothing: another picture's slowness is not its own. */
export type Budget = {
  /** @throws MediaProblemError `timed-out` when it is used up; what was begun is not stopped by this. */
  spend<T>(work: () => Promise<T>): Promise<T>;
};

export function budgetOf(totalMs: number, timer: (ms: number) => AbortSignal): Budget {
  let leftMs = totalMs;
  return {
    async spend(work) {
      if (leftMs <= 0) throw new MediaProblemError('timed-out', 'looking at it took too long');
      const startedMs = performance.now();
      try {
        return await within(work(), timer(Math.ceil(leftMs)));
      } finally {
        leftMs -= performance.now() - startedMs;
      }
    },
  };
}
