import { setTimeout as wait } from 'node:timers/promises';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Entity } from '../../../ports.ts';
import { readEntity } from './items.ts';
import { type Key, nameOf } from './keys.ts';

export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };

export async function getItem(table: Table, key: Key): Promise<Entity | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return Item && readEntity(key, Item);
}

/** Every item of a partition whose sort key has this prefix, by sort key, read consistently. */
export const partition = (
  table: Table,
  pk: string,
  prefix?: string,
): AsyncGenerator<readonly [Key, unknown]> =>
  queried(table, {
    KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk, ...(prefix && { ':prefix': prefix }) },
  });

/** Every item of a partition with a sort key from `first` to `last`, by sort key, read consistently. */
export const stretch = (
  table: Table,
  { pk, sk: first }: Key,
  { sk: last }: Key,
): AsyncGenerator<readonly [Key, unknown]> =>
  queried(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last },
  });

async function* queried(
  table: Table,
  which: Pick<QueryCommandInput, 'KeyConditionExpression' | 'ExpressionAttributeValues'>,
): AsyncGenerator<readonly [Key, unknown]> {
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(
      new QueryCommand({ TableName: table.name, ConsistentRead: true, ...which, ExclusiveStartKey: start }),
    );
    for (const item of page.Items ?? []) yield [toKey(item), item];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** DynamoDB takes up to 100 keys at once. */
const BATCH = 100;
/** Rounds in which nothing at all was answered, before it is given up; the pauses add up to 12 s. */
const IDLE_ROUNDS = 8;

/**
 * The items of these keys, in the order of the keys, read consistently; those that are gone are left out. An answer
 * holds 16 MB at most (dynalite: 1 MB) and less under throttling: what was left out is asked for again.
 */
export const getItems = (table: Table, keys: readonly Key[]): Promise<Entity[]> =>
  getItemsBy(table, keys, readEntity);

/** The same, read by `read`, which may leave an item out. */
export async function getItemsBy<T>(
  table: Table,
  keys: readonly Key[],
  read: (key: Key, item: unknown) => T | undefined,
): Promise<T[]> {
  const wanted = new Map(keys.map((key) => [nameOf(key), key]));
  const found = new Map<string, T>();
  let idle = 0;
  for (let left = [...wanted.values()]; left.length > 0; ) {
    const batch = left.slice(0, BATCH);
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: batch, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table.name] ?? []) {
      const key = toKey(item);
      const entity = read(key, item);
      if (entity) found.set(nameOf(key), entity);
    }
    const unprocessed = (UnprocessedKeys?.[table.name]?.Keys ?? []).map(toKey);
    left = [...unprocessed, ...left.slice(BATCH)];
    if (unprocessed.length < batch.length) idle = 0;
    else if (idle < IDLE_ROUNDS) await wait(50 * 2 ** idle++);
    else throw new Error('The table answered none of the items asked for: it is throttled. Try again later.');
  }
  return [...wanted.keys()].flatMap((name) => found.get(name) ?? []);
}

export const toKey = (item: Record<string, unknown>): Key => ({ pk: String(item.pk), sk: String(item.sk) });
