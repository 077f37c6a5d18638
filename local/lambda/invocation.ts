import type { Timers } from '../scheduler/timers.ts';
import { type Handler, type LambdaContext, VERSION } from './functions.ts';
import { collectLog, logLine, logTail } from './log-tail.ts';

/** Largest payload and answer of a synchronous invocation: 6 MB, as Lambda counts them. */
export const SYNC_LIMIT_BYTES = 6_291_556;

export type Invocation = {
  readonly requestId: string;
  readonly functionName: string;
  readonly arn: string;
  readonly event: unknown;
  readonly timeoutMs: number;
};

export type Outcome = {
  /** JSON: what the function returned, or `{errorType, errorMessage, trace}`. */
  readonly payload: string;
  readonly isError: boolean;
  /** Base64. */
  readonly logTail: string;
};

/**
 * Runs a function once, and gives its answer or its error as Lambda would. Never throws. A function that is out of
 * time is answered for, but goes on: one process cannot be stopped like a sandbox.
 */
export async function invoke(handler: Handler, invocation: Invocation, timers: Timers): Promise<Outcome> {
  const { requestId, timeoutMs } = invocation;
  const began = timers.now();
  const log: string[] = [];
  return collectLog(log, async () => {
    logLine(`START RequestId: ${requestId} Version: ${VERSION}`);
    const { payload, isError } = await answerOf(handler, invocation, began + timeoutMs, timers);
    logLine(`END RequestId: ${requestId}`);
    logLine(`REPORT RequestId: ${requestId}\tDuration: ${timers.now() - began} ms`);
    return { payload, isError, logTail: logTail(log) };
  });
}

type Answer = Omit<Outcome, 'logTail'>;

async function answerOf(
  handler: Handler,
  invocation: Invocation,
  deadline: number,
  timers: Timers,
): Promise<Answer> {
  const { requestId, functionName, timeoutMs } = invocation;
  const context: LambdaContext = {
    functionName,
    functionVersion: VERSION,
    invokedFunctionArn: invocation.arn,
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - timers.now()),
  };
  const timeout = outOfTime(deadline, timers);
  try {
    const work = Promise.resolve().then(() => handler(invocation.event, context));
    const first = await Promise.race([work.then((value) => ({ value })), timeout.reached]);
    if (first === 'out-of-time')
      return failure(
        'Sandbox.Timedout',
        `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1_000).toFixed(2)} seconds`,
      );
    return answer(first.value);
  } catch (cause) {
    logLine(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    if (!(cause instanceof Error)) return failure(typeof cause, String(cause));
    return failure(cause.name, cause.message, (cause.stack ?? '').split('\n'));
  } finally {
    timeout.stop();
  }
}

function answer(value: unknown): Answer {
  try {
    // `undefined` is answered as null, as Lambda's Node runtime does.
    const payload = JSON.stringify(value) ?? 'null';
    const bytes = Buffer.byteLength(payload);
    if (bytes <= SYNC_LIMIT_BYTES) return { payload, isError: false };
    return failure(
      'Function.ResponseSizeTooLarge',
      `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (${SYNC_LIMIT_BYTES} bytes).`,
    );
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failure('Runtime.MarshalError', `Unable to stringify response body as json: ${reason}`);
  }
}

const failure = (errorType: string, errorMessage: string, trace?: readonly string[]): Answer => ({
  payload: JSON.stringify({ errorType, errorMessage, ...(trace ? { trace } : {}) }),
  isError: true,
});

/** Timers take at most a minute, so a longer time-out is waited for in pieces. */
function outOfTime(deadline: number, timers: Timers) {
  let stop = (): void => {};
  const reached = new Promise<'out-of-time'>((resolve) => {
    const look = (): void => {
      const left = deadline - timers.now();
      if (left <= 0) resolve('out-of-time');
      else stop = timers.setTimer(look, Math.min(left, 60_000));
    };
    look();
  });
  return { reached, stop: () => stop() };
}
