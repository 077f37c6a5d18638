import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { placeOf } from './place.ts';
import { commentOf, type HeardPost } from './post-view.ts';
import { readPosts, readRecord } from './read-posts.ts';
import type { SessionDeps } from './session.ts';
import { readGate } from './threadgate.ts';

/** Comments as they stand, and whether we have hidden them; those that are gone are left out. @throws ChannelError */
export async function lookAt(
  deps: SessionDeps,
  account: Account,
  uris: readonly string[],
): Promise<ReadonlyMap<string, HeardComment>> {
  if (uris.length === 0) return new Map();
  const { did, posts } = await readPosts(deps, account, uris);
  const found = new Map<string, HeardPost>(posts.map((post) => [post.uri, post]));
  for (const uri of uris) {
    const record = found.has(uri) ? undefined : await readRecord(deps, account, uri);
    if (record) found.set(uri, record);
  }
  const gates = new Map<string, readonly string[]>();
  for (const { record } of found.values()) {
    const root = record.reply?.root.uri;
    if (root === undefined || gates.has(root) || placeOf(root).repo !== did) continue;
    gates.set(root, (await readGate(deps, account, root))?.value.hiddenReplies ?? []);
  }
  return new Map(
    [...found].map(([uri, post]) => {
      const hidden = gates.get(post.record.reply?.root.uri ?? '');
      return [uri, commentOf(post, account, did, hidden?.includes(uri))];
    }),
  );
}
