import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The client that the store works with. Retries (throttling, 5xx, lost answers) are set here and not left to the
 * SDK's defaults, so that one call is over after 25 s at the latest. A publisher whose move to sending took so long
 * finds too little of its lease left, and comes back when it is over. A second try after a few seconds is worth more than a fourth: on one machine the
 * server shares its process with picture analysis, which can keep it from answering that long. `standard` and not
 * `adaptive`: the latter holds calls back on the client's side for a time nobody knows.
 * The endpoint comes from `config` or from `AWS_ENDPOINT_URL_DYNAMODB`.
 */
export function dynamoClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    retryMode: 'standard',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    ...config,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
