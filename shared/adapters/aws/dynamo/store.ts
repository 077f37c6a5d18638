import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Account } from '../../../core/accounts/account.ts';
import type { Delivery } from '../../../core/delivery/delivery.ts';
import type { Consent } from '../../../core/permissions/consent.ts';
import type { Permission } from '../../../core/permissions/permission.ts';
import type { Post } from '../../../core/post.ts';
import type { Publishing } from '../../../core/publishing.ts';
import type { Entity, Store } from '../../../ports.ts';
import { awake } from './awake.ts';
import { allComments, comment, countWaiting, ears, listComments, saveEar } from './comments.ts';
import { gatheredReads } from './gathered-reads.ts';
import { readEntity } from './items.ts';
import {
  ACCOUNTS,
  accountKey,
  CONSENTS,
  consentKey,
  DELIVERY_PREFIX,
  deliveryKey,
  PERMISSIONS,
  PUBLISHING_KEY,
  permissionKey,
  postKey,
} from './keys.ts';
import { listPosts } from './list-posts.ts';
import { getItems, partition, type Table, toKey } from './read-items.ts';
import { slotClaims } from './slot-claims.ts';
import { createItem, eraseItem, saveItem } from './write-item.ts';

/** The store over one DynamoDB table (`table.ts`), on AWS or on dynalite. See `docs/data-model.md`. */
export function dynamoStore({
  client,
  tableName,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
}): Store {
  const table: Table = { client, name: tableName };
  const read = gatheredReads(table);
  return {
    post: async (id) => ifPost(await read(postKey(id))),
    delivery: async (postId, accountId) => ifDelivery(await read(deliveryKey(postId, accountId))),
    account: async (id) => ifAccount(await read(accountKey(id))),
    deliveries: (postId) => entities(table, postKey(postId).pk, ifDelivery, DELIVERY_PREFIX),
    accounts: () => entities(table, ACCOUNTS, ifAccount),
    permission: async (id) => ifPermission(await read(permissionKey(id))),
    permissions: () => entities(table, PERMISSIONS, ifPermission),
    consent: async (id) => ifConsent(await read(consentKey(id))),
    consents: () => entities(table, CONSENTS, ifConsent),
    publishing: async () => ifPublishing(await read(PUBLISHING_KEY)),
    posts: (state, page) => listPosts(table, state, page),
    slotClaims: (accountId, between) => slotClaims(table, accountId, between),
    deliveryOf: (...of) => deliveryOf(table, ...of),
    comment: (id, now) => comment(table, id, now),
    comments: (...of) => listComments(table, ...of),
    countWaiting: (accountId, now) => countWaiting(table, accountId, now),
    allComments: (accountId, now) => allComments(table, accountId, now),
    ears: (accountId) => ears(table, accountId),
    saveEar: (before, next) => saveEar(table, before, next),
    awake: (now, limit) => awake(table, now, limit),
    create: (item, reason, now) => createItem(table, item, reason, now),
    save: (before, next, reason, now) => saveItem(table, before, next, reason, now),
    erase: (before, next, reason, now) => eraseItem(table, before, next, reason, now),
  };
}

const ifPost = (item: Entity | undefined): Post | undefined => (item?.type === 'post' ? item : undefined);
const ifDelivery = (item: Entity | undefined): Delivery | undefined =>
  item?.type === 'delivery' ? item : undefined;
const ifAccount = (item: Entity | undefined): Account | undefined =>
  item?.type === 'account' ? item : undefined;
const ifPermission = (item: Entity | undefined): Permission | undefined =>
  item?.type === 'permission' ? item : undefined;
const ifConsent = (item: Entity | undefined): Consent | undefined =>
  item?.type === 'consent' ? item : undefined;
const ifPublishing = (item: Entity | undefined): Publishing | undefined =>
  item?.type === 'publishing' ? item : undefined;

async function entities<T extends Entity>(
  table: Table,
  pk: string,
  only: (item: Entity) => T | undefined,
  prefix?: string,
): Promise<T[]> {
  const found: T[] = [];
  for await (const [key, item] of partition(table, pk, prefix)) {
    const entity = only(readEntity(key, item));
    if (entity) found.push(entity);
  }
  return found;
}

async function deliveryOf(
  table: Table,
  accountId: string,
  remoteId: string,
  besides?: string,
): Promise<Delivery | undefined> {
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'remote',
      KeyConditionExpression: 'remoteAccount = :account AND remoteId = :id',
      ExpressionAttributeValues: { ':account': accountId, ':id': remoteId },
    }),
  );
  const items = await getItems(table, (Items ?? []).map(toKey));
  return items
    .map(ifDelivery)
    .find(
      (delivery) =>
        delivery?.accountId === accountId && delivery.remote?.id === remoteId && delivery.postId !== besides,
    );
}
