import type { LambdaClientConfig } from '@aws-sdk/client-lambda';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import { BusyError, isBusy } from './busy-error.ts';
import { findPipeline, type Pipeline } from './place.ts';
import { UnansweredError, wayItEnded } from './unanswered-error.ts';

/** The local endpoint serves loopback only and takes any credentials. */
const at = (pipeline: Pipeline): LambdaClientConfig =>
  pipeline.kind === 'local'
    ? {
        endpoint: pipeline.running.aws,
        region: 'us-east-1',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      }
    : {};

const functionName = (pipeline: Pipeline, name: string): string =>
  `imprimatur-${pipeline.kind === 'local' ? 'local' : pipeline.stage}-${name}`;

/**
 * Invokes a function of the pipeline and gives its answer.
 * @throws UsageError for what the function refuses, ConflictError where somebody else was faster, BusyError where it has
 * too much to do, UnansweredError where it stopped before it answered
 */
export async function call<Answer>(
  name: 'posts' | 'accounts' | 'comments' | 'permissions' | 'intake',
  input: object,
): Promise<Answer> {
  const pipeline = findPipeline();
  // Only here: the SDK takes a while to load, and most of what people type does not need it.
  const { InvokeCommand, LambdaClient } = await import('@aws-sdk/client-lambda');
  const client = new LambdaClient(at(pipeline));
  const command = new InvokeCommand({
    FunctionName: functionName(pipeline, name),
    Payload: JSON.stringify(input),
  });
  let isBroken = false;
  // The SDK tries again by itself: what counts is whether any of its tries may have arrived.
  command.middlewareStack.add(
    (next) => (args) =>
      next(args).catch((error: unknown) => {
        isBroken ||= wayItEnded(error) === 'broken';
        throw error;
      }),
    { step: 'finalizeRequest', priority: 'low' },
  );
  const answer = await client.send(command).catch((cause: unknown) => {
    throw isBroken ? new UnansweredError(unanswered(name, input), { cause }) : cause;
  });
  const payload = JSON.parse(new TextDecoder().decode(answer.Payload));
  if (answer.FunctionError === undefined) return payload;
  const message = String(payload.errorMessage);
  if (payload.errorType === 'UsageError') throw new UsageError(message);
  if (payload.errorType === 'ConflictError') throw new ConflictError(message);
  const cause = new Error(`${name} answered: ${message}`);
  throw isBusy(String(payload.errorType)) ? new BusyError({ cause }) : cause;
}

/** What was asked about can be looked at; where it has no id, the list can. */
function unanswered(name: string, input: object): string {
  const id = 'id' in input && typeof input.id === 'string' ? input.id : undefined;
  const isConsent = 'op' in input && String(input.op).startsWith('consent-');
  const kind = isConsent ? 'consents' : name === 'intake' ? 'posts' : name;
  const look = id === undefined ? `${kind} list` : `${kind} show ${id}`;
  return `The pipeline stopped before it answered. If you were changing something, nobody knows whether it was done: it may have been, or be done once it runs again. Start it, then look before you repeat it: imprimatur ${look}`;
}
