import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { assertCommentMove } from '../../../core/comments/moves.ts';
import { assertMove, assertStays } from '../../../core/delivery/moves.ts';
import { ConflictError, TooLargeError, UsageError } from '../../../core/errors.ts';
import type { Change, New } from '../../../core/history.ts';
import type { Instant } from '../../../core/time.ts';
import type { Entity, Reason } from '../../../ports.ts';
import { attributesOf, toStored } from './items.ts';
import { type Key, keyOf, nameOf, storeAttributes } from './keys.ts';
import type { Table } from './read-items.ts';

/** What `from` says in the first change of an item. */
const NOTHING = 'new';

/** @throws ConflictError when the item exists. */
export async function createItem<T extends Entity>(
  table: Table,
  item: New<T>,
  reason: Reason,
  now: Instant,
): Promise<T> {
  const { stored, change } = changed(undefined, item, reason, now);
  const key = keyOf(stored);
  const write = writeId();
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...stored, ...storeAttributes(stored), ...key, history: [{ ...change, write }] },
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  await once(table, key, write, `${nameOf(key)} exists already.`, () => table.client.send(put));
  return ofType(item, stored);
}

/**
 * @throws ConflictError when the item is no longer at `before.version`.
 * @throws IllegalMoveError
 */
export async function saveItem<T extends Entity>(
  table: Table,
  before: T,
  next: New<T>,
  reason: Reason,
  now: Instant,
): Promise<T> {
  const { stored, change } = changed(before, next, reason, now);
  const key = assertMayBecome(before, stored);
  const write = writeId();
  const update = new UpdateCommand({
    TableName: table.name,
    Key: key,
    ...updateOf(stored, before.version, { ...change, write }),
  });
  await once(table, key, write, lostRace(key, before), () => table.client.send(update));
  return ofType(next, stored);
}

/**
 * Writes an item anew, whole: nothing of what it was is left, its history neither.
 * @throws ConflictError when the item is no longer at `before.version`.
 * @throws IllegalMoveError
 */
export async function eraseItem<T extends Entity>(
  table: Table,
  before: T,
  next: New<T>,
  reason: Reason,
  now: Instant,
): Promise<T> {
  const { stored: whole, change } = changed(before, next, reason, now);
  const stored = toStored({ ...whole, history: [change] });
  const key = assertMayBecome(before, stored, assertStays);
  const write = writeId();
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...stored, ...storeAttributes(stored), ...key, history: [{ ...change, write }] },
    ConditionExpression: '#version = :expected',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':expected': before.version },
  });
  await once(table, key, write, lostRace(key, before), () => table.client.send(put));
  return ofType(next, stored);
}

/** Gives its key. @throws UsageError @throws IllegalMoveError */
function assertMayBecome(before: Entity, next: Entity, assertDelivery = assertMove): Key {
  const key = keyOf(before);
  if (nameOf(keyOf(next)) !== nameOf(key))
    throw new UsageError(`${nameOf(key)} cannot be saved as ${nameOf(keyOf(next))}: an item keeps its id.`);
  if (before.type === 'delivery' && next.type === 'delivery') assertDelivery(before, next);
  if (before.type === 'comment' && next.type === 'comment') assertCommentMove(before.state, next.state);
  return key;
}

const lostRace = (key: Key, { version }: Entity): string =>
  `${nameOf(key)} is no longer at version ${version}: somebody else changed it first.`;

/** The item as it will be stored, its last change included. */
function changed(before: Entity | undefined, next: object, reason: Reason, now: Instant) {
  const history = before?.history ?? [];
  const version = (before?.version ?? 0) + 1;
  const item = toStored({ ...next, version, history });
  const change: Change = {
    at: now,
    who: reason.who,
    why: reason.why,
    from: before?.state ?? NOTHING,
    to: item.state,
  };
  return { stored: toStored({ ...item, history: [...history, change] }), change };
}

/** The caller's type again: an item is read back as the type that it was given as. */
function ofType<T extends Entity>(asked: New<T>, stored: Entity): T {
  if (isOfType<T>(asked, stored)) return stored;
  throw new UsageError(`An item that was ${stored.type} cannot be saved as another type.`);
}
const isOfType = <T extends Entity>(asked: New<T>, stored: Entity): stored is T =>
  'type' in asked && asked.type === stored.type;

/**
 * The change is appended on the server, and the history itself is never sent: no writer can shorten or rewrite it,
 * and a request stays small however long it has grown. (DynamoDB charges for the whole item either way.)
 */
function updateOf(item: Entity, expectedVersion: number, change: Change & { readonly write: string }) {
  const { history: _history, ...attributes } = { ...item, ...storeAttributes(item) };
  const present = new Map(Object.entries(attributes));
  const absent = attributesOf(item.type).filter((name) => name !== 'history' && !present.has(name));
  const names = [...present.keys(), ...absent];
  return {
    ConditionExpression: '#version = :expected',
    UpdateExpression:
      `SET #history = list_append(#history, :change), ${[...present.keys()].map((name) => `#${name} = :${name}`).join(', ')}` +
      (absent.length > 0 ? ` REMOVE ${absent.map((name) => `#${name}`).join(', ')}` : ''),
    ExpressionAttributeNames: {
      '#history': 'history',
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ':expected': expectedVersion,
      ':change': [change],
      ...Object.fromEntries([...present].map(([name, value]) => [`:${name}`, value])),
    },
  };
}

/** Marks one write within the item's history; shorter than a UUID because it is kept with every change. */
const writeId = (): string => randomBytes(9).toString('base64url');

/**
 * Sends a conditional write. When an answer is lost the SDK sends the same write again, and its second try then fails
 * the condition that its first try has just made false. So a failed condition is believed only after the item's
 * history was looked through for the very write.
 */
async function once(
  table: Table,
  key: Key,
  write: string,
  conflict: string,
  send: () => Promise<unknown>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) {
      if (await isWritten(table, key, write)) return;
      throw new ConflictError(`${conflict} Read it again, then decide again.`, { cause: error });
    }
    if (error instanceof DynamoDBServiceException && /item size/i.test(error.message))
      throw new TooLargeError(
        `${nameOf(key)} would be larger than the 400 KB that one item may have. Its history or its prepared data have grown too long.`,
        { cause: error },
      );
    throw error;
  }
}

async function isWritten(table: Table, key: Key, write: string): Promise<boolean> {
  const { Item } = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: key,
      ConsistentRead: true,
      ProjectionExpression: 'history',
    }),
  );
  const history: unknown = Item?.history;
  return Array.isArray(history) && history.some((change) => change.write === write);
}
