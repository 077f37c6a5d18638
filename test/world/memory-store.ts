import { toStored, toStoredEar } from '../../shared/adapters/aws/dynamo/items.ts';
import {
  accountKey,
  commentKey,
  commentOrder,
  consentKey,
  deliveryKey,
  earKey,
  idIn,
  type Key,
  keyOf,
  listingOrder,
  listingRange,
  nameOf,
  PUBLISHING_KEY,
  permissionKey,
  postKey,
  URGENT,
} from '../../shared/adapters/aws/dynamo/keys.ts';
import type { Account } from '../../shared/core/accounts/account.ts';
import type { Comment } from '../../shared/core/comments/comment.ts';
import { accountIn } from '../../shared/core/comments/comment-id.ts';
import type { Ear } from '../../shared/core/comments/ear.ts';
import { IS_URGENT } from '../../shared/core/comments/lateness.ts';
import { assertCommentMove } from '../../shared/core/comments/moves.ts';
import { commentAnsweredBy } from '../../shared/core/comments/reply-id.ts';
import type { Delivery } from '../../shared/core/delivery/delivery.ts';
import { assertMove, assertStays } from '../../shared/core/delivery/moves.ts';
import { ConflictError, TooLargeError, UsageError } from '../../shared/core/errors.ts';
import type { Change, New } from '../../shared/core/history.ts';
import type { Consent } from '../../shared/core/permissions/consent.ts';
import type { Permission } from '../../shared/core/permissions/permission.ts';
import type { Post, PostState } from '../../shared/core/post.ts';
import type { Publishing } from '../../shared/core/publishing.ts';
import type { Instant } from '../../shared/core/time.ts';
import type { Entity, Reason, Store, Waking } from '../../shared/ports.ts';
import { remember } from '../log-privacy.ts';

/** What an index shows of an item: nothing before `from`, and the next one's from then on. */
type Indexed = { readonly from: Instant; readonly item: Entity };
type Row = { item: Entity; indexed: Indexed[] };

export type MemoryStoreOptions = {
  /** How long the indexes do not show a write yet, in milliseconds; asked once per write. */
  readonly lagMs?: () => number;
  /** Only for the lag. */
  readonly now?: () => Instant;
};

/**
 * The DynamoDB store's twin in memory: the same contract, the same checks of what is written, indexes that lag. What it
 * gives is frozen, so a step that changes what it has read is found out.
 */
export function memoryStore({ lagMs = () => 0, now = () => 0 }: MemoryStoreOptions = {}): Store {
  const rows = new Map<string, Row>();
  // They are seldom written and never twice at once, so their index does not lag here.
  const ears = new Map<string, Ear>();

  const write = (item: Entity): Entity => {
    remember(item);
    const name = nameOf(keyOf(item));
    const row = rows.get(name) ?? { item, indexed: [] };
    row.item = item;
    // An index never goes back behind what it has shown.
    const from = Math.max(now() + lagMs(), row.indexed.at(-1)?.from ?? 0);
    const shown = row.indexed.findLastIndex((one) => one.from <= now());
    row.indexed = [...row.indexed.slice(Math.max(shown, 0)), { from, item }];
    rows.set(name, row);
    return item;
  };
  const read = <T extends Entity>(key: Key, only: (item: Entity) => T | undefined): T | undefined => {
    const item = rows.get(nameOf(key))?.item;
    return item && only(item);
  };
  /** Named by a lagging index, and read from the table: both must say so, as with DynamoDB. */
  const listed = <T extends Entity>(only: (item: Entity) => T | undefined): { shown: T; item: T }[] => {
    const found: { shown: T; item: T }[] = [];
    for (const row of rows.values()) {
      const shown = row.indexed.findLast((one) => one.from <= now())?.item;
      const [then, item] = [shown && only(shown), only(row.item)];
      if (then && item) found.push({ shown: then, item });
    }
    return found;
  };
  const replace = <T extends Entity>(
    before: T,
    next: New<T>,
    history: readonly Change[],
    { who, why }: Reason,
    at: Instant,
    assertDelivery = assertMove,
  ): T => {
    const change = { at, who, why, from: before.state, to: next.state };
    const item = frozen({ ...next, version: before.version + 1, history: [...history, change] });
    const name = nameOf(keyOf(before));
    if (nameOf(keyOf(item)) !== name)
      throw new UsageError(`${name} cannot be saved as ${nameOf(keyOf(item))}: an item keeps its id.`);
    if (before.type === 'delivery' && item.type === 'delivery') assertDelivery(before, item);
    if (before.type === 'comment' && item.type === 'comment') assertCommentMove(before.state, item.state);
    if (rows.get(name)?.item.version !== before.version)
      throw new ConflictError(
        `${name} is no longer at version ${before.version}: somebody else changed it first. Read it again, then decide again.`,
      );
    return ofType(next, write(item));
  };
  const all = <T extends Entity>(only: (item: Entity) => T | undefined): T[] =>
    [...rows.values()].flatMap(({ item }) => only(item) ?? []);

  return {
    post: async (id) => read(postKey(id), ifPost),
    delivery: async (postId, accountId) => read(deliveryKey(postId, accountId), ifDelivery),
    account: async (id) => read(accountKey(id), ifAccount),
    deliveries: async (postId) =>
      all((item) => (item.type === 'delivery' && item.postId === postId ? item : undefined)).sort((a, b) =>
        compare(a.accountId, b.accountId),
      ),
    accounts: async () => all(ifAccount).sort(byId),
    permission: async (id) => read(permissionKey(id), ifPermission),
    permissions: async () => all(ifPermission).sort(byId),
    consent: async (id) => read(consentKey(id), ifConsent),
    consents: async () => all(ifConsent).sort(byId),
    publishing: async () => read(PUBLISHING_KEY, ifPublishing),
    async posts(state, { limit = 50, cursor, due, latestFirst = false } = {}) {
      const after = cursor === undefined ? undefined : orderIn(state, cursor);
      const [first, last] = due ? listingRange(due) : ['', '\uffff'];
      const direction = latestFirst ? -1 : 1;
      const page = listed((item) =>
        item.type === 'post' && item.state === state && isListed(item) ? item : undefined,
      )
        .map(({ shown, item }) => ({ order: listingOrder(shown.id, shown.due), item }))
        .filter(({ order }) => order >= first && order <= last)
        .filter(({ order }) => after === undefined || compare(order, after) === direction)
        .sort((a, b) => direction * compare(a.order, b.order));
      const posts = page.slice(0, limit).map(({ item }) => item);
      const end = page[limit - 1];
      return end && page.length > limit ? { posts, cursor: cursorOf(state, end.order) } : { posts };
    },
    slotClaims: async (accountId, { from, to }) =>
      all((item) =>
        item.type === 'slot' && item.accountId === accountId && item.at >= from && item.at <= to
          ? item
          : undefined,
      ).sort((a, b) => a.at - b.at),
    deliveryOf: async (accountId, remoteId, besides) =>
      listed((item) =>
        item.type === 'delivery' &&
        item.accountId === accountId &&
        item.remote?.id === remoteId &&
        item.postId !== besides
          ? item
          : undefined,
      )[0]?.item,
    async comment(id, at) {
      const key = commentKey(id);
      return key && read(key, (item) => ifLasting(item, at));
    },
    async comments(accountId, state, at, { limit = 50, cursor, only } = {}) {
      if (cursor !== undefined && accountIn(idIn(cursor)) !== accountId)
        throw new UsageError(`Expected a cursor from an earlier page of ${accountId}, but got “${cursor}”.`);
      const page = listed((item) =>
        item.type === 'comment' && item.accountId === accountId && item.state === state ? item : undefined,
      )
        .map(({ shown, item }) => ({ order: commentOrder(shown), item }))
        .filter(({ order }) => cursor === undefined || order > cursor)
        .filter(({ order, item }) => !only || (order.startsWith(URGENT[only]) && IS_URGENT[only](item)))
        .sort((a, b) => compare(a.order, b.order));
      const comments = page.slice(0, limit).flatMap(({ item }) => ifLasting(item, at) ?? []);
      const end = page[limit - 1];
      return end && page.length > limit ? { comments, cursor: end.order } : { comments };
    },
    async countWaiting(accountId, at) {
      const open = listed((item) =>
        item.type === 'comment' && item.accountId === accountId && item.state === 'open' ? item : undefined,
      );
      return { open: open.length, overdue: open.filter(({ shown }) => shown.answerBy < at).length };
    },
    async *allComments(accountId, at) {
      yield* all((item) =>
        item.type === 'comment' && item.accountId === accountId ? item : undefined,
      ).flatMap((item) => ifLasting(item, at) ?? []);
    },
    ears: async (accountId) => [...ears.values()].filter((ear) => ear.accountId === accountId),
    async saveEar(before, next) {
      const ear = deepFreeze(toStoredEar({ ...next, version: (before?.version ?? 0) + 1 }));
      const name = nameOf(earKey(ear));
      if (ears.get(name)?.version !== before?.version)
        throw new ConflictError(`${name} was written by somebody else meanwhile.`);
      ears.set(name, ear);
      return ear;
    },
    awake: async (instant, limit) =>
      [...listed(ifWaking).map(({ item }) => item), ...ears.values()]
        .filter(({ wake }) => wake !== undefined && wake <= instant)
        .sort((a, b) => (a.wake ?? 0) - (b.wake ?? 0))
        .slice(0, limit),
    async create(item, { who, why }, at) {
      const change = { at, who, why, from: 'new', to: item.state };
      const next = frozen({ ...item, version: 1, history: [change] });
      const name = nameOf(keyOf(next));
      if (rows.has(name)) throw new ConflictError(`${name} exists already.`);
      return ofType(item, write(next));
    },
    save: async (before, next, reason, at) => replace(before, next, before.history, reason, at),
    erase: async (before, next, reason, at) => replace(before, next, [], reason, at, assertStays),
  };
}

/** Answers are found by their comment. */
const isListed = ({ id }: Post): boolean => commentAnsweredBy(id) === undefined;
const ifPost = (item: Entity): Post | undefined => (item.type === 'post' ? item : undefined);
const ifDelivery = (item: Entity): Delivery | undefined => (item.type === 'delivery' ? item : undefined);
const ifLasting = (item: Entity, at: Instant): Comment | undefined =>
  item.type === 'comment' && (item.erase === undefined || item.erase > at) ? item : undefined;
const ifWaking = (item: Entity): Exclude<Waking, Ear> | undefined =>
  item.type === 'post' || item.type === 'delivery' || item.type === 'comment' ? item : undefined;
const ifPublishing = (item: Entity): Publishing | undefined =>
  item.type === 'publishing' ? item : undefined;
const ifAccount = (item: Entity): Account | undefined => (item.type === 'account' ? item : undefined);

const ifPermission = (item: Entity): Permission | undefined =>
  item.type === 'permission' ? item : undefined;
const ifConsent = (item: Entity): Consent | undefined => (item.type === 'consent' ? item : undefined);

const cursorOf = (state: PostState, order: string): string => `${state} ${order}`;

function orderIn(state: PostState, cursor: string): string {
  const order = cursor.slice(state.length + 1);
  if (cursorOf(state, order) === cursor && /#./su.test(order)) return order;
  throw new UsageError(`Expected a cursor from an earlier page of the ${state} posts, but got “${cursor}”.`);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);

/** By code units, as DynamoDB sorts ASCII. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** DynamoDB's limit for an item, its names left aside. */
const ITEM_BYTES = 400_000;
/** Below this many changes no item of ours comes near the limit, and measuring would cost more than writing. */
const SHORT_HISTORY = 300;

/** @throws CorruptDataError @throws TooLargeError */
function frozen(item: object & { readonly history: readonly unknown[] }): Entity {
  const stored = toStored(item);
  if (item.history.length > SHORT_HISTORY && JSON.stringify(stored).length > ITEM_BYTES)
    throw new TooLargeError(`${nameOf(keyOf(stored))} would be larger than ${ITEM_BYTES} bytes.`);
  return deepFreeze(stored);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

/** The caller's type again. */
function ofType<T extends Entity>(asked: New<T>, stored: Entity): T {
  if (isOfType<T>(asked, stored)) return stored;
  throw new UsageError(`An item that was ${stored.type} cannot be saved as another type.`);
}
const isOfType = <T extends Entity>(asked: New<T>, stored: Entity): stored is T => stored.type === asked.type;
