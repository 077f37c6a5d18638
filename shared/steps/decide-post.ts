import { toTakeBack } from '../core/delivery/by-hand.ts';
import { isHearsay, isOut } from '../core/delivery/moves.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { resolvePublish } from '../core/schedule/publish-time.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Deps, Reason } from '../ports.ts';
import { moveToSlots } from './move-to-slots.ts';
import { pausedOn } from './paused-on.ts';
import { planPost } from './plan-series.ts';
import { existing, type PostView, showPost } from './posts.ts';
import { refuseSeries } from './posts-of-series.ts';
import { type ProveAnewDeps, proveAnew } from './prove-anew.ts';
import { refuseReply } from './refuse-reply.ts';
import { refuseStopped } from './refuse-stopped.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;

/**
 * Nothing of it goes out any more, on the accounts where it is not out already. When this returns, that is certain, but
 * for deliveries that it returns as `sending`: what is on its way may still come out, and is not sent once more.
 */
export async function cancelPost(deps: Needs, id: string, by: Reason): Promise<PostView> {
  const post = await existing(deps, id);
  if (post.state === 'blocked' || post.state === 'cancelled')
    throw new UsageError(
      `"${id}" is ${post.state}: there is nothing to cancel. See: imprimatur posts show ${id}`,
    );
  const out = await whereItIsOut(deps, id);
  if (out !== undefined)
    throw new UsageError(
      `"${id}" is out already (${out}): there is nothing left to cancel. To take it down: imprimatur posts retract ${id} --reason "…"`,
    );
  return replan(deps, post, { ...post, state: 'cancelled' }, by);
}

/**
 * Moves what is not out yet to another time, written as in a bundle. It is proven again for that time.
 * @throws UsageError when it cannot go out then: nothing is changed
 */
export async function reschedulePost(
  deps: Needs & ProveAnewDeps,
  id: string,
  to: string,
  by: Reason,
): Promise<PostView> {
  const post = await existing(deps, id);
  if (post.state !== 'accepted' && post.state !== 'held')
    throw new UsageError(
      `"${id}" is ${post.state}: only a post that is accepted or held has a time to change. Send its bundle again with another time.`,
    );
  refuseSeries(post, 'reschedule');
  refuseReply(id);
  const out = await whereItIsOut(deps, id);
  if (out !== undefined)
    throw new UsageError(
      `"${id}" is out already (${out}): there is nothing left to move. To post it once more, send it under another name.`,
    );
  if (to.trim() === 'next-slot') return moveToSlots(deps, post, by);
  const due = instantOf(deps, to);
  const publish =
    to.trim() === 'now' ? ({ kind: 'now' } as const) : ({ kind: 'at', at: due, written: to } as const);
  if (publish.kind === 'now') {
    await refuseStopped(deps);
    await pausedOn(deps, post);
  }
  const proven = await proveAnew(deps, post, { publish, due }, by);
  return replan(deps, post, proven.next, proven.by);
}

/** The administrator lets a held post out. @throws UsageError when it is not held, or too late */
export async function approvePost(deps: Needs, id: string, by: Reason): Promise<PostView> {
  const post = await existing(deps, id);
  if (post.state !== 'held')
    throw new UsageError(
      `"${id}" is ${post.state}, not held: there is nothing to approve. See: imprimatur posts show ${id}`,
    );
  if ((post.expires ?? 0) < deps.clock.now())
    throw new UsageError(
      `"${id}" has expired. Give it a new time first: imprimatur posts reschedule ${id} --to "…"`,
    );
  const { holds = [], ...rest } = post;
  return replan(deps, post, { ...rest, state: 'accepted', approval: { ...by, findings: holds } }, by);
}

/** The administrator decides that a held post does not go out. */
export async function rejectPost(deps: Needs, id: string, by: Reason): Promise<PostView> {
  const post = await existing(deps, id);
  if (post.state !== 'held')
    throw new UsageError(
      `"${id}" is ${post.state}, not held: there is nothing to reject. To stop it: imprimatur posts cancel ${id}`,
    );
  return replan(deps, post, { ...post, state: 'cancelled', isRejected: true }, by);
}

/** On which accounts, if on all of them. */
export async function whereItIsOut(deps: Pick<Needs, 'store'>, id: string): Promise<string | undefined> {
  const deliveries = await deps.store.deliveries(id);
  if (deliveries.length === 0 || !deliveries.every(({ state }) => isOut(state))) return undefined;
  return deliveries
    .map(
      (one) =>
        `${one.accountId}: ${one.state}${isHearsay(one) ? `, as somebody said. ${toTakeBack(one)}` : ''}`,
    )
    .join(', ');
}

/** The post first, as the commit point; then its deliveries. */
export async function replan(deps: Needs, post: Post, next: Post, by: Reason): Promise<PostView> {
  const now = deps.clock.now();
  const written = await deps.store.save(
    post,
    { ...next, plan: post.plan + 1, planned: false, wake: now },
    by,
    now,
  );
  await planPost(deps, written, by);
  return showPost(deps, post.id);
}

function instantOf(deps: Needs, written: string): Instant {
  const time = resolvePublish(written, deps.policy.timeZone);
  if (!time.ok) {
    const { expected, got, instead } = time.problem;
    const example = instead.length > 0 ? ` Write, for example: ${instead.join(' or ')}` : '';
    throw new UsageError(`Expected ${expected}, but got ${got}.${example}`);
  }
  const now = deps.clock.now();
  if (time.publish.kind !== 'at') return now + deps.policy.schedule.noticeMs;
  if (time.publish.at < now) throw new UsageError(`"${written}" has passed. Write a time to come, or now.`);
  if (time.publish.at - now > deps.policy.schedule.farthestMs)
    throw new UsageError(
      `"${written}" is further ahead than the policy plans (${Math.floor(deps.policy.schedule.farthestMs / DAY)} days). Check the year.`,
    );
  return time.publish.at;
}
