import type { Delivery } from '../core/delivery/delivery.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import { ConflictError } from '../core/errors.ts';
import { doesUse, type UseOf } from '../core/permissions/uses.ts';
import type { Post, PostState } from '../core/post.ts';
import type { Deps } from '../ports.ts';
import { cancelPost, replan } from './decide-post.ts';
import { existing } from './posts.ts';
import { refusedUse } from './refused-use.ts';
import { updateReport } from './update-report.ts';

export type StopNeeds = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;

/** A post, and the accounts that are meant. */
export type PostOn = { readonly id: string; readonly title: string; readonly accounts: readonly string[] };

/** `cancelled`: will not go out any more · `live`: public, and to be taken down by a person's decision. */
export type Stopped = { readonly cancelled: readonly PostOn[]; readonly live: readonly PostOn[] };

/** What is public may belong to a post of which the rest was cancelled. */
const STATES: readonly PostState[] = ['accepted', 'held', 'cancelled'];
const MOST_TRIES = 3;

/**
 * Cancels what is queued and must not go out any more for what the registers say now, on the accounts for which they say so, and
 * tells what of it is public. It may be repeated at any point; what it misses, publish refuses at the last moment.
 * @param only One entry of a register; otherwise all of them.
 */
export async function stopRefused(deps: StopNeeds, who: string, only?: UseOf): Promise<Stopped> {
  const cancelled: PostOn[] = [];
  const live: PostOn[] = [];
  const posts = await Array.fromAsync(postsUsing(deps, only));
  // First: as a whole, its dates are not cancelled one by one.
  for (const head of posts) cancelled.push(...(await stopSeries(deps, head, who)));
  for (const post of posts) {
    const stopped = await stopOne(deps, post, who);
    const meant = (accounts: readonly string[]): PostOn => ({ id: post.id, title: post.title, accounts });
    if (stopped.cancelled.length > 0) cancelled.push(meant(stopped.cancelled));
    if (stopped.live.length > 0) live.push(meant(stopped.live));
  }
  return { cancelled, live };
}

/** Posts that use an entry of a register, or any. */
export async function* postsUsing({ store }: Pick<Deps, 'store'>, only?: UseOf): AsyncGenerator<Post> {
  for (const state of STATES) {
    let cursor: string | undefined;
    do {
      const page = await store.posts(state, { limit: 500, ...(cursor !== undefined && { cursor }) });
      yield* page.posts.filter(({ uses }) => uses && (!only || doesUse(uses, only)));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}

/**
 * A bundle that repeats and has nothing left that may go out is cancelled itself, as a person would do it: it is called what it
 * is, and sent again, changed, it has its dates again. Where some of it may still go out, its posts are stopped one by one.
 */
async function stopSeries(deps: StopNeeds, found: Post, who: string): Promise<PostOn[]> {
  for (let head = found, tries = 1; ; tries += 1) {
    const asked = head.series?.posts ?? [];
    if (asked.length === 0 || (head.state !== 'accepted' && head.state !== 'held')) return [];
    const stopped: PostOn[] = [];
    let why: string | undefined;
    for (const { id } of asked) {
      const post = await deps.store.post(id);
      // Whoever makes it is not ready.
      if (!post?.planned) return [];
      const refused = await refusedOn(deps, post);
      const waiting = (await deps.store.deliveries(id)).filter(isWaiting).map(({ accountId }) => accountId);
      if (!waiting.every((account) => refused.map(accountOf).includes(account))) return [];
      if (waiting.length > 0) stopped.push({ id, title: post.title, accounts: waiting });
      why ??= refused.find(({ delivery }) => isWaiting(delivery))?.why;
    }
    if (why === undefined) return [];
    try {
      await cancelPost(deps, head.id, { who, why });
      await updateReport(deps, head.id);
      return stopped;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
      head = await existing(deps, head.id);
    }
  }
}

async function stopOne(
  deps: StopNeeds,
  found: Post,
  who: string,
): Promise<{ readonly cancelled: string[]; readonly live: string[] }> {
  for (let post = found, tries = 1; ; tries += 1) {
    const refused = await refusedOn(deps, post);
    const waiting = refused.filter(({ delivery }) => isWaiting(delivery));
    const live = refused.filter(({ delivery }) => isPublic(delivery)).map(accountOf);
    const [first] = waiting;
    // What was cancelled before, and not carried out, rescue finishes.
    if (!first || post.state === 'cancelled') return { cancelled: [], live };
    const by = { who, why: first.why };
    // It still goes to accounts for which it holds.
    const left = post.accounts.filter((id) => !refused.map(accountOf).includes(id));
    try {
      if (left.length === 0) await cancelPost(deps, post.id, by);
      else {
        const stopped = new Set(waiting.map(accountOf));
        const accounts = post.accounts.filter((id) => !stopped.has(id));
        await replan(deps, post, { ...post, accounts }, by);
      }
      await updateReport(deps, post.id);
      return { cancelled: waiting.map(accountOf), live };
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
      // It was planned or sent at this moment: what is left of it is stopped now.
      post = await existing(deps, post.id);
    }
  }
}

type Refused = { readonly delivery: Delivery; readonly why: string };
const accountOf = ({ delivery }: Refused): string => delivery.accountId;

/** Its deliveries for which the registers do not hold, or will not when they are due. */
async function refusedOn(deps: StopNeeds, { id }: Post): Promise<Refused[]> {
  const now = deps.clock.now();
  const deliveries = await deps.store.deliveries(id);
  const found = await Promise.all(
    deliveries.map(async (delivery) => {
      const why = await refusedUse(deps, delivery, instantOf(delivery, now));
      return why === undefined ? [] : [{ delivery, why }];
    }),
  );
  return found.flat();
}

/** What waits is judged by the time at which it would go out. */
const instantOf = (delivery: Delivery, now: number): number =>
  isOutOfHand(delivery.state) ? now : Math.max(delivery.due, now);

const isWaiting = ({ state }: Delivery): boolean => state === 'scheduled' || state === 'held';
/** Nobody may know yet whether it is. */
const isPublic = ({ state }: Delivery): boolean => state === 'published' || state === 'unconfirmed';
