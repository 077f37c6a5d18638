import type { Account } from '../../core/accounts/account.ts';
import { handleNotTold } from '../../core/comments/author-handle.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { textOf } from './post-text.ts';
import type { ReadersPost } from './schemas.ts';

/** What is asked of a reader's post. `author_id` brings its author's name, and nothing else of a profile. */
export const READERS_POST = {
  'tweet.fields': 'author_id,conversation_id,created_at,entities,lang,referenced_tweets',
  expansions: 'author_id',
  'user.fields': 'username',
};

/** @param names Of authors, by X's ids of them. */
export function heardPost(
  post: ReadersPost,
  account: Account,
  names: ReadonlyMap<string, string>,
): HeardComment {
  const { id, author_id, conversation_id, lang = '' } = post;
  const username = names.get(author_id);
  const handle = username === undefined ? handleNotTold('X') : `@${username}`;
  const parent = post.referenced_tweets?.find(({ type }) => type === 'replied_to' || type === 'quoted');
  return {
    remoteId: id,
    url: `https://x.com/${username ?? 'i'}/status/${id}`,
    ...(parent && { parent: parent.id }),
    ...(conversation_id !== undefined && conversation_id !== id && { root: conversation_id }),
    author: { id: author_id, handle },
    text: textOf(post),
    links: (post.entities?.urls ?? [])
      .filter(({ media_key }) => media_key === undefined)
      .map(({ url, expanded_url }) => expanded_url ?? url),
    // Others are X's own: `und`, `qme`, `zxx`.
    ...(/^[a-z]{2}$/.test(lang) && { language: lang }),
    writtenAt: Date.parse(post.created_at),
    isOwn: handle.toLowerCase() === `@${account.handle.replace(/^@/, '').toLowerCase()}`,
  };
}
