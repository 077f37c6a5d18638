import * as v from 'valibot';
import { handleNotTold } from '../../core/comments/author-handle.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { linksOf } from '../../core/text/links.ts';
import { urnOf } from './comment-urn.ts';

const At = v.object({ time: v.number() });

export const Comment = v.object({
  id: v.string(),
  /** Of a person or an organisation: LinkedIn tells no names, and nobody is looked up. */
  actor: v.string(),
  object: v.string(),
  commentUrn: v.optional(v.string()),
  /** The comment that a reply answers: LinkedIn has one level of replies. */
  parentComment: v.optional(v.string()),
  message: v.object({ text: v.optional(v.string(), '') }),
  created: At,
  lastModified: v.optional(At),
  commentsSummary: v.optional(v.object({ aggregatedTotalComments: v.optional(v.number(), 0) })),
});
export type Comment = v.InferOutput<typeof Comment>;
export const Comments = v.object({ elements: v.array(Comment) });

export const idOf = ({ commentUrn, object, id }: Comment): string => commentUrn ?? urnOf({ object, id });

export const addressOf = (urn: string, object: string): string =>
  `https://www.linkedin.com/feed/update/${object}/?commentUrn=${encodeURIComponent(urn)}`;

/** @param root The post, by the name under which we know it; comments name its activity. */
export function heardComment(comment: Comment, author: string, root?: string): HeardComment {
  const { actor, object, parentComment, message, created, lastModified } = comment;
  const answers = parentComment ?? root;
  return {
    remoteId: idOf(comment),
    url: addressOf(idOf(comment), object),
    ...(answers !== undefined && { parent: answers }),
    ...(root !== undefined && { root }),
    author: { id: actor, handle: handleNotTold('LinkedIn') },
    text: message.text,
    // Shortened ones stay short: LinkedIn does not tell what is behind `lnkd.in`.
    links: linksOf(message.text).map(({ url }) => url),
    writtenAt: created.time,
    ...(lastModified && lastModified.time > created.time && { editedAt: lastModified.time }),
    isOwn: actor === author,
  };
}
