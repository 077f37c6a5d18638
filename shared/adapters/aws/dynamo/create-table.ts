import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TABLE } from './table.ts';

type Attribute = { readonly name: string; readonly type: 'S' | 'N' };

const keySchema = (partition: Attribute, sort: Attribute) => [
  { AttributeName: partition.name, KeyType: 'HASH' as const },
  { AttributeName: sort.name, KeyType: 'RANGE' as const },
];

/** Longest that a table may take to become usable. On AWS it takes about ten seconds. */
const PATIENCE_MS = 120_000;

/**
 * Creates the table if it is not there and waits until it can be used. On AWS the stack creates it; this is for the
 * embedded start and for tests. Doing it twice, or from two processes at once, is fine.
 */
export async function createTable(client: DynamoDBDocumentClient, tableName: string): Promise<void> {
  if (await isActive(client, tableName)) return;
  const attributes: readonly Attribute[] = [
    TABLE.partitionKey,
    TABLE.sortKey,
    ...TABLE.indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: TABLE.billing,
        AttributeDefinitions: attributes.map(({ name, type }) => ({
          AttributeName: name,
          AttributeType: type,
        })),
        KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
        GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: keySchema(index.partitionKey, index.sortKey),
          Projection: { ProjectionType: TABLE.projection },
        })),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  // The SDK's own waiter asks every twenty seconds; the embedded table is there within milliseconds.
  for (let pauseMs = 5, waitedMs = 0; !(await isActive(client, tableName)); waitedMs += pauseMs) {
    if (waitedMs > PATIENCE_MS)
      throw new Error(`The table ${tableName} was created but did not become usable within two minutes.`);
    pauseMs = Math.min(pauseMs * 2, 1_000);
    await wait(pauseMs);
  }
}

async function isActive(client: DynamoDBDocumentClient, tableName: string): Promise<boolean> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return Table?.TableStatus === 'ACTIVE';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}
