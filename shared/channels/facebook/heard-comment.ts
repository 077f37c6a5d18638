import * as v from 'valibot';
import { handleNotTold } from '../../core/comments/author-handle.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { linksOf } from '../../core/text/links.ts';
import { graphInstant } from '../graph/graph-instant.ts';

/** What comments and posts of others have in common. */
export const COMMON_FIELDS = 'id,message,from,created_time,permalink_url,is_hidden';
export const COMMENT_FIELDS = `${COMMON_FIELDS},parent`;

export const Comment = v.object({
  id: v.string(),
  /** A sticker or a picture alone has no words. */
  message: v.optional(v.string(), ''),
  /** Absent where Facebook does not say who it was. */
  from: v.optional(v.object({ id: v.string(), name: v.optional(v.string()) })),
  created_time: graphInstant,
  permalink_url: v.string(),
  is_hidden: v.optional(v.boolean()),
  parent: v.optional(v.object({ id: v.string() })),
});
export type Comment = v.InferOutput<typeof Comment>;

/** Facebook has no handles: what is shown is the name. */
export function heardComment(comment: Comment, pageId: string | undefined, root?: string): HeardComment {
  const { id, message, from, is_hidden, parent } = comment;
  const answers = parent?.id ?? root;
  return {
    remoteId: id,
    url: comment.permalink_url,
    ...(answers !== undefined && { parent: answers }),
    ...(root !== undefined && { root }),
    author: { id: from?.id ?? '', handle: from?.name ?? handleNotTold('Facebook') },
    text: message,
    links: linksOf(message).map(({ url }) => url),
    writtenAt: comment.created_time,
    isOwn: from !== undefined && from.id === pageId,
    ...(is_hidden !== undefined && { isHidden: is_hidden }),
  };
}
