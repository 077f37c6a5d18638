/** Opens stores for tests: on dynalite, and on the endpoint that the environment names. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoClient } from '../shared/adapters/aws/dynamo/client.ts';
import { createTable } from '../shared/adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../shared/adapters/aws/dynamo/store.ts';
import { type RunningDynalite, startDynalite } from '../shared/adapters/embedded/dynalite.ts';
import type { Store } from '../shared/ports.ts';
import { rememberingStore } from './log-privacy.ts';

export const localClient = (endpoint: string): DynamoDBDocumentClient =>
  dynamoClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

export async function temporaryDynalite(): Promise<RunningDynalite> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-store-'));
  const running = await startDynalite({ folder });
  return {
    ...running,
    async close() {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type OpenTable = { readonly store: Store; readonly tableName: string; drop(): Promise<void> };

/** A store on a new, empty table of its own. */
export async function newTable(client: DynamoDBDocumentClient): Promise<OpenTable> {
  const tableName = `imprimatur-test-${randomBytes(6).toString('hex')}`;
  await createTable(client, tableName);
  return {
    store: rememberingStore(dynamoStore({ client, tableName })),
    tableName,
    drop: async () => {
      await client.send(new DeleteTableCommand({ TableName: tableName }));
    },
  };
}
