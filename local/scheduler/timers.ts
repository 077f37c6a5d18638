/** The scheduler's only access to time, so that tests move it by hand. */
export type Timers = {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `run` once after `delayMs`, which is at most a minute. Returns how to call it off. */
  setTimer(run: () => void, delayMs: number): () => void;
};

export const systemTimers: Timers = {
  now: Date.now,
  setTimer(run, delayMs) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/**
 * Longest sleep. Node's timers overflow past 2^31 ms (25 days) and stand still while a laptop is closed, so whoever
 * waits longer looks at the clock again every minute.
 */
export const LONGEST_SLEEP_MS = 60_000;
