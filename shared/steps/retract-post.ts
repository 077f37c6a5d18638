import { toRetract } from '../core/delivery/by-hand.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isFinal, isOutOfHand } from '../core/delivery/moves.ts';
import { ConflictError, UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import type { Deps, Reason } from '../ports.ts';
import { replan } from './decide-post.ts';
import { type PostView, showPost } from './posts.ts';
import { refuseToRetractSeries } from './posts-of-series.ts';
import { wakeAnswered } from './tend-answered.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;

/**
 * Takes a post down from the networks, on one account or on all (clause `moderation.right`). What is not out yet is
 * cancelled, unless one account is named. The wish is written here and carried out by publish, which alone has the
 * credentials; it may be repeated. What is returned as `sending` may come out yet: nobody can take down what its network
 * has not confirmed, and to write the wish into it would cost its publisher the answer. On all accounts, the wish is kept in
 * the post until it is read back; on one, it has to be said again.
 * @throws UsageError where nothing of it is out, or may be in a moment
 */
export async function retractPost(
  deps: Needs,
  id: string,
  accountId: string | undefined,
  by: Reason,
): Promise<PostView> {
  const view = await showPost(deps, id);
  const { post, deliveries } = view;
  if (!deliveries.some(({ state }) => isOutOfHand(state))) refuseToRetractSeries(view);
  const asked = deliveries.filter((one) => accountId === undefined || one.accountId === accountId);
  if (accountId !== undefined && asked.length === 0)
    throw new UsageError(
      `"${id}" is not on an account "${accountId}". It is on: ${deliveries.map((one) => one.accountId).join(', ') || 'none'}.`,
    );
  const isDone = asked.every(({ state }) => state === 'retracted');
  const out = asked.filter(({ state }) => state === 'published');
  const isOnItsWay = asked.some(({ state }) => state === 'sending');
  if (out.length === 0 && !isOnItsWay && !(isDone && asked.length > 0))
    throw new UsageError(nothingOut(id, asked));

  if (accountId === undefined && deliveries.some(({ state }) => !isFinal(state)))
    await stopRest(deps, post, by);
  // Read after that was written: what comes out from now on is taken down by whoever reads it back.
  for (const delivery of await deps.store.deliveries(id)) {
    const isAsked = accountId === undefined || delivery.accountId === accountId;
    if (isAsked && delivery.state === 'published') await want(deps, delivery, by);
  }
  return showPost(deps, id);
}

/** What is not out yet is cancelled, and what is being sent is wanted down, should it come out. */
async function stopRest(deps: Needs, post: Post, { who, why }: Reason): Promise<void> {
  const { state, plan } = post;
  if (state === 'accepted' || state === 'held') {
    const next: Post = { ...post, state: 'cancelled', unwanted: { who, why, plan: plan + 1 } };
    await replan(deps, post, next, { who, why });
  } else if (state === 'cancelled' && post.unwanted?.plan !== plan) {
    const next: Post = { ...post, unwanted: { who, why, plan } };
    await deps.store.save(post, next, { who, why: `to be taken down: ${why}` }, deps.clock.now());
  }
}

async function want(deps: Needs, delivery: Delivery, by: Reason): Promise<void> {
  const now = deps.clock.now();
  const { who, why } = by;
  await wakeAnswered(deps, delivery.postId);
  try {
    const next = toRetract(delivery, { who, why, at: now });
    await deps.store.save(delivery, next, { who, why: `to be taken down: ${why}` }, now);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    // It was being read back, or taken down, at this moment.
    const current = await deps.store.delivery(delivery.postId, delivery.accountId);
    if (current?.state === 'published') return want(deps, current, by);
    deps.log.info('retract-overtaken', { delivery: deliveryId(delivery) });
    return;
  }
  await deps.jobs.publish(delivery);
}

function nothingOut(id: string, asked: readonly Delivery[]): string {
  const stands = asked.map((one) => `${one.accountId}: ${one.state}`).join(', ') || 'no delivery yet';
  const open = asked.find(({ state }) => state === 'unconfirmed');
  const help = open
    ? `Say first whether it is out: imprimatur posts resolve ${id} ${open.accountId} --published, or --not-published`
    : `What is not out yet is stopped by: imprimatur posts cancel ${id}`;
  return `Nothing of "${id}" is out that could be taken down (${stands}). ${help}`;
}
