import type { ProofAccount } from '../core/accounts/account.ts';
import { timesOn } from '../core/schedule/post-times.ts';
import { isForgotten, isFresh, isSettled, type SlotClaim } from '../core/schedule/slot-claim.ts';
import { type SlotSearch, slotSearch } from '../core/schedule/slot-search.ts';
import { nextFreeSlot } from '../core/schedule/slots.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { takenInstants, WINDOW_MS } from './taken-instants.ts';

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

export type SlotsFor = {
  readonly id: string;
  /** A revision keeps the slot that it has; who asks for another takes the first that is free. */
  readonly keeps: boolean;
};

/**
 * The next slots for a post, free of what other posts have claimed and of posts that are out or due at times of their own.
 * Posts that are being taken in at the same moment are seen by their claims only. Make it once for each use: what it has
 * read it does not read again.
 */
export function findSlots(deps: Needs, { id, keeps }: SlotsFor): FindSlots {
  const takenFrom = takenInstants(deps, id);
  const slotOn = async (account: string, search: SlotSearch, now: Instant): Promise<Instant | undefined> => {
    const { slots, from, to } = search;
    const claims = await deps.store.slotClaims(account, {
      from: Math.min(now, from - slots.apartMs),
      to: to + slots.apartMs,
    });
    const others = claims.filter((claim) => claim.postId !== id);
    const counting = await Promise.all(others.map((claim) => doesCount(deps, claim, now)));
    const claimed = others.filter((_, index) => counting[index]).map(({ at }) => at);
    const freeIn = async (start: Instant, first: Instant, last: Instant): Promise<Instant | undefined> => {
      const taken = [...claimed, ...(await takenFrom(account, start))];
      return nextFreeSlot(slots, { from: first, to: last, taken });
    };
    if (keeps) {
      const own = claims.filter((claim) => claim.postId === id).map(({ at }) => at);
      const present = await slotOf(deps, id, account, own);
      // Also one that is too near for anybody else: it was told to people.
      if (present !== undefined && present >= now) return present;
      // Of an intake that was cut off, or a revision that was taken back: its own again, as long as it is free.
      for (const at of own.filter((one) => one >= from)) {
        const start = from + Math.floor((at - from) / WINDOW_MS) * WINDOW_MS;
        const again = await freeIn(start, at, at);
        if (again !== undefined) return again;
      }
    }
    for (let start = from; start <= to; start += WINDOW_MS) {
      const at = await freeIn(start, start, Math.min(start + WINDOW_MS - 1, to));
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
  const post = await store.post(claim.postId);
  if (isFresh(claim, now) && !isSettled(claim, post)) return true;
  if (post?.state !== 'accepted' && post?.state !== 'held') return false;
  const times = timesOn(post, claim.accountId);
  return post.accounts.includes(claim.accountId) && times?.due === claim.at && times.expires >= now;
}

/** The slot at which a post goes out as things are. */
async function slotOf(
  { store }: Needs,
  id: string,
  account: string,
  own: readonly Instant[],
): Promise<Instant | undefined> {
  if (own.length === 0) return undefined;
  const post = await store.post(id);
  if (post?.state !== 'accepted' && post?.state !== 'held') return undefined;
  const due = timesOn(post, account)?.due;
  return own.find((at) => at === due);
}

const found = (
  slots: readonly (readonly [string, Instant | undefined])[],
): Readonly<Record<string, Instant>> =>
  Object.fromEntries(slots.flatMap(([id, at]) => (at === undefined ? [] : [[id, at]])));
