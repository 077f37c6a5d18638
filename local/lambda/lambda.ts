import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { LOCAL_PLACE, type Place } from '../scheduler/input.ts';
import { systemTimers, type Timers } from '../scheduler/timers.ts';
import { lambdaApi } from './api.ts';
import { type FailedEvent, openEventQueue } from './event-queue.ts';
import { type Functions, functionNameOf, handlerOf } from './functions.ts';
import { invoke, type Outcome } from './invocation.ts';
import { LambdaError } from './lambda-error.ts';

export type { FailedEvent } from './event-queue.ts';
export type { Functions, Handler, LambdaContext } from './functions.ts';
export { logLine } from './log-tail.ts';

export type LambdaOptions = {
  readonly functions: Functions;
  /** Where accepted events wait until they are done. */
  readonly folder: string;
  /** On-failure destination of every function. */
  readonly onFailure: (failed: FailedEvent) => Promise<void>;
  readonly onProblem: (message: string) => void;
  /** How long a function may take. Lambda's own limit is 15 minutes. */
  readonly timeoutMs?: number;
  readonly retryDelaysMs?: readonly [number, number];
  readonly timers?: Timers;
  readonly place?: Place;
};

export type LocalLambda = {
  /** The Invoke API, to be served anywhere. */
  readonly api: Hono;
  /** Accepts an event for a function, given by name or ARN; it is on disk on return. @throws LambdaError */
  accept(functionName: string, payload: string): void;
  /** Begins no more functions and waits for those that run. */
  stop(): Promise<void>;
};

/** Largest payload of an asynchronous invocation: 1 MB. */
const ASYNC_LIMIT_BYTES = 1_048_576;

/** Lambda's Invoke over plain handlers in this process. */
export function startLambda(options: LambdaOptions): LocalLambda {
  const { functions, onProblem, timers = systemTimers, timeoutMs = 900_000 } = options;
  const { region, accountId } = options.place ?? LOCAL_PLACE;
  const running = new Set<Promise<Outcome>>();
  let isStopped = false;

  const arnOf = (name: string): string => `arn:aws:lambda:${region}:${accountId}:function:${name}`;

  async function run(functionName: string, payload: string, requestId: string): Promise<Outcome> {
    const arn = arnOf(functionName);
    const handler = handlerOf(functions, functionName, arn);
    const event: unknown = JSON.parse(payload);
    const outcome = invoke(handler, { requestId, functionName, arn, event, timeoutMs }, timers);
    running.add(outcome);
    return outcome.finally(() => running.delete(outcome));
  }

  const queue = openEventQueue({
    folder: options.folder,
    timers,
    onFailure: options.onFailure,
    onProblem,
    retryDelaysMs: options.retryDelaysMs ?? [60_000, 120_000],
    run: (event) => run(event.functionName, event.payload, event.requestId),
  });

  const known = (written: string, qualifier?: string): string => {
    const name = functionNameOf(written, qualifier);
    handlerOf(functions, name, arnOf(name));
    return name;
  };

  const accept = (functionName: string, payload: string, requestId: string = randomUUID()): void => {
    const name = known(functionName);
    assertFits(payload, ASYNC_LIMIT_BYTES);
    queue.accept({ requestId, functionName: name, arn: arnOf(name), payload: assertJson(payload) });
  };

  return {
    api: lambdaApi(
      {
        known,
        accept,
        run(name, payload, requestId) {
          if (isStopped)
            throw new LambdaError('ServiceException', 'The server is shutting down. Try again later.');
          return run(name, assertJson(payload), requestId);
        },
      },
      onProblem,
    ),
    accept: (functionName, payload) => accept(functionName, payload),
    async stop() {
      isStopped = true;
      await queue.stop();
      await Promise.all(running);
    },
  };
}

function assertFits(payload: string, limit: number): void {
  if (Buffer.byteLength(payload) > limit)
    throw new LambdaError(
      'RequestTooLargeException',
      `Request must be smaller than ${limit} bytes for the InvokeFunction operation.`,
    );
}

/** An empty payload is an empty event, as with Lambda. */
function assertJson(payload: string): string {
  if (payload === '') return '{}';
  try {
    JSON.parse(payload);
    return payload;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LambdaError(
      'InvalidRequestContentException',
      `Could not parse request body into json: ${reason}`,
      { cause },
    );
  }
}
