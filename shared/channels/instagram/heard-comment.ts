import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { handleNotTold } from '../../core/comments/author-handle.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { linksOf } from '../../core/text/links.ts';
import { graphInstant } from '../graph/graph-instant.ts';
import { graphPage } from '../graph/graph-page.ts';

const FIELDS = 'id,text,timestamp,username,from,hidden,parent_id';
/** Comments have no address of their own: readers are led to what they stand under. */
export const COMMENT_FIELDS = `${FIELDS},media{id,permalink}`;
export const REPLY_FIELDS = FIELDS;

export const Reply = v.object({
  id: v.string(),
  text: v.optional(v.string(), ''),
  timestamp: graphInstant,
  username: v.optional(v.string()),
  from: v.optional(v.object({ id: v.string(), username: v.optional(v.string()) })),
  hidden: v.optional(v.boolean()),
  parent_id: v.optional(v.string()),
});
export type Reply = v.InferOutput<typeof Reply>;

const Medium = v.object({ id: v.string(), permalink: v.optional(v.string()) });
type Medium = v.InferOutput<typeof Medium>;

export const Comment = v.object({ ...Reply.entries, media: v.optional(Medium) });
/** A comment with the first page of its replies. */
export const Thread = v.object({ ...Comment.entries, replies: v.optional(graphPage(Reply)) });

export const nameOf = ({ handle }: Pick<Account, 'handle'>): string => handle.replace(/^@/, '').toLowerCase();

export function heardComment(comment: Reply, account: Account, medium?: Medium): HeardComment {
  const { id, text, from, hidden, parent_id } = comment;
  const username = comment.username ?? from?.username ?? '';
  const answers = parent_id ?? medium?.id;
  return {
    remoteId: id,
    url: medium?.permalink ?? 'https://www.instagram.com/',
    ...(answers !== undefined && { parent: answers }),
    ...(medium && { root: medium.id }),
    author: {
      id: from?.id ?? username,
      handle: username === '' ? handleNotTold('Instagram') : `@${username}`,
    },
    text,
    // Links are not clickable there, and people write them all the same.
    links: linksOf(text).map(({ url }) => url),
    writtenAt: comment.timestamp,
    isOwn: username.toLowerCase() === nameOf(account),
    ...(hidden !== undefined && { isHidden: hidden }),
  };
}
