import { DAY, HOUR, type Instant, MINUTE } from '../../shared/core/time.ts';
import { isSettled } from './ending.ts';
import { CLOCK_ERROR_MS } from './profile.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Witness } from './witness.ts';

/** After the last expiry: enough for any lease, settling time, freeze and growing interval. */
const LONGEST_TAIL_MS = 4 * HOUR;

export type UpkeepOptions = {
  readonly time: VirtualTime;
  readonly seen: Witness;
  /** Nobody does anything new after this instant. */
  readonly lastAction: Instant;
  isInForce(): boolean;
  /** This minute, the schedule of rescue does not fire. */
  isMissing(): boolean;
  /** Looks although there is nothing to rescue. */
  isCurious(): boolean;
  rescue(): void;
  /** What was stopped does not stay so. */
  goOn(): void;
};

/**
 * Starts rescue by the minute, until the world has ended: nothing is under way, and nobody has to come back to anything.
 * Most minutes have nothing to rescue, and looking costs more than knowing it.
 */
export function upkeep(options: UpkeepOptions): void {
  const { time, seen, lastAction } = options;
  const minute = (): unknown => {
    const isOver = time.isEmpty() && time.now() > lastAction && isSettled(seen) && options.isInForce();
    if (isOver || time.now() > Math.max(lastAction, lastExpiry(seen)) + LONGEST_TAIL_MS) return 'quiet';
    time.after(MINUTE, minute);
    if (time.now() > lastAction && seen.isStopped()) options.goOn();
    const isNeeded = !options.isInForce() || options.isCurious() || isAwake(seen, time.now());
    return options.isMissing() || !isNeeded ? 'quiet' : options.rescue();
  };
  time.after(MINUTE / 2, minute);
}

const lastExpiry = (seen: Witness): Instant =>
  Math.max(
    ...[...seen.items.values()].map((item) => {
      const isToComeDown = item.type === 'delivery' && item.retraction && item.wake !== undefined;
      if (isToComeDown) return item.retraction.at + DAY;
      return 'expires' in item ? (item.expires ?? 0) : 0;
    }),
  );

/** A little early, for processes whose clock is ahead. */
const isAwake = (seen: Witness, now: Instant): boolean =>
  [...seen.items.values()].some(
    (item) => 'wake' in item && item.wake !== undefined && item.wake <= now + CLOCK_ERROR_MS,
  );
