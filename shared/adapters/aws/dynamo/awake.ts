import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { CorruptDataError } from '../../../core/errors.ts';
import type { Instant } from '../../../core/time.ts';
import type { Waking } from '../../../ports.ts';
import { readWaking } from './items.ts';
import { type Key, WAKE_SHARDS, wakeShard } from './keys.ts';
import { getItemsBy, type Table, toKey } from './read-items.ts';

type Entry = { readonly key: Key; readonly wake: Instant };
type Shard = { readonly name: string; readonly start?: QueryCommandInput['ExclusiveStartKey'] };

/**
 * Everything whose `wake` has come, earliest first. All shards of the index are asked at once, and what
 * they name is read from the table: an entry that the item has left behind does not count, so a page of such entries
 * is not the end. An item that cannot be read does not keep the others asleep: it is only spoken of when it is alone.
 * @throws CorruptDataError
 */
export async function awake(table: Table, now: Instant, limit: number): Promise<Waking[]> {
  const found: Waking[] = [];
  let unreadable: CorruptDataError | undefined;
  const read = (key: Key, item: unknown): Waking | undefined => {
    try {
      return readWaking(key, item);
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      unreadable ??= error;
      return undefined;
    }
  };
  let shards: Shard[] = Array.from({ length: WAKE_SHARDS }, (_, n) => ({ name: wakeShard(n) }));
  while (shards.length > 0 && found.length < limit) {
    const pages = await Promise.all(shards.map((shard) => page(table, shard, now, limit)));
    const entries = pages.flatMap(({ entries }) => entries).sort((a, b) => a.wake - b.wake);
    for (let at = 0; at < entries.length && found.length < limit; ) {
      const next = entries.slice(at, at + limit - found.length);
      at += next.length;
      const items = await getItemsBy(
        table,
        next.map(({ key }) => key),
        read,
      );
      for (const item of items) if (isAwake(item, now)) found.push(item);
    }
    shards = pages.flatMap(({ next }) => next ?? []);
  }
  if (unreadable && found.length === 0) throw unreadable;
  return found.sort((a, b) => (a.wake ?? 0) - (b.wake ?? 0));
}

const isAwake = (item: Waking, now: Instant): boolean => item.wake !== undefined && item.wake <= now;

async function page(
  table: Table,
  shard: Shard,
  now: Instant,
  limit: number,
): Promise<{ readonly entries: Entry[]; readonly next?: Shard }> {
  const { Items, LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'wake',
      KeyConditionExpression: 'wakeShard = :shard AND wake <= :now',
      ExpressionAttributeValues: { ':shard': shard.name, ':now': now },
      Limit: limit,
      ExclusiveStartKey: shard.start,
    }),
  );
  const entries = (Items ?? []).map((item) => ({ key: toKey(item), wake: Number(item.wake) }));
  return LastEvaluatedKey ? { entries, next: { name: shard.name, start: LastEvaluatedKey } } : { entries };
}
