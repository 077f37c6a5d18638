import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { dynamoClient } from '../shared/adapters/aws/dynamo/client.ts';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { storeContract } from './store-contract.ts';
import { localClient, newTable, type OpenTable, temporaryDynalite } from './store-dynamo.ts';

describe('the DynamoDB store', () => {
  let dynalite: RunningDynalite;
  let client: DynamoDBDocumentClient;
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
    client = localClient(dynalite.endpoint);
  });
  afterAll(async () => {
    client.destroy();
    await dynalite.close();
  });

  storeContract('on dynalite', async () => (await newTable(client)).store);
});

if (process.env.AWS_ENDPOINT_URL_DYNAMODB)
  describe('the DynamoDB store', { timeout: 120_000 }, () => {
    const client = dynamoClient();
    const open: OpenTable[] = [];
    afterEach(async () => {
      for (const table of open.splice(0)) await table.drop();
    });

    storeContract('on the endpoint of the environment', async () => {
      const table = await newTable(client);
      open.push(table);
      return table.store;
    });
  });
