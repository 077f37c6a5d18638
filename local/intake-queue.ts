import { systemTimers, type Timers } from './scheduler/timers.ts';

/** How one look at a bundle went; `why` is a sentence without its words. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly why: string };

export type IntakeQueueOptions = {
  readonly take: (bundle: string) => Promise<Taken>;
  /** Told in plain words of a bundle that is given up. */
  readonly onProblem: (message: string) => void;
  readonly timers?: Timers;
  /** Waits before each further try, at most a minute each. After the last one the bundle is given up. */
  readonly pausesMs?: readonly number[];
  /** How many bundles are looked at side by side. */
  readonly atOnce?: number;
};

/** What is wrong for a moment is over after the first, what the machine has too much to do with after the last. */
const PAUSES_MS = [2_000, 10_000, 30_000, 60_000];
/** The store shares this process with the pictures: with dozens at once its answers come too late for everybody. */
const AT_ONCE = 3;

/**
 * The queue in front of intake, as SQS is on AWS: a few at a time, what fails comes again after growing pauses, and what
 * fails for good is said. Nothing is kept on disk: the inbox itself holds the bundles, and the next start looks at all.
 */
export function openIntakeQueue(options: IntakeQueueOptions) {
  const { take, onProblem, timers = systemTimers, pausesMs = PAUSES_MS, atOnce = AT_ONCE } = options;
  /** Failed looks by bundle, in the order in which their turn comes. */
  const waiting = new Map<string, number>();
  const pausing = new Map<string, () => void>();
  const running = new Map<string, Promise<void>>();
  let isClosed = false;

  function fill(): void {
    for (const [bundle, failed] of waiting) {
      if (isClosed || running.size >= atOnce) return;
      // It changed while it was looked at: once more, but never twice at the same time.
      if (running.has(bundle)) continue;
      waiting.delete(bundle);
      const run = look(bundle, failed).finally(() => {
        running.delete(bundle);
        fill();
      });
      running.set(bundle, run);
    }
  }

  async function look(bundle: string, failed: number): Promise<void> {
    const taken = await take(bundle);
    if (taken.ok || isClosed || waiting.has(bundle)) return;
    const pause = pausesMs[failed];
    if (pause === undefined) {
      onProblem(
        `${bundle} was not taken in, after ${failed + 1} tries: ${taken.why} Nothing is lost, it is still in the inbox. To try again, save its post.md once more (or copy the zip again), or start anew.`,
      );
      return;
    }
    const again = () => {
      pausing.delete(bundle);
      waiting.set(bundle, failed + 1);
      fill();
    };
    pausing.set(bundle, timers.setTimer(again, pause));
  }

  return {
    /** A bundle that is new or was changed. One that waits already is looked at once, with all its tries before it. */
    add(bundle: string): void {
      pausing.get(bundle)?.();
      pausing.delete(bundle);
      waiting.set(bundle, 0);
      fill();
    },
    /** Begins nothing more. What is being looked at is not waited for: whoever runs it does. */
    close(): void {
      isClosed = true;
      for (const stop of pausing.values()) stop();
    },
  };
}
