import { type Delivery, deliveryId } from '../../shared/core/delivery/delivery.ts';
import { type Instant, MINUTE, SECOND } from '../../shared/core/time.ts';
import type { Jobs, PollSchedules, Scheduler } from '../../shared/ports.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

type Names = Pick<Delivery, 'postId' | 'accountId'>;
export type Starts = {
  publish(names: Names, because: string): void;
  intake(bundle: string): void;
  poll(account: string): void;
  tend(comment: string): void;
};
type Options = {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly profile: Profile;
  readonly areFaultsOver: () => boolean;
  readonly starts: Starts;
};

/** As EventBridge Scheduler: an instant that has passed is a few seconds ahead (`adapters/aws/scheduler.ts`). */
const AHEAD_MS = 5 * SECOND;

/** One schedule per delivery: it fires once, late, twice, or never. */
export function worldScheduler({ time, random, profile, areFaultsOver, starts }: Options): Scheduler {
  const schedules = new Map<string, symbol>();
  return {
    async publishAt({ postId, accountId }, at: Instant) {
      const name = deliveryId({ postId, accountId });
      const schedule = Symbol(name);
      schedules.set(name, schedule);
      const isLost = !areFaultsOver() && random.chance(profile.never);
      const lateMs = random.chance(profile.late) ? random.between(0, MINUTE) : random.between(0, SECOND);
      const fire = (because: string) => () => {
        if (schedules.get(name) !== schedule && because !== 'its schedule again') return 'quiet';
        schedules.delete(name);
        return starts.publish({ postId, accountId }, because);
      };
      if (isLost) return;
      const due = Math.max(at, time.now() + AHEAD_MS) + lateMs;
      time.at(due, fire('its schedule'));
      if (!areFaultsOver() && random.chance(profile.twice))
        time.at(due + random.between(0, 5 * MINUTE), fire('its schedule again'));
    },
    async cancel(delivery) {
      schedules.delete(deliveryId(delivery));
    },
  };
}

/** Functions that are started without waiting: once, late, twice, or never. */
export function worldJobs({ time, random, profile, areFaultsOver, starts }: Options): Jobs {
  const send = (begin: () => void): void => {
    const isCalm = areFaultsOver();
    if (!isCalm && random.chance(profile.never)) return;
    const delay = () =>
      !isCalm && random.chance(profile.late) ? random.between(0, 10 * MINUTE) : random.between(5, 200);
    time.after(delay(), begin);
    if (!isCalm && random.chance(profile.twice)) time.after(delay(), begin);
  };
  return {
    publish: async ({ postId, accountId }) => send(() => starts.publish({ postId, accountId }, 'a job')),
    intake: async (bundle) => send(() => starts.intake(bundle)),
    poll: async (account) => send(() => starts.poll(account)),
    tend: async (comment) => send(() => starts.tend(comment)),
  };
}

/**
 * One schedule per account, which fires at its interval: late, twice, or not this time. Now and then a whole schedule is
 * lost, until somebody makes it again.
 * @param isOver Nobody is to be polled any more.
 */
export function worldPollSchedules(
  { time, random, profile, areFaultsOver, starts }: Options,
  isOver: () => boolean,
): PollSchedules {
  const schedules = new Map<string, symbol>();
  return {
    async every(account, intervalMs) {
      if (schedules.has(account)) return;
      const schedule = Symbol(account);
      schedules.set(account, schedule);
      const fire = (): unknown => {
        if (isOver()) return 'quiet';
        const isCalm = areFaultsOver();
        if (!isCalm && random.chance(profile.never / 4)) {
          schedules.delete(account);
          return 'quiet';
        }
        time.after(intervalMs, fire);
        const delay = () => (!isCalm && random.chance(profile.late) ? random.between(0, 2 * MINUTE) : 0);
        if (!isCalm && random.chance(profile.never)) return 'quiet';
        time.after(delay(), () => starts.poll(account));
        if (!isCalm && random.chance(profile.twice)) time.after(delay(), () => starts.poll(account));
        return 'quiet';
      };
      time.after(random.between(SECOND, MINUTE), fire);
    },
  };
}
