import { postIdOf } from '../core/bundle/names.ts';
import type { Post } from '../core/post.ts';
import type { Deps } from '../ports.ts';

/** Nothing is there (any more): what waited for the rest of it waits no longer. Everything else stays as it was. */
export async function forgetBundle(deps: Pick<Deps, 'store' | 'clock'>, name: string): Promise<void> {
  const post = await deps.store.post(postIdOf(name).id);
  if (!post?.planned || post.wake === undefined) return;
  const { wake: _wake, ...rest } = post;
  const next: Omit<Post, 'version' | 'history'> = {
    ...rest,
    state: post.state === 'waiting' ? 'cancelled' : post.state,
  };
  await deps.store.save<Post>(
    post,
    next,
    { who: 'intake', why: 'the bundle was taken away' },
    deps.clock.now(),
  );
}
