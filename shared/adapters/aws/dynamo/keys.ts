/** How keys are spelled. Nothing else in the project may spell one. */
import { createHash } from 'node:crypto';
import type { Comment, CommentState } from '../../../core/comments/comment.ts';
import { accountIn } from '../../../core/comments/comment-id.ts';
import type { Ear } from '../../../core/comments/ear.ts';
import { isDangerOpen, isLawCounting, isThreatOpen } from '../../../core/comments/lateness.ts';
import { commentAnsweredBy } from '../../../core/comments/reply-id.ts';
import { UsageError } from '../../../core/errors.ts';
import type { PostState } from '../../../core/post.ts';
import { type Instant, SECOND, toIso } from '../../../core/time.ts';
import type { Entity, Waking } from '../../../ports.ts';

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
export const CONSENTS = 'consents';
export const DELIVERY_PREFIX = 'delivery#';

export const postKey = (postId: string): Key => ({ pk: postPartition(postId), sk: 'post' });
export const deliveryKey = (postId: string, accountId: string): Key => ({
  pk: postPartition(postId),
  sk: `${DELIVERY_PREFIX}${id(accountId, 'an account')}`,
});
export const PUBLISHING_KEY: Key = { pk: 'publishing', sk: 'publishing' };
export const accountKey = (accountId: string): Key => ({ pk: ACCOUNTS, sk: id(accountId, 'an account') });

export const permissionKey = (permissionId: string): Key => ({
  pk: PERMISSIONS,
  sk: id(permissionId, 'a permission'),
});
export const consentKey = (consentId: string): Key => ({ pk: CONSENTS, sk: id(consentId, 'a consent') });

/** Undefined for what is no id of a comment. */
export function commentKey(commentId: string): Key | undefined {
  const accountId = accountIn(commentId);
  return accountId === undefined ? undefined : { pk: commentsPartition(accountId), sk: commentId };
}
export const commentsPartition = (accountId: string): string => `comments#${id(accountId, 'an account')}`;
export const earsPartition = (accountId: string): string => `ears#${id(accountId, 'an account')}`;
export const earKey = ({ accountId, source }: Pick<Ear, 'accountId' | 'source'>): Key => ({
  pk: earsPartition(accountId),
  sk: id(source, 'a source'),
});

/** The slots of one account sort by time. */
export const slotKey = (accountId: string, at: Instant): Key => ({
  pk: `slots#${id(accountId, 'an account')}`,
  sk: toIso(at),
});

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
    case 'slot':
      return slotKey(item.accountId, item.at);
    case 'comment':
      return { pk: commentsPartition(item.accountId), sk: id(item.id, 'a comment') };
    case 'permission':
      return permissionKey(item.id);
    case 'consent':
      return consentKey(item.id);
    case 'ear':
      return earKey(item);
  }
}
type EntityIdentity =
  | { readonly type: 'post' | 'account' | 'permission' | 'consent'; readonly id: string }
  | { readonly type: 'publishing' }
  | { readonly type: 'slot'; readonly accountId: string; readonly at: Instant }
  | { readonly type: 'delivery'; readonly postId: string; readonly accountId: string }
  | { readonly type: 'comment'; readonly id: string; readonly accountId: string }
  | { readonly type: 'ear'; readonly accountId: string; readonly source: string };

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

export const commentsListing = (accountId: string, state: CommentState): string =>
  `${commentsPartition(accountId)}#${state}`;
/** What sorts before every digit, and may be typed in a shell: cursors are made of it. */
export const URGENT = { danger: '+', law: ',', threat: '-' } as const;
/** Whoever may be in danger comes first, then what the law wants answered, then threats, then those to be answered first, the oldest first. */
export const commentOrder = (
  comment: Pick<Comment, 'id' | 'answerBy' | 'writtenAt' | 'state' | 'route' | 'alsoFor' | 'threat'>,
): string => `${urgencyOf(comment)}${toIso(comment.answerBy)}/${toIso(comment.writtenAt)}#${comment.id}`;
function urgencyOf(comment: Pick<Comment, 'state' | 'route' | 'alsoFor' | 'threat'>): string {
  if (isDangerOpen(comment)) return URGENT.danger;
  if (isLawCounting(comment)) return URGENT.law;
  return isThreatOpen(comment) ? URGENT.threat : '';
}
/** The first and the last `commentOrder` of what was to be answered before an instant. */
export const overdueRanges = (now: Instant): readonly (readonly [string, string])[] =>
  ['', ...Object.values(URGENT)].map((urgent) => [`${urgent}0`, `${urgent}${toIso(now)}`]);

/** The post or comment that a `listingOrder` belongs to. */
export const idIn = (order: string): string => order.slice(order.indexOf('#') + 1);

/** Every attribute that only exists for the store: its indexes and its time-to-live. `wake` itself belongs to the item. */
export const STORE_ATTRIBUTES = [
  'wakeShard',
  'listing',
  'listingOrder',
  'remoteAccount',
  'remoteId',
  'expiresAt',
] as const;
type StoreAttributes = Partial<Record<(typeof STORE_ATTRIBUTES)[number], string | number>>;

/** The others are found by their keys alone. */
const isIndexed = (item: Waking | Entity): item is Waking =>
  item.type === 'post' || item.type === 'delivery' || item.type === 'comment' || item.type === 'ear';

/** What puts an item into the indexes, and lets it expire. An attribute that is not there keeps the item out. */
export function storeAttributes(item: Waking | Entity): StoreAttributes {
  if (!isIndexed(item)) return {};
  const shard = item.wake === undefined ? {} : { wakeShard: wakeShardOf(keyOf(item)) };
  if (item.type === 'comment')
    return {
      ...shard,
      listing: commentsListing(item.accountId, item.state),
      listingOrder: commentOrder(item),
      ...lifetime(item),
    };
  if (item.type === 'ear') return shard;
  if (item.type === 'post') {
    // An answer is found by its comment: it is no post of the calendar, and counts against no other.
    if (commentAnsweredBy(item.id) !== undefined) return { ...shard, ...lifetime(item) };
    return { ...shard, listing: listingOf(item.state), listingOrder: listingOrder(item.id, item.due) };
  }
  return {
    ...shard,
    ...lifetime(item),
    ...(item.remote && {
      remoteAccount: item.accountId,
      remoteId: id(item.remote.id, 'a post on a network'),
    }),
  };
}

/** Whole seconds, as DynamoDB wants them. It may take days; until then whoever reads comments looks at `erase`. */
const lifetime = ({ erase }: { readonly erase?: Instant }): StoreAttributes =>
  erase === undefined ? {} : { expiresAt: Math.ceil(erase / SECOND) };
