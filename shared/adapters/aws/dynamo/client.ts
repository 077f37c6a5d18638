import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The client that the store works with. Retries (throttling, 5xx, lost answers) are set here and not left to the
 * SDK's defaults, so that one call is over after 25 s at the latest: a step must know where it stands well before its
 * lease ends. `standard` and not `adaptive`: the latter holds calls back on the client's side for a time nobody knows.
 * The endpoint comes from `config` or from `AWS_ENDPOINT_URL_DYNAMODB`.
 */
export function dynamoClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    ...config,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
