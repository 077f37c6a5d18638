import type { Account } from '../../shared/core/accounts/account.ts';
import type { Ear } from '../../shared/core/comments/ear.ts';
import { type Delivery, deliveryId } from '../../shared/core/delivery/delivery.ts';
import type { Post } from '../../shared/core/post.ts';
import { familyOf } from '../../shared/core/series/series.ts';
import { type Instant, SECOND, toIso } from '../../shared/core/time.ts';
import type { Entity, Shipment, Store } from '../../shared/ports.ts';
import type { PublicPost } from './network.ts';
import type { Sight } from './scenario.ts';

/** What a decision's author was told when it returned: which deliveries may still come out of what was begun. */
type Promised = { readonly at: Instant; readonly sending: ReadonlyMap<string, number> };
export type Notice = { readonly subject: string; readonly text: string };

/** What processes' clocks may be wrong by, to either side; the witness has the right time. */
export type WitnessOptions = {
  readonly now: () => Instant;
  readonly clockErrorMs: number;
  /** What a post says, whatever its revision. Where two say the same, nobody can see which is whose. */
  readonly wordsOf: (postId: string) => string;
  /** Networks take longer than they promise: a post may come out once per attempt, but where it has a place of its own. */
  readonly isLate: boolean;
};

/** Sees everything from outside, at the instant in which it happens, and keeps what must not have happened. */
export type Witness = ReturnType<typeof witness>;

export function witness({ now, clockErrorMs, wordsOf, isLate }: WitnessOptions) {
  const violations: string[] = [];
  const items = new Map<string, Entity>();
  const decisions = new Map<string, (Promised & Pick<Post, 'plan' | 'state'>)[]>();
  const pauses = new Map<string, Promised>();
  let stop: Promised | undefined;
  const publicPosts: PublicPost[] = [];
  const notices: Notice[] = [];
  /** When it was written whose a public post is; what processes say of it is older where they stood still. */
  const knownSince = new Map<string, Instant>();
  const asked = new Set<string>();
  const promised = new Map<string, Delivery>();
  const takenDown = new Set<PublicPost>();
  const misled = new Set<string>();
  const erased = new Set<string>();
  const broken = (what: string) => void violations.push(`${toIso(now())}: ${what}`);

  const delivery = (id: string): Delivery | undefined => {
    const item = items.get(`delivery ${id}`);
    return item?.type === 'delivery' ? item : undefined;
  };
  const post = (id: string): Post | undefined => {
    const item = items.get(`post ${id}`);
    return item?.type === 'post' ? item : undefined;
  };
  const posts = (): Post[] => [...items.values()].filter((item) => item.type === 'post');
  const account = (id: string): Account | undefined => {
    const item = items.get(`account ${id}`);
    return item?.type === 'account' ? item : undefined;
  };
  const isStopped = (): boolean => items.get('publishing')?.state === 'stopped';
  const sendingNow = (only: (one: Delivery) => boolean): Map<string, number> =>
    new Map(
      [...items.values()].flatMap((item) =>
        item.type === 'delivery' && item.state === 'sending' && only(item)
          ? [[deliveryId(item), item.attempt] as const]
          : [],
      ),
    );

  function written(before: Entity | undefined, item: Entity): void {
    const name = nameOf(item);
    const known = items.get(name);
    if (before?.version !== known?.version)
      broken(`${name} was written over version ${known?.version}, which its writer had not read.`);
    const last = item.history.at(-1);
    if (
      item.version !== (known?.version ?? 0) + 1 ||
      item.history.length !== (known?.history.length ?? 0) + 1
    )
      broken(`${name} has version ${item.version} and ${item.history.length} changes.`);
    if (last?.from !== (known?.state ?? 'new') || last.to !== item.state)
      broken(
        `${name} went from ${known?.state} to ${item.state}, its history says ${last?.from} to ${last?.to}.`,
      );
    if (!last?.who.trim() || !last.why.trim()) broken(`${name} does not say who changed it, and why.`);
    if (item.type === 'delivery' && item.remote && !knownSince.has(deliveryId(item)))
      knownSince.set(deliveryId(item), now());
    items.set(name, item);
  }

  /** Nothing is left of what was there before, its history neither. */
  function wasErased(before: Entity, item: Entity): void {
    const name = nameOf(item);
    const known = items.get(name);
    if (before.version !== known?.version || item.version !== before.version + 1)
      broken(`${name} was erased over version ${known?.version}, which its writer had not read.`);
    if (item.history.length !== 1)
      broken(`${name} was erased, and ${item.history.length} changes of it are kept.`);
    erased.add(name);
    items.set(name, item);
  }

  /** The first byte that may make a post public. */
  function commitBegins({ delivery: held }: Shipment): void {
    const id = deliveryId(held);
    const stored = delivery(id);
    if (
      stored?.state !== 'sending' ||
      stored.attempt !== held.attempt ||
      stored.leaseUntil !== held.leaseUntil
    )
      broken(
        `${id}: attempt ${held.attempt} began while the store has it ${stored?.state}, attempt ${stored?.attempt}.`,
      );
    if (now() < held.due - clockErrorMs) broken(`${id} was sent ${held.due - now()} ms early.`);
    const { expires } = stored ?? held;
    if (now() > expires + clockErrorMs) broken(`${id} was sent ${now() - expires} ms after it had expired.`);
    for (const decision of decisions.get(held.postId) ?? []) {
      if (decision.sending.get(id) === held.attempt) continue;
      if (decision.plan > held.plan)
        broken(`${id} was sent under plan ${held.plan}, after plan ${decision.plan} was confirmed.`);
      else if (decision.state !== 'accepted' && decision.plan === post(held.postId)?.plan)
        broken(`${id} was sent after it was confirmed that its post is ${decision.state}.`);
    }
    if (stop && isStopped() && stop.sending.get(id) !== held.attempt)
      broken(`${id} was sent after it was confirmed that everything is stopped.`);
    const pause = pauses.get(held.accountId);
    if (pause && account(held.accountId)?.state === 'paused' && pause.sending.get(id) !== held.attempt)
      broken(`${id} was sent on ${held.accountId}, after its pause was confirmed.`);
  }

  function published(one: PublicPost): void {
    publicPosts.push(one);
    const group = groupOf(one.by);
    const copies = publicPosts
      // A request that was still on its way may come in when the place is free again.
      .filter((post) => !isLate || !takenDown.has(post))
      .filter(({ by }) => group.some((member) => deliveryId(member) === by));
    const attempts = group.flatMap(({ history }) => history.filter(({ to }) => to === 'sending')).length;
    if (copies.length > (isLate && !one.isKeyed ? attempts : group.length))
      broken(`${one.by} is public ${copies.length} times (${copies.map(({ id }) => id).join(', ')}).`);
  }

  /** What a person who looks at the account sees there of a delivery. */
  const look = (id: string): Sight =>
    publicPosts.some((one) => one.by === id && one.listedAt <= now() && !takenDown.has(one))
      ? 'published'
      : 'not-published';

  /** Nothing comes down that nobody wants down, and that is written where it is to be. */
  function removed(one: PublicPost): void {
    takenDown.add(one);
    // Looked for in the same breath, it is not written yet whose it is.
    const isIts = (of: Delivery) => (of.remote ? of.remote.id === one.id : deliveryId(of) === one.by);
    const owners = deliveries().filter((of) => of.accountId === one.account && isIts(of));
    const isWanted = owners.some(
      ({ postId, accountId, retraction }) =>
        retraction !== undefined && (asked.has(postId) || asked.has(`${postId}.${accountId}`)),
    );
    if (!isWanted) broken(`${one.id} was taken down from ${one.account}, and nobody had asked for that.`);
  }

  /** The deliveries that say the same on the same account. */
  function groupOf(id: string): Delivery[] {
    const one = delivery(id);
    const words = one && wordsOf(one.postId);
    return deliveries().filter(
      (other) => other.accountId === one?.accountId && wordsOf(other.postId) === words,
    );
  }
  const deliveries = (): Delivery[] => [...items.values()].filter((item) => item.type === 'delivery');

  return {
    isLate,
    deliveries,
    groupOf,
    violations,
    items,
    publicPosts,
    notices,
    knownSince,
    broken,
    delivery,
    post,
    posts,
    /** The post of a bundle, and those of its days. */
    bundle: (id: string): Post[] => posts().filter((one) => familyOf(one) === id),
    account,
    written,
    wasErased,
    /** Whether what was known of a delivery is forgotten. */
    isErased: (one: Delivery): boolean => erased.has(nameOf(one)),
    commitBegins,
    published,
    removed,
    takenDown,
    look,
    /** A person says what she saw; she may have overlooked it, and then it is her word that is kept. */
    saidOf(id: string, saw: Sight): void {
      if (saw !== look(id)) misled.add(id);
    },
    misled,
    /** Somebody begins to take a post down, from one account or from all. */
    askedDown: (postId: string, accountId?: string) =>
      void asked.add(accountId === undefined ? postId : `${postId}.${accountId}`),
    /** Somebody was told that it comes down. */
    promisedDown: (one: Delivery) => void promised.set(deliveryId(one), one),
    promised,
    noticed: (notice: Notice) => void notices.push(notice),
    /** Somebody decided about a post and was told that it is done: these are the deliveries as he was shown them. */
    decided(decidedPost: Post, shown: readonly Delivery[]): void {
      const sending = new Map(
        shown.flatMap((one) => (one.state === 'sending' ? [[deliveryId(one), one.attempt] as const] : [])),
      );
      const earlier = decisions.get(decidedPost.id) ?? [];
      decisions.set(decidedPost.id, [
        ...earlier,
        { at: now(), plan: decidedPost.plan, state: decidedPost.state, sending },
      ]);
    },
    isStopped,
    /** Somebody stopped everything and was told that it is done. */
    stopped(): void {
      stop = { at: now(), sending: sendingNow(() => true) };
    },
    /** Somebody paused an account and was told that it is done. */
    paused(paused: Account): void {
      pauses.set(paused.id, { at: now(), sending: sendingNow((one) => one.accountId === paused.id) });
    },
  };
}

const nameOf = (item: Entity): string =>
  item.type === 'delivery'
    ? `delivery ${deliveryId(item)}`
    : item.type === 'publishing'
      ? item.type
      : item.type === 'slot'
        ? `slot ${item.at} of ${item.accountId}`
        : `${item.type} ${item.id}`;

/** The store with the witness beside it: it sees each write in the instant in which it happens. */
export const witnessed = (
  store: Store,
  seen: Pick<Witness, 'written' | 'wasErased'> & { readonly heardUpTo?: (ear: Ear) => void },
): Store => ({
  ...store,
  async create(item, reason, at) {
    const created = await store.create(item, reason, at);
    seen.written(undefined, created);
    return created;
  },
  async save(before, next, reason, at) {
    const saved = await store.save(before, next, reason, at);
    seen.written(before, saved);
    return saved;
  },
  async erase(before, next, reason, at) {
    const bare = await store.erase(before, next, reason, at);
    seen.wasErased(before, bare);
    return bare;
  },
  async saveEar(before, next) {
    const saved = await store.saveEar(before, next);
    seen.heardUpTo?.(saved);
    return saved;
  },
});

/** Longest that a publish may be late where nothing at all goes wrong. */
export const PUNCTUAL_MS = SECOND;
