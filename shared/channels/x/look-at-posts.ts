import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { heardPost, READERS_POST } from './heard-post.ts';
import { namesIn, ReadersPosts } from './schemas.ts';
import type { XApi } from './x-api.ts';

/** Readers' posts by their ids; those that are gone, or not for us to see, are left out. */
export async function lookAtPosts(
  api: XApi,
  account: Account,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeardComment>> {
  if (ids.length === 0) return new Map();
  const answer = await api.ask(ReadersPosts, {
    doing: 'look at comments on X',
    path: '/2/tweets',
    query: { ids: ids.join(), ...READERS_POST },
  });
  const names = namesIn(answer);
  return new Map((answer.data ?? []).map((post) => [post.id, heardPost(post, account, names)]));
}
