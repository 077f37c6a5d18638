import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Comment, CommentState } from '../../../core/comments/comment.ts';
import type { Ear } from '../../../core/comments/ear.ts';
import { IS_URGENT } from '../../../core/comments/lateness.ts';
import { ConflictError, UsageError } from '../../../core/errors.ts';
import type { Instant } from '../../../core/time.ts';
import type { Entity, Store } from '../../../ports.ts';
import { readEar, readEntity, toStoredEar } from './items.ts';
import {
  commentKey,
  commentsListing,
  commentsPartition,
  earKey,
  earsPartition,
  idIn,
  nameOf,
  overdueRanges,
  storeAttributes,
  URGENT,
} from './keys.ts';
import { getItem, getItems, partition, type Table, toKey } from './read-items.ts';

const DEFAULT_PAGE = 50;

/** DynamoDB erases in its own time, so what has expired is still found and must not be shown. */
const lasting = (item: Entity | undefined, now: Instant): Comment | undefined =>
  item?.type === 'comment' && (item.erase === undefined || item.erase > now) ? item : undefined;

export async function comment(table: Table, id: string, now: Instant): Promise<Comment | undefined> {
  const key = commentKey(id);
  return key && lasting(await getItem(table, key), now);
}

/**
 * One page of the comments in a state, in the order of `commentOrder`. It may have fewer than `limit` and
 * still not be the last; the last page is the one without a cursor.
 */
export async function listComments(
  table: Table,
  accountId: string,
  state: CommentState,
  now: Instant,
  { limit = DEFAULT_PAGE, cursor, only }: Parameters<Store['comments']>[3] = {},
): Promise<{ comments: Comment[]; cursor?: string }> {
  const listing = commentsListing(accountId, state);
  const { Items, LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'listing',
      KeyConditionExpression: `listing = :listing${only ? ' AND begins_with(listingOrder, :urgent)' : ''}`,
      ExpressionAttributeValues: { ':listing': listing, ...(only && { ':urgent': URGENT[only] }) },
      Limit: limit,
      ExclusiveStartKey: cursor === undefined ? undefined : startAfter(accountId, listing, cursor),
    }),
  );
  const items = await getItems(table, (Items ?? []).map(toKey));
  const comments = items.flatMap((item) => {
    const found = lasting(item, now);
    return found?.state === state && (!only || IS_URGENT[only](found)) ? [found] : [];
  });
  return LastEvaluatedKey ? { comments, cursor: String(LastEvaluatedKey.listingOrder) } : { comments };
}

/** Counted in the index, which holds keys only: the comments themselves are not read. */
export async function countWaiting(
  table: Table,
  accountId: string,
  now: Instant,
): Promise<{ open: number; overdue: number }> {
  const listing = commentsListing(accountId, 'open');
  const [open = 0, ...overdue] = await Promise.all([
    countListed(table, listing),
    ...overdueRanges(now).map((range) => countListed(table, listing, range)),
  ]);
  return { open, overdue: overdue.reduce((sum, one) => sum + one, 0) };
}

async function countListed(
  table: Table,
  listing: string,
  range?: readonly [string, string],
): Promise<number> {
  let [counted, start]: [number, Record<string, unknown> | undefined] = [0, undefined];
  do {
    const page: QueryCommandOutput = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'listing',
        Select: 'COUNT',
        KeyConditionExpression: `listing = :listing${range ? ' AND listingOrder BETWEEN :from AND :to' : ''}`,
        ExpressionAttributeValues: {
          ':listing': listing,
          ...(range && { ':from': range[0], ':to': range[1] }),
        },
        ExclusiveStartKey: start,
      }),
    );
    counted += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return counted;
}

/** A cursor is the last entry's order: an instant and a comment's id. */
function startAfter(accountId: string, listing: string, order: string) {
  const key = commentKey(idIn(order));
  if (!/^[^#]+#./su.test(order) || key?.pk !== commentsPartition(accountId))
    throw new UsageError(
      `Expected a cursor from an earlier page of the comments on ${accountId}, but got “${order.slice(0, 60)}”. Start again without a cursor.`,
    );
  return { ...key, listing, listingOrder: order };
}

export async function* allComments(table: Table, accountId: string, now: Instant): AsyncGenerator<Comment> {
  for await (const [key, item] of partition(table, commentsPartition(accountId))) {
    const found = lasting(readEntity(key, item), now);
    if (found) yield found;
  }
}

export async function ears(table: Table, accountId: string): Promise<Ear[]> {
  const found: Ear[] = [];
  for await (const [key, item] of partition(table, earsPartition(accountId))) found.push(readEar(key, item));
  return found;
}

/** @throws ConflictError when it is no longer at `before.version`, or exists where there was none. */
export async function saveEar(
  table: Table,
  before: Ear | undefined,
  next: Omit<Ear, 'version'>,
): Promise<Ear> {
  const ear = toStoredEar({ ...next, version: (before?.version ?? 0) + 1 });
  const key = earKey(ear);
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...ear, ...storeAttributes(ear), ...key },
        ...(before
          ? {
              ConditionExpression: 'version = :expected',
              ExpressionAttributeValues: { ':expected': before.version },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    throw new ConflictError(`${nameOf(key)} was written by somebody else meanwhile.`, { cause: error });
  }
  return ear;
}
