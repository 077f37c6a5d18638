import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { isLoopbackName } from '../shared/adapters/embedded/loopback-name.ts';
import { type Functions, type LambdaOptions, startLambda } from './lambda/lambda.ts';
import { jsonFolder } from './scheduler/json-folder.ts';
import { type SchedulerOptions, startScheduler } from './scheduler/scheduler.ts';
import type { Timers } from './scheduler/timers.ts';

export type AwsEndpointOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  /** Keeps `schedules/`, `groups/`, `events/`, `dead-letters/` and `failed-events/`. For one endpoint at a time. */
  readonly folder: string;
  /**
   * Handlers by function name; schedules name them by ARN, `arn:aws:lambda:…:function:<name>`. Given the endpoint's
   * URL where they call it themselves: what was left over runs as soon as the endpoint listens.
   */
  readonly functions: Functions | ((url: string) => Functions);
  /** Told in plain words what went wrong and was survived. */
  readonly onProblem: (message: string) => void;
  /** How long `close` waits for functions that run. */
  readonly graceMs?: number;
  readonly timers?: Timers;
  readonly fault?: SchedulerOptions['fault'];
  readonly functionTimeoutMs?: LambdaOptions['timeoutMs'];
  readonly retryDelaysMs?: LambdaOptions['retryDelaysMs'];
};

export type AwsEndpoint = {
  /** For `AWS_ENDPOINT_URL_SCHEDULER` and `AWS_ENDPOINT_URL_LAMBDA`. */
  readonly url: string;
  /** Fires and begins nothing more, waits for what runs, stops listening. What is not done goes on at the next start. */
  close(): Promise<void>;
};

type Api = (request: Request) => Response | Promise<Response>;

/** Serves EventBridge Scheduler's and Lambda Invoke's APIs on loopback, and fires schedules at the functions. */
export async function startAwsEndpoint(options: AwsEndpointOptions): Promise<AwsEndpoint> {
  const { folder, functions, onProblem, timers, graceMs = 5_000 } = options;
  const shared = { onProblem, ...(timers ? { timers } : {}) };
  const deadLetters = jsonFolder(join(folder, 'dead-letters'));
  const failedEvents = jsonFolder(join(folder, 'failed-events'));

  let isClosing = false;
  let api: Api | undefined;
  const server = createServer(
    getRequestListener(
      async (request) => {
        const response = refusalOf(request) ?? (await api?.(request)) ?? new Response(null, { status: 503 });
        // A client that keeps its connection would otherwise keep the server open until it lets go.
        if (isClosing) response.headers.set('connection', 'close');
        return response;
      },
      { overrideGlobalObjects: false },
    ),
  );
  // Listening comes first: a second endpoint over the same folder fails on the port before it fires anything.
  const url = await listen(server, options.port);

  const lambda = startLambda({
    ...shared,
    functions: typeof functions === 'function' ? functions(url) : functions,
    folder: join(folder, 'events'),
    timeoutMs: options.functionTimeoutMs,
    retryDelaysMs: options.retryDelaysMs,
    async onFailure(failed) {
      failedEvents.write(`${failed.timestamp}.${failed.requestContext.requestId}`, failed);
      onProblem(
        `${failed.requestContext.functionArn} failed for good; the event is in ${join(folder, 'failed-events')}.`,
      );
    },
  });
  const scheduler = startScheduler({
    ...shared,
    folder,
    fault: options.fault,
    invoke: async (arn, input) => lambda.accept(arn, input),
    async deadLetter(queueArn, message) {
      deadLetters.write(`${message.attributes.SCHEDULED_TIME}.${message.attributes.EXECUTION_ID}`, {
        queueArn,
        ...message,
      });
      onProblem(
        `${message.attributes.SCHEDULE_ARN} could not be fired; its message is in ${join(folder, 'dead-letters')}.`,
      );
    },
  });

  api = (request) =>
    (new URL(request.url).pathname.startsWith('/2015-03-31/') ? lambda : scheduler).api.fetch(request);

  return {
    url,
    async close() {
      isClosing = true;
      const grace = pause(graceMs);
      // Functions that finish may still need the endpoint: it listens until they are done.
      await Promise.race([scheduler.stop().then(lambda.stop), grace.over]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([closed, grace.over]);
      grace.stop();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * A page in the user's browser can send requests to loopback, under a name of its own that it has resolve to
 * 127.0.0.1. The SDK and the AWS CLI name the loopback host and never send these browser headers.
 */
function refusalOf(request: Request): Response | undefined {
  const isFromBrowser = request.headers.has('origin') || request.headers.has('sec-fetch-site');
  if (isLoopbackName(request.headers.get('host')) && !isFromBrowser) return undefined;
  return Response.json(
    { Message: 'Only programs on this machine are answered, at 127.0.0.1 or localhost.' },
    { status: 403, headers: { 'x-amzn-errortype': 'AccessDeniedException' } },
  );
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new Error(
          `The local AWS endpoint cannot listen on port ${port}: ${cause.message}. Choose another port.`,
          { cause },
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}

function pause(ms: number) {
  let stop = (): void => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop = () => clearTimeout(timer);
  });
  return { over, stop };
}
