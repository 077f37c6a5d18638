import type { LambdaClientConfig } from '@aws-sdk/client-lambda';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import { BusyError, isBusy } from './busy-error.ts';
import { findPipeline, type Pipeline } from './place.ts';

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
 * too much to do
 */
export async function call<Answer>(
  name: 'posts' | 'accounts' | 'comments' | 'permissions' | 'intake',
  input: object,
): Promise<Answer> {
  const pipeline = findPipeline();
  // Only here: the SDK takes a while to load, and most of what people type does not need it.
  const { InvokeCommand, LambdaClient } = await import('@aws-sdk/client-lambda');
  const client = new LambdaClient(at(pipeline));
  const answer = await client.send(
    new InvokeCommand({ FunctionName: functionName(pipeline, name), Payload: JSON.stringify(input) }),
  );
  const payload = JSON.parse(new TextDecoder().decode(answer.Payload));
  if (answer.FunctionError === undefined) return payload;
  const message = String(payload.errorMessage);
  if (payload.errorType === 'UsageError') throw new UsageError(message);
  if (payload.errorType === 'ConflictError') throw new ConflictError(message);
  const cause = new Error(`${name} answered: ${message}`);
  throw isBusy(String(payload.errorType)) ? new BusyError({ cause }) : cause;
}
