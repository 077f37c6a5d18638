import type { Delivery, Remote } from '../core/delivery/delivery.ts';
import { type Instant, MINUTE, SECOND } from '../core/time.ts';
import type { Search } from '../ports.ts';

/** What the two clocks may differ beyond what the network's `Date` says. */
const CLOCK_SKEW_MS = MINUTE;

/** When the first attempt began, in our time, with room for clocks that differ. */
export const beganAt = ({ sendingSince, due }: Pick<Delivery, 'sendingSince' | 'due'>): Instant =>
  (sendingSince ?? due) - CLOCK_SKEW_MS;

/** A page of the account's own posts, newest first. */
export type OwnPosts = {
  readonly posts: readonly { readonly remote: Remote; readonly at: Instant; readonly isOurs: boolean }[];
  /** What asks for the page after it; absent where this is the last. */
  readonly next?: string | undefined;
};

export type OwnPostList = {
  /** @throws ChannelError when the list cannot be read: then nothing is known. */
  read(next: string | undefined): Promise<OwnPosts>;
  /** Milliseconds that the network's clock was behind ours at its last answer. */
  clockLagMs(): number;
  readonly mostPages: number;
  /** Said where there are more posts than that since the attempt. */
  readonly tooMany: string;
};

/**
 * Looks among the account's own posts, back to when the first attempt began. Where several have the same words, the
 * oldest that nobody has is taken: a newer one may be the only one that another delivery of these words can find.
 * @throws ChannelError as `OwnPostList.read`.
 */
export async function findOwnPost(
  delivery: Pick<Delivery, 'sendingSince' | 'due'>,
  list: OwnPostList,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const ours: Own[] = [];
  let next: string | undefined;
  for (let page = 0; page < list.mostPages; page += 1) {
    const { posts, ...after } = await list.read(next);
    // In the network's time: taken for older than the attempt, our own post would be published once more.
    const lagMs = list.clockLagMs();
    const since = beganAt(delivery) - lagMs;
    // `Date` is cut to the second: a lag below one is none.
    for (const { remote, at, isOurs } of posts)
      if (isOurs && at >= since) ours.push({ remote, at: at + Math.max(0, lagMs - SECOND) });
    const last = posts.at(-1);
    next = after.next;
    if (next === undefined || (last && last.at < since)) return oldestFree(ours, isTaken);
  }
  const search = await oldestFree(ours, isTaken);
  return 'found' in search ? search : { cannotTell: list.tooMany };
}

/** `at`: when the network made it, by our clock. */
type Own = { readonly remote: Remote; readonly at: Instant };

async function oldestFree(
  newestFirst: readonly Own[],
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  for (const { remote, at } of newestFirst.toReversed())
    if (!(await isTaken(remote.id))) return { found: remote, at };
  return { absent: true };
}
