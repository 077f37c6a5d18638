import * as v from 'valibot';
import { handleNotTold } from '../../core/comments/author-handle.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { linksOf } from '../../core/text/links.ts';

const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((written) => Date.parse(written)),
);

/** Resource `comments`. */
export const Comment = v.object({
  id: v.string(),
  snippet: v.object({
    /** `@handle`, or an older channel's name. */
    authorDisplayName: v.optional(v.string(), ''),
    /** Absent where the author's channel is gone. */
    authorChannelId: v.optional(v.object({ value: v.string() })),
    videoId: v.optional(v.string()),
    /** The comment that a reply answers: YouTube has one level of replies. */
    parentId: v.optional(v.string()),
    /** Plain, since it is asked for as `plainText`. */
    textDisplay: v.string(),
    /** Told of lists only, not of comments that are asked for by their ids. */
    moderationStatus: v.optional(v.string()),
    publishedAt: instant,
    updatedAt: v.optional(instant),
  }),
});
export type Comment = v.InferOutput<typeof Comment>;

export const Comments = v.object({
  items: v.optional(v.array(Comment), []),
  nextPageToken: v.optional(v.string()),
});

/** @param videoId Where the comment itself does not say it. */
export function heardComment(
  { id, snippet }: Comment,
  channelId: string | undefined,
  videoId = snippet.videoId,
): HeardComment {
  const { authorDisplayName, authorChannelId, textDisplay, parentId, publishedAt, updatedAt } = snippet;
  const answers = parentId ?? videoId;
  return {
    remoteId: id,
    url: addressOf(id, videoId),
    ...(answers !== undefined && { parent: answers }),
    ...(videoId !== undefined && { root: videoId }),
    author: { id: authorChannelId?.value ?? '', handle: authorDisplayName || handleNotTold('YouTube') },
    text: textDisplay,
    links: linksOf(textDisplay).map(({ url }) => url),
    writtenAt: publishedAt,
    ...(updatedAt !== undefined && updatedAt > publishedAt && { editedAt: updatedAt }),
    isOwn: authorChannelId !== undefined && authorChannelId.value === channelId,
    ...(snippet.moderationStatus !== undefined && { isHidden: snippet.moderationStatus !== 'published' }),
  };
}

/** YouTube puts the comment on top of the others. */
export const addressOf = (id: string, videoId: string | undefined): string =>
  `https://www.youtube.com/${videoId === undefined ? `?lc=${id}` : `watch?v=${videoId}&lc=${id}`}`;
