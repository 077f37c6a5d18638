import { setImmediate } from 'node:timers/promises';
import type { Timers } from '../local/scheduler/timers.ts';

/** Time that only moves when a test says so, and runs what falls due on the way. */
export function handMovedClock(start: string) {
  let now = Date.parse(start);
  let timers: { at: number; run: () => void }[] = [];
  const delays: number[] = [];

  const clock: Timers = {
    now: () => now,
    setTimer(run, delayMs) {
      const timer = { at: now + delayMs, run };
      delays.push(delayMs);
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };

  return {
    clock,
    /** Every delay that was asked for. */
    delays,
    async moveTo(time: string): Promise<void> {
      const target = Date.parse(time);
      // Lets promises that are already settled take their course before time goes on.
      await setImmediate();
      for (;;) {
        const due = timers.filter(({ at }) => at <= target).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.run();
        await setImmediate();
      }
      now = target;
    },
    /** As if the machine had been off: no timer runs. */
    jumpTo(time: string): void {
      now = Date.parse(time);
    },
  };
}
