import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE } from '../../core/time.ts';
import type { Clock } from '../../ports.ts';

/** The machine's clock. Long waits are cut up, because a timer neither follows a set clock nor a suspended machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleepUntil(at) {
    for (let left = at - Date.now(); left > 0; left = at - Date.now()) await sleep(Math.min(left, MINUTE));
  },
};
