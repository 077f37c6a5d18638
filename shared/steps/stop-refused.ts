import type { Delivery } from '../core/delivery/delivery.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import { ConflictError } from '../core/errors.ts';
import { doesUse, type UseOf } from '../core/permissions/uses.ts';
import type { Post, PostState } from '../core/post.ts';
import type { Deps } from '../ports.ts';
import { cancelPost } from './posts.ts';
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
 * Cancels what is queued and must not go out any more for what the registers say now, and tells what of it is public. It
 * may be repeated at any point; what it misses, publish refuses at the last moment.
 * @param only One entry of a register; otherwise all of them.
 */
export async function stopRefused(deps: StopNeeds, who: string, only?: UseOf): Promise<Stopped> {
  const cancelled: PostOn[] = [];
  const live: PostOn[] = [];
  for await (const post of postsUsing(deps, only)) {
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

async function stopOne(
  deps: StopNeeds,
  post: Post,
  who: string,
): Promise<{ readonly cancelled: string[]; readonly live: string[] }> {
  const deliveries = await deps.store.deliveries(post.id);
  const live: string[] = [];
  let why: string | undefined;
  for (const delivery of deliveries) {
    const refusal = await refusedUse(deps, delivery, instantOf(delivery, deps.clock.now()));
    if (refusal === undefined) continue;
    if (isPublic(delivery)) live.push(delivery.accountId);
    if (delivery.state === 'scheduled' || delivery.state === 'held') why ??= refusal;
  }
  // What was cancelled before, and not carried out, rescue finishes.
  const cancelled =
    why === undefined || post.state === 'cancelled' ? [] : await cancel(deps, post.id, { who, why });
  return { cancelled, live };
}

/** What waits is judged by the time at which it would go out. */
const instantOf = (delivery: Delivery, now: number): number =>
  isOutOfHand(delivery.state) ? now : Math.max(delivery.due, now);

/** Nobody may know yet whether it is. */
const isPublic = ({ state }: Delivery): boolean => state === 'published' || state === 'unconfirmed';

async function cancel(
  deps: StopNeeds,
  id: string,
  by: { readonly who: string; readonly why: string },
): Promise<string[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { deliveries } = await cancelPost(deps, id, by);
      await updateReport(deps, id);
      return deliveries.filter(({ state }) => state === 'cancelled').map(({ accountId }) => accountId);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
      // It was planned or sent at this moment: what is left of it is cancelled now.
      const left = await deps.store.deliveries(id);
      if (!left.some(({ state }) => state === 'scheduled' || state === 'held')) return [];
    }
  }
}
