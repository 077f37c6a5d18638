import * as v from 'valibot';
import { jsonFolder } from '../scheduler/json-folder.ts';
import { LONGEST_SLEEP_MS, type Timers } from '../scheduler/timers.ts';
import type { Outcome } from './invocation.ts';

const eventSchema = v.object({
  requestId: v.string(),
  functionName: v.string(),
  arn: v.string(),
  /** JSON. */
  payload: v.string(),
  acceptedAt: v.number(),
  /** Not run before this instant. */
  runAt: v.number(),
  /** Runs that were begun. */
  attempts: v.number(),
});
/** An invocation that was accepted with 202 and is not done. */
export type AcceptedEvent = Readonly<v.InferOutput<typeof eventSchema>>;

/**
 * What the on-failure destination receives when an event was given up.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */
export type FailedEvent = {
  readonly version: '1.0';
  readonly timestamp: string;
  readonly requestContext: {
    readonly requestId: string;
    readonly functionArn: string;
    readonly condition: 'RetriesExhausted';
    readonly approximateInvokeCount: number;
  };
  readonly requestPayload: unknown;
  readonly responseContext: {
    readonly statusCode: 200;
    readonly executedVersion: '$LATEST';
    readonly functionError: 'Unhandled';
  };
  readonly responsePayload: unknown;
};

export type EventQueueOptions = {
  readonly folder: string;
  readonly timers: Timers;
  readonly run: (event: AcceptedEvent) => Promise<Outcome>;
  readonly onFailure: (failed: FailedEvent) => Promise<void>;
  readonly onProblem: (message: string) => void;
  /** Waits before the second and the third run. Lambda waits one minute, then two. */
  readonly retryDelaysMs: readonly number[];
};

/**
 * Lambda's queue of asynchronous invocations. An event is on disk before it is accepted and until it is done, so a
 * killed process runs it again at its next start: at least once, as Lambda promises. Lambda drops events after six
 * hours; here one may have waited for the machine to be switched on, so age does not count.
 */
export function openEventQueue(options: EventQueueOptions) {
  const { timers, onProblem, retryDelaysMs } = options;
  const files = jsonFolder(options.folder);
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, () => void>();
  let isStopped = false;

  /** Keeps the event; it runs at once. */
  function accept(event: Omit<AcceptedEvent, 'acceptedAt' | 'runAt' | 'attempts'>): void {
    const now = timers.now();
    const accepted = { ...event, acceptedAt: now, runAt: now, attempts: 0 };
    files.write(event.requestId, accepted);
    runWhenDue(accepted);
  }

  function runWhenDue(event: AcceptedEvent): void {
    waiting.delete(event.requestId);
    if (isStopped) return;
    const leftMs = event.runAt - timers.now();
    if (leftMs > 0) {
      const stop = timers.setTimer(() => runWhenDue(event), Math.min(leftMs, LONGEST_SLEEP_MS));
      waiting.set(event.requestId, stop);
      return;
    }
    const run = attempt(event)
      // The file is still there: the next start tries again.
      .catch((cause) =>
        onProblem(`Event ${event.requestId} for ${event.functionName} is kept: ${String(cause)}`),
      )
      .finally(() => running.delete(event.requestId));
    running.set(event.requestId, run);
  }

  async function attempt(before: AcceptedEvent): Promise<void> {
    // A process that was killed in each run has no answer to show.
    if (before.attempts > retryDelaysMs.length) return giveUp(before, KILLED);
    const event = { ...before, attempts: before.attempts + 1 };
    // Counted first: an event that kills the process must not do so for ever.
    files.write(event.requestId, event);
    const outcome = await options.run(event);
    if (!outcome.isError) return files.remove(event.requestId);

    const delayMs = retryDelaysMs[event.attempts - 1];
    if (delayMs === undefined) return giveUp(event, outcome.payload);
    const again = { ...event, runAt: timers.now() + delayMs };
    files.write(again.requestId, again);
    runWhenDue(again);
  }

  async function giveUp(event: AcceptedEvent, response: string): Promise<void> {
    await options.onFailure({
      version: '1.0',
      timestamp: new Date(timers.now()).toISOString(),
      requestContext: {
        requestId: event.requestId,
        functionArn: `${event.arn}:$LATEST`,
        condition: 'RetriesExhausted',
        approximateInvokeCount: event.attempts,
      },
      requestPayload: JSON.parse(event.payload),
      responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
      responsePayload: JSON.parse(response),
    });
    files.remove(event.requestId);
  }

  for (const event of files.readAll((json) => v.parse(eventSchema, json), onProblem)) runWhenDue(event);

  return {
    accept,
    /** Begins nothing more; resolves when what is running has ended. What waits stays for the next start. */
    async stop(): Promise<void> {
      isStopped = true;
      for (const stop of waiting.values()) stop();
      await Promise.all(running.values());
    },
  };
}

const KILLED = JSON.stringify({
  errorType: 'Runtime.ExitError',
  errorMessage: 'The process ended in every run of this event before the function did.',
});
