import { type PostWithDeliveries, postCalendar } from '../core/calendar/post-calendar.ts';
import { UsageError } from '../core/errors.ts';
import type { Post, PostState } from '../core/post.ts';
import { LAST_YEAR } from '../core/schedule/publish-time.ts';
import { DAY } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { MAY_BE_OUT, postsInLaterSlots } from './posts-due.ts';

type Needs = Pick<Deps, 'store' | 'clock' | 'policy'>;

const PAGE = 500;
/** No bundle can name a time after it. */
const END_OF_TIME = Date.UTC(LAST_YEAR + 1, 0);
/** Queries for deliveries at the same time. */
const AT_ONCE = 20;
/** Entries of about 1 KB each; a function's answer may have 6 MB. */
const MOST_POSTS = 3_000;

/**
 * The iCalendar of what was due in the last `days` and of all that is due from now on.
 * @throws UsageError when that is more than one answer holds
 */
export async function showCalendar(deps: Needs, days: number): Promise<{ readonly calendar: string }> {
  const from = Math.max(0, deps.clock.now() - days * DAY);
  const posts: Post[] = [];
  for (const state of MAY_BE_OUT) {
    for await (const post of dueFrom(deps, state, from)) {
      posts.push(post);
      if (posts.length > MOST_POSTS)
        throw new UsageError(
          `There are more than ${MOST_POSTS} posts in the last ${days} days and to come. Ask for fewer days: imprimatur calendar --days ${Math.floor(days / 2)}`,
        );
    }
  }
  const accounts = (await deps.store.accounts()).map(({ id }) => id);
  posts.push(...(await postsInLaterSlots(deps, accounts, { from, to: END_OF_TIME }, posts)));
  posts.sort((a, b) => (a.due ?? 0) - (b.due ?? 0) || (a.id < b.id ? -1 : 1));
  const views: PostWithDeliveries[] = [];
  for (let at = 0; at < posts.length; at += AT_ONCE) {
    const some = posts.slice(at, at + AT_ONCE);
    views.push(
      ...(await Promise.all(
        some.map(async (post) => ({ post, deliveries: await deps.store.deliveries(post.id) })),
      )),
    );
  }
  return { calendar: postCalendar(views, `${deps.policy.library}: posts`) };
}

async function* dueFrom({ store }: Needs, state: PostState, from: number): AsyncGenerator<Post> {
  const due = { from, to: END_OF_TIME };
  let cursor: string | undefined;
  do {
    const page = await store.posts(state, { due, limit: PAGE, ...(cursor !== undefined && { cursor }) });
    yield* page.posts;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
