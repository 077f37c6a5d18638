import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { VERSION } from './functions.ts';
import { type Outcome, SYNC_LIMIT_BYTES } from './invocation.ts';
import { LambdaError } from './lambda-error.ts';

/** What the API needs of the server. All throw LambdaError. */
export type Invoker = {
  /** The name of a function that exists. */
  known(written: string, qualifier?: string): string;
  accept(functionName: string, payload: string, requestId: string): void;
  run(functionName: string, payload: string, requestId: string): Promise<Outcome>;
};

/**
 * Lambda's Invoke.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function lambdaApi(invoker: Invoker, onProblem: (message: string) => void): Hono {
  const api = new Hono();

  api.post('/2015-03-31/functions/:name/invocations', limited, async (c) => {
    const requestId = randomUUID();
    c.header('x-amzn-RequestId', requestId);
    const name = invoker.known(c.req.param('name'), c.req.query('Qualifier'));
    const type = c.req.header('X-Amz-Invocation-Type') ?? 'RequestResponse';
    if (type === 'DryRun') return c.body(null, 204);

    const payload = await c.req.text();
    if (type === 'Event') {
      invoker.accept(name, payload, requestId);
      return c.body(null, 202);
    }
    if (type !== 'RequestResponse')
      throw new LambdaError(
        'InvalidParameterValueException',
        `X-Amz-Invocation-Type must be RequestResponse, Event or DryRun, not ${type}.`,
      );
    const outcome = await invoker.run(name, payload, requestId);
    c.header('X-Amz-Executed-Version', VERSION);
    if (outcome.isError) c.header('X-Amz-Function-Error', 'Unhandled');
    if (c.req.header('X-Amz-Log-Type') === 'Tail') c.header('X-Amz-Log-Result', outcome.logTail);
    return c.body(outcome.payload, 200, { 'Content-Type': 'application/json' });
  });

  api.notFound((c) =>
    errorAnswer(
      c,
      new LambdaError(
        'UnknownOperationException',
        `There is no operation ${c.req.method} ${c.req.path} here.`,
      ),
    ),
  );
  api.onError((cause, c) => {
    if (cause instanceof LambdaError) return errorAnswer(c, cause);
    onProblem(`${c.req.method} ${c.req.path} failed: ${cause.message}`);
    return errorAnswer(c, new LambdaError('ServiceException', cause.message, { cause }));
  });
  return api;
}

const limited = bodyLimit({
  maxSize: SYNC_LIMIT_BYTES,
  onError: (c) =>
    errorAnswer(
      c,
      new LambdaError(
        'RequestTooLargeException',
        `Request must be smaller than ${SYNC_LIMIT_BYTES} bytes for the InvokeFunction operation.`,
      ),
    ),
});

const errorAnswer = (c: Context, error: LambdaError): Response =>
  c.json({ Type: error.side, Message: error.message }, error.status, { 'x-amzn-errortype': error.type });
