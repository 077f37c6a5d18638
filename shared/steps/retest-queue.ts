import { ConflictError, NotFoundError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import type { Deps } from '../ports.ts';
import { recentPosts } from './recent-posts.ts';
import { retestPost } from './retest-post.ts';

type Needs = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'channels' | 'clock' | 'log' | 'policy'
>;

const KEY = 'policy/in-force.json';

/**
 * Once after each change of the policy: everything that is queued is tested again, so that the administrator hears of
 * it days ahead and not at the due second.
 */
export async function retestQueue(deps: Needs): Promise<void> {
  const stamp = JSON.stringify(deps.policy.stamp);
  if ((await inForce(deps)) === stamp) return;
  let wereOvertaken = 0;
  const recentOf = recentPosts(deps);
  for await (const post of accepted(deps)) {
    try {
      const deliveries = await deps.store.deliveries(post.id);
      const waiting = deliveries.find(
        (delivery) => delivery.state === 'scheduled' && delivery.policy.hash !== deps.policy.stamp.hash,
      );
      if (waiting) await retestPost(deps, waiting, recentOf);
    } catch (error) {
      if (error instanceof ConflictError) wereOvertaken += 1;
      // One post that cannot be tested does not keep the others waiting: it is tested again before it is sent.
      else
        deps.log.error('retest-failed', {
          post: post.id,
          error: error instanceof Error ? error.message : String(error),
        });
    }
  }
  // Somebody decided about a post meanwhile: it is looked at again in a minute.
  if (wereOvertaken > 0) return;
  await deps.objects.write(KEY, new TextEncoder().encode(stamp), 'application/json');
  deps.log.info('policy-in-force', { version: deps.policy.stamp.version, hash: deps.policy.stamp.hash });
}

async function inForce(deps: Needs): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await deps.objects.read(KEY, { maxBytes: 10_000 }));
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function* accepted(deps: Needs): AsyncGenerator<Post> {
  let cursor: string | undefined;
  do {
    const page = await deps.store.posts('accepted', { limit: 100, ...(cursor !== undefined && { cursor }) });
    yield* page.posts;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
