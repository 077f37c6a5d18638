import type { Hono } from 'hono';
import { schedulerApi } from './api.ts';
import { type FiringPorts, startFiring } from './firing.ts';
import { LOCAL_PLACE, type Place } from './input.ts';
import { operations } from './operations.ts';
import { openScheduleBook } from './schedule-book.ts';
import { systemTimers, type Timers } from './timers.ts';

export type { DeadLetter, Fault } from './due.ts';
export type { Timers } from './timers.ts';

export type SchedulerOptions = FiringPorts & {
  /** Where schedules are kept. One scheduler at a time: two over one folder would both fire. */
  readonly folder: string;
  readonly place?: Place;
  readonly timers?: Timers;
};

export type LocalScheduler = {
  /** The REST-JSON API, to be served anywhere. */
  readonly api: Hono;
  /** Fires nothing more and waits for what is being handed over. */
  stop(): Promise<void>;
};

/** EventBridge Scheduler on one machine: `docs/local-scheduler.md` says what it does and how it differs. */
export function startScheduler(options: SchedulerOptions): LocalScheduler {
  const { folder, place = LOCAL_PLACE, timers = systemTimers, onProblem } = options;
  const book = openScheduleBook({ folder, now: timers.now(), onProblem });
  const firing = startFiring(book, place, timers, options);
  return {
    api: schedulerApi(operations(book, place, timers, firing.wake), onProblem),
    stop: firing.stop,
  };
}
