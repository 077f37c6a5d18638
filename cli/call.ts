import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import { findPipeline, type Pipeline } from './place.ts';

/** Any credentials do for the local endpoint, which serves loopback only. */
const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

export const lambdaClient = (pipeline: Pipeline): LambdaClient =>
  pipeline.kind === 'local'
    ? new LambdaClient({
        endpoint: pipeline.running.aws,
        region: 'us-east-1',
        credentials: LOCAL_CREDENTIALS,
      })
    : new LambdaClient({});

export const functionName = (pipeline: Pipeline, name: string): string =>
  `imprimatur-${pipeline.kind === 'local' ? 'local' : pipeline.stage}-${name}`;

/** Invokes an administrator's function and gives its answer. @throws UsageError for what the function refuses */
export async function call<Answer>(name: 'posts' | 'accounts', input: object): Promise<Answer> {
  const pipeline = findPipeline();
  const client = lambdaClient(pipeline);
  const answer = await client.send(
    new InvokeCommand({ FunctionName: functionName(pipeline, name), Payload: JSON.stringify(input) }),
  );
  const payload = JSON.parse(new TextDecoder().decode(answer.Payload));
  if (answer.FunctionError === undefined) return payload;
  const message = String(payload.errorMessage);
  if (payload.errorType === 'UsageError') throw new UsageError(message);
  if (payload.errorType === 'ConflictError')
    throw new ConflictError('Somebody else changed it at the same moment. Look at it again, then repeat.');
  throw new Error(`${name} answered: ${message}`);
}
