import { randomUUID } from 'node:crypto';
import { afterFailure, type DeadLetter, deadLetterOf, describe, type Fault, fallDue } from './due.ts';
import { inputOf, type Place } from './input.ts';
import type { Firing, Instant, Schedule } from './schedule.ts';
import type { ScheduleBook } from './schedule-book.ts';
import { LONGEST_SLEEP_MS, type Timers } from './timers.ts';

export type FiringPorts = {
  /** Hands the input over to the target. Resolves when the target has taken it, not when its work is done. */
  invoke(targetArn: string, input: string): Promise<void>;
  deadLetter(queueArn: string, message: DeadLetter): Promise<void>;
  /** Asked once for each execution that falls due. */
  fault?(due: {
    readonly group: string;
    readonly name: string;
    readonly scheduledAt: Instant;
  }): Fault | undefined;
  onProblem(message: string): void;
};

/** Watches the clock and hands over what is due, at least once. */
export function startFiring(book: ScheduleBook, place: Place, timers: Timers, ports: FiringPorts) {
  const underWay = new Map<string, Promise<void>>();
  let stopTimer = (): void => {};
  let isStopped = false;

  /** Looks at the clock: to be called whenever a schedule has changed. */
  function wake(): void {
    if (isStopped) return;
    stopTimer();
    try {
      fireWhatIsDue(timers.now());
      stopTimer = timers.setTimer(wake, sleepMs(timers.now()));
    } catch (cause) {
      ports.onProblem(`Due schedules could not be noted; tried again in a minute: ${describe(cause)}`);
      stopTimer = timers.setTimer(wake, LONGEST_SLEEP_MS);
    }
  }

  function fireWhatIsDue(now: Instant): void {
    for (const schedule of book.all()) {
      const { group, name, next } = schedule;
      if (next === undefined || next > now) continue;
      const fault = ports.fault?.({ group, name, scheduledAt: next });
      settle(fallDue(schedule, now, fault, randomUUID()));
    }
    for (const schedule of book.all())
      for (const firing of schedule.firings)
        if (firing.tryAt <= now && !underWay.has(firing.executionId)) begin(schedule, firing);
  }

  function sleepMs(now: Instant): number {
    const waiting = book
      .all()
      .flatMap(({ next, firings }) => [
        ...(next === undefined ? [] : [next]),
        ...firings.filter(({ executionId }) => !underWay.has(executionId)).map(({ tryAt }) => tryAt),
      ]);
    const soonest = waiting.reduce((earliest, at) => Math.min(earliest, at), now + LONGEST_SLEEP_MS);
    return Math.max(1, soonest - now);
  }

  function begin(schedule: Schedule, firing: Firing): void {
    const attempt = Promise.resolve()
      .then(() => handOver(schedule, firing))
      .then(
        () => {
          underWay.delete(firing.executionId);
          wake();
        },
        // It stays under way in name, so that it is not tried in a circle: the next start tries it again.
        (cause) => ports.onProblem(`Firing ${schedule.name} could not be noted: ${describe(cause)}`),
      );
    underWay.set(firing.executionId, attempt);
  }

  async function handOver(schedule: Schedule, firing: Firing): Promise<void> {
    const { Target: target } = schedule.definition;
    const input = inputOf(schedule, firing, place);
    try {
      await ports.invoke(target.Arn, input);
    } catch (cause) {
      return retryOrGiveUp(schedule, firing, input, cause);
    }
    const remaining = firing.remaining - 1;
    replace(schedule, firing, remaining > 0 ? { ...firing, remaining } : undefined);
  }

  async function retryOrGiveUp(
    schedule: Schedule,
    firing: Firing,
    input: string,
    cause: unknown,
  ): Promise<void> {
    const verdict = afterFailure(schedule.definition, firing, timers.now());
    if ('again' in verdict) return replace(schedule, firing, verdict.again);
    const queue = schedule.definition.Target.DeadLetterConfig?.Arn;
    try {
      if (queue !== undefined)
        await ports.deadLetter(queue, deadLetterOf(schedule, firing, input, verdict.exhausted, cause, place));
      replace(schedule, firing, undefined);
    } catch (problem) {
      ports.onProblem(`The dead letter of ${schedule.name} is kept back for a minute: ${describe(problem)}`);
      replace(schedule, firing, { ...firing, tryAt: timers.now() + LONGEST_SLEEP_MS });
    }
  }

  /** The schedule may have been changed or deleted while its target was called: only this firing is touched. */
  function replace(fired: Schedule, firing: Firing, by: Firing | undefined): void {
    const schedule = book.find(fired.group, fired.name);
    if (!schedule?.firings.some(({ executionId }) => executionId === firing.executionId)) return;
    const firings = schedule.firings.flatMap((other) =>
      other.executionId !== firing.executionId ? [other] : by ? [by] : [],
    );
    settle({ ...schedule, firings });
  }

  function settle(schedule: Schedule): void {
    const isComplete = schedule.next === undefined && schedule.firings.length === 0;
    const { ActionAfterCompletion: action, State: state } = schedule.definition;
    if (isComplete && action === 'DELETE' && state === 'ENABLED') book.remove(schedule);
    else book.save(schedule);
  }

  wake();
  return {
    wake,
    /** Fires nothing more; resolves when nothing is under way. What is not handed over stays for the next start. */
    async stop(): Promise<void> {
      isStopped = true;
      stopTimer();
      await Promise.all(underWay.values());
    },
  };
}
