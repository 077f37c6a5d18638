import type { Post, PostState } from '../core/post.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';

const PAGE = 500;

/** Every post of a state that was or is due between two instants. */
export async function postsDue(
  deps: Pick<Deps, 'store'>,
  state: PostState,
  due: { readonly from: Instant; readonly to: Instant },
): Promise<Post[]> {
  const posts: Post[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.store.posts(state, { due, limit: PAGE, ...(cursor !== undefined && { cursor }) });
    posts.push(...page.posts);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return posts;
}
