import type { Delivery } from '../core/delivery/delivery.ts';
import { outOn } from '../core/delivery/out-on.ts';
import type { Post } from '../core/post.ts';
import type { RecentPost } from '../core/recent-post.ts';
import { recentSpan } from '../core/rules/recent-span.ts';
import { familyOf } from '../core/series/series.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { type Digest, digestOf } from './digest-content.ts';
import { inTurn } from './in-turn.ts';
import { type Between, MAY_BE_OUT, postsInLaterSlots } from './posts-due.ts';

/** Other posts on these accounts, as far as the policy's rules look before `due` and after `last`. */
export type RecentPosts = (
  accounts: readonly string[],
  due: Instant,
  last?: Instant,
) => Promise<readonly RecentPost[]>;

/** The post that is being proven. */
export type Proving = {
  /** Its series, or its own id: what repeats is meant to be the same, and is not held against itself. */
  readonly family: string;
  /**
   * When it was proven first, if it is proven again. Two posts are weighed against each other once, when the later one
   * comes: what was accepted after this one was held against it then, and perhaps approved.
   */
  readonly provenAt?: Instant;
};

type Needs = Pick<Deps, 'store' | 'objects' | 'log' | 'policy'>;

/** Per state and side of the due time, and in all: the nearest in time. */
const MOST_POSTS = 300;

/**
 * Finds what went out, or is to go out, around a post. One that is being taken in at the same moment is not seen until
 * it is stored. Make it once for each use: what it has read of deliveries it does not read again.
 */
export function recentPosts(deps: Needs): (proving: Proving) => RecentPosts {
  const read = new Map<string, Promise<Delivery[]>>();
  const deliveriesOf = ({ id }: Post): Promise<Delivery[]> => {
    const deliveries = read.get(id) ?? deps.store.deliveries(id);
    read.set(id, deliveries);
    return deliveries;
  };
  return (proving) =>
    async (accounts, due, last = due) => {
      const span = recentSpan(deps.policy);
      if (span === 0 || accounts.length === 0) return [];
      const around = { from: Math.max(0, due - span), to: last + span };
      const listed = await postsBetween(deps, due, around);
      const posts = [...listed, ...(await postsInLaterSlots(deps, accounts, around, listed))]
        .filter((post) => familyOf(post) !== proving.family)
        .filter((post) => post.accounts.some((account) => accounts.includes(account)))
        .sort((a, b) => distance(a, due, last) - distance(b, due, last))
        .slice(0, MOST_POSTS);
      const found = await inTurn(posts, async (post) =>
        recentOn(deps, post, await deliveriesOf(post), accounts, proving),
      );
      return found.flat();
    };
}

async function postsBetween({ store }: Needs, due: Instant, { from, to }: Between): Promise<Post[]> {
  const before = { due: { from, to: due }, latestFirst: true };
  const after = { due: { from: due + 1, to } };
  const pages = await Promise.all(
    MAY_BE_OUT.flatMap((state) =>
      [before, after].map((side) => store.posts(state, { ...side, limit: MOST_POSTS })),
    ),
  );
  return pages.flatMap(({ posts }) => posts);
}

function distance(post: Post, due: Instant, last: Instant): number {
  const at = post.due ?? 0;
  return at < due ? due - at : Math.max(0, at - last);
}

async function recentOn(
  deps: Needs,
  post: Post,
  deliveries: readonly Delivery[],
  accounts: readonly string[],
  { provenAt = Number.POSITIVE_INFINITY }: Proving,
): Promise<RecentPost[]> {
  const found: RecentPost[] = [];
  for (const account of accounts.filter((id) => post.accounts.includes(id))) {
    const delivery = deliveries.find(({ accountId }) => accountId === account);
    const due = outOn(post, account, delivery);
    if (due === undefined) continue;
    const digest = await digestOf(deps, post.id, delivery?.revision ?? post.revision);
    const isHeld = (delivery?.state ?? post.state) === 'held';
    if (digest && digest.provenAt <= provenAt)
      found.push({ ...recentPost(post.id, account, due, digest), ...(isHeld && { isHeld }) });
  }
  return found;
}

const recentPost = (
  post: string,
  account: string,
  due: Instant,
  { kind, texts, pictures }: Digest,
): RecentPost => ({
  post,
  account,
  due,
  text: texts(account),
  pictures,
  ...(kind && { kind }),
});
