import type { Post, PostState } from '../core/post.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { inTurn } from './in-turn.ts';

type Needs = Pick<Deps, 'store'>;
export type Between = { readonly from: Instant; readonly to: Instant };

const PAGE = 500;

/** Posts of which something is, may be or may come out: a cancelled one where that came too late. */
export const MAY_BE_OUT: readonly PostState[] = ['accepted', 'held', 'cancelled'];

/** Every post of a state that was or is due between two instants, first of all its accounts. */
export async function postsDue(deps: Needs, state: PostState, due: Between): Promise<Post[]> {
  const posts: Post[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.store.posts(state, { due, limit: PAGE, ...(cursor !== undefined && { cursor }) });
    posts.push(...page.posts);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return posts;
}

/** Every post that may be out and was or is due between two instants on any account. */
export async function postsOut(deps: Needs, between: Between): Promise<Post[]> {
  const listed = (await Promise.all(MAY_BE_OUT.map((state) => postsDue(deps, state, between)))).flat();
  const accounts = (await deps.store.accounts()).map(({ id }) => id);
  return [...listed, ...(await postsInLaterSlots(deps, accounts, between, listed))];
}

const isDue = ({ times = {} }: Post, { from, to }: Between): boolean =>
  Object.values(times).some(({ due }) => due >= from && due <= to);

/** Posts are listed by their first time; one that is later on one of these accounts is found by its slot there. */
export async function postsInLaterSlots(
  { store }: Needs,
  accounts: readonly string[],
  between: Between,
  listed: readonly Post[],
): Promise<Post[]> {
  const claims = await Promise.all(accounts.map((account) => store.slotClaims(account, between)));
  const known = new Set(listed.map(({ id }) => id));
  const ids = [...new Set(claims.flat().map(({ postId }) => postId))].filter((id) => !known.has(id));
  const posts = await inTurn(ids, (id) => store.post(id));
  return posts.flatMap((post) =>
    post && MAY_BE_OUT.includes(post.state) && isDue(post, between) ? post : [],
  );
}
