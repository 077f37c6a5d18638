import type { ProofAccount } from '../core/accounts/account.ts';
import { LONGEST_APART_MS } from '../core/accounts/posting-slots.ts';
import type { Post } from '../core/post.ts';
import { timesOn } from '../core/schedule/post-times.ts';
import { isForgotten, isFresh, type SlotClaim } from '../core/schedule/slot-claim.ts';
import { type SlotSearch, slotSearch } from '../core/schedule/slot-search.ts';
import { nextFreeSlot } from '../core/schedule/slots.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { postsDue } from './posts-due.ts';

type Needs = Pick<Deps, 'store' | 'policy'>;

/** The next free slot of each account, by its id. An account that has none, or none free, is not in it. */
export type FindSlots = (
  accounts: readonly ProofAccount[],
  now: Instant,
) => Promise<Readonly<Record<string, Instant>>>;

/** Where nobody keeps posts (`imprimatur check`): as if every slot were free. */
export const firstSlots =
  ({ policy }: Pick<Needs, 'policy'>): FindSlots =>
  async (accounts, now) =>
    found(
      accounts.map(({ id, ...account }) => {
        const search = slotSearch(account, policy, now);
        return [id, search && nextFreeSlot(search.slots, { ...search, taken: [] })];
      }),
    );

/** Of posts at times of their own, as many as are read at once. */
const WINDOW_MS = 28 * DAY;

export type SlotsFor = {
  readonly id: string;
  /** A revision keeps the slot that it has; who asks for another takes the first that is free. */
  readonly keeps: boolean;
};

/**
 * The next slots for a post, free of what other posts have claimed and of posts at times of their own. Posts that are being
 * taken in at the same moment are seen by their claims only. Make it once for each use: what it has read it does not read again.
 */
export function findSlots(deps: Needs, { id, keeps }: SlotsFor): FindSlots {
  const windows = new Map<Instant, Promise<Post[]>>();
  const postsFrom = (from: Instant): Promise<Post[]> => {
    const posts = windows.get(from) ?? postsAround(deps, from);
    windows.set(from, posts);
    return posts;
  };
  const slotOn = async (account: string, search: SlotSearch, now: Instant): Promise<Instant | undefined> => {
    const { slots, from, to } = search;
    const claims = await deps.store.slotClaims(account, {
      from: from - slots.apartMs,
      to: to + slots.apartMs,
    });
    const own = claims.filter((claim) => claim.postId === id).map(({ at }) => at);
    const others = claims.filter((claim) => claim.postId !== id);
    const counting = await Promise.all(others.map((claim) => doesCount(deps, claim, now)));
    const claimed = others.filter((_, index) => counting[index]).map(({ at }) => at);
    const kept = keeps ? await slotOf(deps, id, account, own, from) : undefined;
    if (kept !== undefined) return kept;
    for (let start = from; start <= to; start += WINDOW_MS) {
      const posts = await postsFrom(start);
      const taken = posts.flatMap((post) =>
        post.id !== id && post.accounts.includes(account) ? (timesOn(post, account)?.due ?? []) : [],
      );
      const end = Math.min(start + WINDOW_MS - 1, to);
      const at = nextFreeSlot(slots, { from: start, to: end, taken: [...claimed, ...taken] });
      if (at !== undefined) return at;
    }
    return undefined;
  };
  return async (accounts, now) =>
    found(
      await Promise.all(
        accounts.map(async ({ id: account, ...entry }): Promise<[string, Instant | undefined]> => {
          const search = slotSearch(entry, deps.policy, now);
          return [account, search && (await slotOn(account, search, now))];
        }),
      ),
    );
}

/**
 * Whether somebody has the slot: a claim is good while its post goes out then, and as long as an intake may run that has not
 * written its post yet.
 */
export async function doesCount(
  { store }: Pick<Needs, 'store'>,
  claim: SlotClaim,
  now: Instant,
): Promise<boolean> {
  if (isForgotten(claim, now)) return false;
  if (isFresh(claim, now)) return true;
  const post = await store.post(claim.postId);
  if (post?.state !== 'accepted' && post?.state !== 'held') return false;
  const times = timesOn(post, claim.accountId);
  return post.accounts.includes(claim.accountId) && times?.due === claim.at && times.expires >= now;
}

/** The slot that a post goes out at now, otherwise one that it has claimed before: the first that is still to come. */
async function slotOf(
  { store }: Needs,
  id: string,
  account: string,
  own: readonly Instant[],
  from: Instant,
): Promise<Instant | undefined> {
  const toCome = own.filter((at) => at >= from);
  if (toCome.length === 0) return undefined;
  const post = await store.post(id);
  const due = post && timesOn(post, account)?.due;
  return toCome.find((at) => at === due) ?? toCome[0];
}

/** A slot far apart from the others may be kept free of what is outside the window. */
async function postsAround(deps: Needs, from: Instant): Promise<Post[]> {
  const due = { from: Math.max(0, from - LONGEST_APART_MS), to: from + WINDOW_MS + LONGEST_APART_MS };
  return (
    await Promise.all((['accepted', 'held'] as const).map((state) => postsDue(deps, state, due)))
  ).flat();
}

const found = (
  slots: readonly (readonly [string, Instant | undefined])[],
): Readonly<Record<string, Instant>> =>
  Object.fromEntries(slots.flatMap(([id, at]) => (at === undefined ? [] : [[id, at]])));
