import type { Account } from '../core/accounts/account.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { isOutThoughCancelled, toTakeDown } from '../core/delivery/out-though-cancelled.ts';
import type { Duty, DutyFrequency, DutyTrouble } from '../core/duty/duty.ts';
import type { Post, PostState } from '../core/post.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { digestOf } from './digest-content.ts';
import { inTurn } from './in-turn.ts';
import { postsDue } from './posts-due.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'clock' | 'log' | 'policy'>;
type Out = { readonly post: Post; readonly deliveries: readonly Delivery[] };

const STATES: readonly PostState[] = ['accepted', 'held', 'cancelled'];
const WEEK_MS = 7 * DAY;
const MONTH_MS = 30 * DAY;
/** With fewer posts a share says nothing; the rule mix-of-kinds judges the same. */
const FEWEST_TO_JUDGE = 6;

/** What waits for people about posts, and how often each account posted. */
export async function dutyPosts(
  deps: Needs,
  accounts: readonly Account[],
): Promise<Pick<Duty, 'deliveries' | 'held' | 'frequency'>> {
  const now = deps.clock.now();
  const due = { from: now - MONTH_MS, to: now };
  const posts = (await Promise.all(STATES.map((state) => postsDue(deps, state, due)))).flat();
  const outs = await inTurn(posts, async (post) => ({
    post,
    deliveries: await deps.store.deliveries(post.id),
  }));
  const { posts: held } = await deps.store.posts('held', { limit: 100 });
  const frequency = [];
  for (const account of accounts) frequency.push(await frequencyOf(deps, account, outs, now));
  return {
    deliveries: outs.flatMap(({ post, deliveries }) =>
      deliveries.flatMap((one) => troubleOf(post, one, now)),
    ),
    held: held.map(({ id, due }) => ({ id, ...(due !== undefined && { due }) })),
    frequency,
  };
}

/**
 * What failed, was missed, or came out though it was cancelled is told when it happens, and reminded of for a week; what is
 * in doubt, until it is resolved.
 */
function troubleOf(post: Post, delivery: Delivery, now: Instant): DutyTrouble[] {
  const { postId: id, accountId: account, state, due, problem, retraction, wake } = delivery;
  if (state === 'published' && retraction?.problem !== undefined && wake === undefined)
    return [{ id, account, what: `still out: ${retraction.problem}` }];
  const isRecent = now - due <= WEEK_MS;
  if (isRecent && !retraction && isOutThoughCancelled(post, delivery))
    return [
      { id, account, what: `out, though it was cancelled: that came too late. ${toTakeDown(delivery)}` },
    ];
  const isTold = state === 'unconfirmed' || ((state === 'failed' || state === 'missed') && isRecent);
  return isTold ? [{ id, account, what: `${state}${problem === undefined ? '' : `: ${problem}`}` }] : [];
}

async function frequencyOf(
  deps: Needs,
  { id, history }: Account,
  outs: readonly Out[],
  now: Instant,
): Promise<DutyFrequency> {
  const published = outs.flatMap(({ deliveries }) =>
    deliveries.filter(({ accountId, state }) => accountId === id && state === 'published'),
  );
  const kinds = await inTurn(
    published,
    async ({ postId, revision }) => (await digestOf(deps, postId, revision))?.kind,
  );
  const stated = kinds.filter((kind) => kind !== undefined);
  const count = stated.filter((kind) => kind === 'repost').length;
  return {
    account: id,
    posts: published.filter(({ due, publishedAt = due }) => now - publishedAt <= WEEK_MS).length,
    wanted: deps.policy.targets.postsPerWeek,
    ...(stated.length >= FEWEST_TO_JUDGE && { reposts: { count, of: stated.length } }),
    isNew: now - (history[0]?.at ?? 0) < WEEK_MS,
  };
}
