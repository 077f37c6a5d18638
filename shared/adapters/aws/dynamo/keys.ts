/** How keys are spelled. Nothing else in the project may spell one. */
import { createHash } from 'node:crypto';
import { UsageError } from '../../../core/errors.ts';
import type { PostState } from '../../../core/post.ts';
import { type Instant, toIso } from '../../../core/time.ts';
import type { Entity } from '../../../ports.ts';

export type Key = { readonly pk: string; readonly sk: string };

/** DynamoDB takes sort keys of up to 1024 bytes; this leaves room for our prefixes. */
const MAX_ID_BYTES = 900;

function id(value: string, what: string): string {
  if (value === '' || Buffer.byteLength(value) > MAX_ID_BYTES)
    throw new UsageError(
      `Expected the id of ${what}, 1 to ${MAX_ID_BYTES} bytes long, but got ${value === '' ? 'nothing' : `${Buffer.byteLength(value)} bytes`}.`,
    );
  return value;
}

const postPartition = (postId: string): string => `post#${id(postId, 'a post')}`;

export const ACCOUNTS = 'accounts';
export const PERMISSIONS = 'permissions';
export const DELIVERY_PREFIX = 'delivery#';

export const postKey = (postId: string): Key => ({ pk: postPartition(postId), sk: 'post' });
export const deliveryKey = (postId: string, accountId: string): Key => ({
  pk: postPartition(postId),
  sk: `${DELIVERY_PREFIX}${id(accountId, 'an account')}`,
});
export const PUBLISHING_KEY: Key = { pk: 'publishing', sk: 'publishing' };
export const accountKey = (accountId: string): Key => ({ pk: ACCOUNTS, sk: id(accountId, 'an account') });

/** For messages: `post#reopening / delivery#mastodon`. */
export const nameOf = (key: Key): string => `${key.pk} / ${key.sk}`;

export function keyOf(item: EntityIdentity): Key {
  switch (item.type) {
    case 'post':
      return postKey(item.id);
    case 'delivery':
      return deliveryKey(item.postId, item.accountId);
    case 'account':
      return accountKey(item.id);
    case 'publishing':
      return PUBLISHING_KEY;
  }
}
type EntityIdentity =
  | { readonly type: 'post' | 'account'; readonly id: string }
  | { readonly type: 'publishing' }
  | { readonly type: 'delivery'; readonly postId: string; readonly accountId: string };

/**
 * Partitions of the `wake` index, so that a minute in which everything is due is not one hot partition. It may be
 * raised (items move as they are written) but never lowered: `awake` asks only this many.
 */
export const WAKE_SHARDS = 8;
export const wakeShard = (n: number): string => `wake#${n}`;

const wakeShardOf = (key: Key): string =>
  wakeShard(createHash('sha256').update(nameOf(key)).digest().readUInt32BE() % WAKE_SHARDS);

export const listingOf = (state: PostState): string => `posts#${state}`;

/** By due time; posts without one come last. The id makes the order total, so that pages never skip a post. */
export const listingOrder = (postId: string, due: Instant | undefined): string =>
  `${due === undefined ? 'undated' : toIso(due)}#${postId}`;

/** The first and the last `listingOrder` of posts that are due between two instants: `$` follows `#` in ASCII. */
export const listingRange = ({ from, to }: { from: Instant; to: Instant }): readonly [string, string] => [
  toIso(from),
  `${toIso(to)}$`,
];

/** The post that a `listingOrder` belongs to. */
export const postIdIn = (order: string): string => order.slice(order.indexOf('#') + 1);

/** Every attribute that only exists for an index. `wake` itself belongs to the item. */
export const INDEX_ATTRIBUTES = [
  'wakeShard',
  'listing',
  'listingOrder',
  'remoteAccount',
  'remoteId',
] as const;

/** What puts an item into the indexes. An attribute that is not there keeps the item out. */
export function indexAttributes(item: Entity): Partial<Record<(typeof INDEX_ATTRIBUTES)[number], string>> {
  if (item.type === 'account' || item.type === 'publishing') return {};
  const shard = item.wake === undefined ? {} : { wakeShard: wakeShardOf(keyOf(item)) };
  if (item.type === 'post')
    return { ...shard, listing: listingOf(item.state), listingOrder: listingOrder(item.id, item.due) };
  return item.remote
    ? { ...shard, remoteAccount: item.accountId, remoteId: id(item.remote.id, 'a post on a network') }
    : shard;
}
