import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Delivery } from '../../core/delivery/delivery.ts';
import type { Jobs } from '../../ports.ts';

/** What the publish function is invoked with, by a schedule and by a job alike. JSON. */
export const publishInput = ({ postId, accountId }: Pick<Delivery, 'postId' | 'accountId'>): string =>
  JSON.stringify({ postId, accountId });

/** What the poll function is invoked with, by an account's schedule and by a job alike. JSON. */
export const pollInput = (account: string): string => JSON.stringify({ account });

/** Starts functions through Lambda's queue: accepted means that they run at least once. Errors of the SDK are passed on. */
export function awsJobs(options: {
  readonly client: LambdaClient;
  readonly publishFunctionArn: string;
  readonly intakeFunctionArn: string;
  readonly pollFunctionArn: string;
  readonly tendFunctionArn: string;
}): Jobs {
  const start = async (functionArn: string, payload: string): Promise<void> => {
    await options.client.send(
      new InvokeCommand({ FunctionName: functionArn, InvocationType: 'Event', Payload: payload }),
    );
  };
  return {
    publish: (delivery) => start(options.publishFunctionArn, publishInput(delivery)),
    intake: (bundle) => start(options.intakeFunctionArn, JSON.stringify({ bundle })),
    poll: (account) => start(options.pollFunctionArn, pollInput(account)),
    tend: (comment) => start(options.tendFunctionArn, JSON.stringify({ comment })),
  };
}
