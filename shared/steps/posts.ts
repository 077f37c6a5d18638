import type { PostWithDeliveries } from '../core/calendar/post-calendar.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import { asOfNow, type ShownDelivery } from '../core/delivery/problem-now.ts';
import { timesShown } from '../core/delivery/times-shown.ts';
import { UsageError } from '../core/errors.ts';
import type { Change } from '../core/history.ts';
import { type Post, type PostState, reportKey } from '../core/post.ts';
import { stopIn } from '../core/publishing.ts';
import type { Report } from '../core/report/report.ts';
import { reportFor } from '../core/series/findings-on.ts';
import type { Deps } from '../ports.ts';
import { postsOfSeries } from './posts-of-series.ts';
import { readReport } from './read-report.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;
export type PostView = {
  readonly post: Post;
  readonly deliveries: readonly ShownDelivery[];
  readonly report?: Report;
  /** Those of a series, in the order of time. */
  readonly posts?: readonly PostWithDeliveries[];
  /** Who stopped everything, when and why, while it is stopped. */
  readonly stop?: Change;
};

const STATES: readonly PostState[] = ['waiting', 'blocked', 'held', 'accepted', 'cancelled'];

/** Read per state at the most; older ones are found by their id. */
const MOST_LISTED = 5_000;

/** Posts in one state or in all, by due time: the latest `limit`, so that what is due is never cut off. */
export async function listPosts(
  deps: Needs,
  state: PostState | undefined,
  limit: number,
): Promise<PostView[]> {
  const found = await Promise.all((state ? [state] : STATES).map((one) => inState(deps, one)));
  const posts = found
    .flat()
    .sort((a, b) => (a.due ?? Number.MAX_SAFE_INTEGER) - (b.due ?? Number.MAX_SAFE_INTEGER))
    .slice(-limit);
  const views = await Promise.all(
    posts.map(async (post) => ({ post, deliveries: await deps.store.deliveries(post.id) })),
  );
  const due = ({ post, deliveries }: PostView) => timesShown(post, deliveries).due ?? Number.MAX_SAFE_INTEGER;
  return views.sort((a, b) => due(a) - due(b));
}

async function inState(deps: Needs, state: PostState): Promise<Post[]> {
  const posts: Post[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.store.posts(state, { limit: 500, ...(cursor !== undefined && { cursor }) });
    posts.push(...page.posts);
    cursor = page.cursor;
  } while (cursor !== undefined && posts.length < MOST_LISTED);
  return posts;
}

/** One post with its deliveries and the report of its revision. @throws UsageError when there is none */
export async function showPost(deps: Needs, id: string): Promise<PostView> {
  const post = await existing(deps, id);
  const report = post.report === undefined ? undefined : await readReport(deps.objects, post.report);
  const stop = stopIn(await deps.store.publishing());
  const now = deps.clock.now();
  const deliveries = await Promise.all(
    (await ownDeliveries(deps, post)).map(async (one) =>
      asOfNow(one, { account: await deps.store.account(one.accountId), stop, now }),
    ),
  );
  const posts = post.series && (await postsOfSeries(deps, post, report));
  return {
    post,
    deliveries,
    ...(report && { report: reportFor(post, report) }),
    ...(posts && { posts }),
    ...(stop && { stop }),
  };
}

/** What repeats has none; what was cancelled of it when it was a single post says nothing any more. */
async function ownDeliveries({ store }: Needs, { id, series }: Post): Promise<readonly Delivery[]> {
  const all = await store.deliveries(id);
  return series && series.posts.length > 0 ? all.filter(({ state }) => isOutOfHand(state)) : all;
}

/** The report on one revision and the post as it is now, which may be of another. */
export type Told = { readonly report?: Report; readonly post?: Post };

/** Also on a revision that was refused; no report while it is still being looked at. */
export async function reportOf(deps: Needs, id: string, revision: string): Promise<Told> {
  const [report, post] = await Promise.all([
    readReport(deps.objects, reportKey(id, revision)),
    deps.store.post(id),
  ]);
  return { ...(report && { report }), ...(post && { post }) };
}

export async function existing(deps: Pick<Needs, 'store'>, id: string): Promise<Post> {
  const post = await deps.store.post(id);
  if (!post) throw new UsageError(`There is no post "${id}". See them all: imprimatur posts list`);
  return post;
}
