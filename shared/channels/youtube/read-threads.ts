import * as v from 'valibot';
import type { HeardComment } from '../../core/comments/heard.ts';
import type { Instant } from '../../core/time.ts';
import type { CommentPage } from '../comments/hear-pages.ts';
import { sideBySide } from '../comments/side-by-side.ts';
import type { Answer } from '../http/failure.ts';
import { readShape } from '../http/read-shape.ts';
import { reasonOf } from './failure.ts';
import { Comment, heardComment } from './heard-comment.ts';
import { repliesTo } from './list-comments.ts';
import type { YouTubeApi } from './youtube-api.ts';

const PAGE = 50;
/** A new reply does not bring an old comment to the front: so many of the newest are looked through in every round. */
const LEAST_PAGES = 4;

/** What readers see; and what YouTube, or we, keep from them until somebody has looked at it. */
const LISTS = ['published', 'heldForReview'] as const;
type List = (typeof LISTS)[number];
/** A page of one of the lists: which, the how manieth, and YouTube's word for it. */
const PLACE = /^(published|heldForReview) (\d+) (.*)$/;

const Thread = v.object({
  snippet: v.object({ topLevelComment: Comment, totalReplyCount: v.optional(v.number(), 0) }),
  /** Some of them. */
  replies: v.optional(v.object({ comments: v.array(Comment) })),
});
const Threads = v.object({
  items: v.optional(v.array(Thread), []),
  nextPageToken: v.optional(v.string()),
});

/** Comments are switched off, or the video is gone: there is nothing to hear. */
const isSilent = (answer: Answer): boolean =>
  answer.status === 404 || (answer.status === 403 && reasonOf(answer) === 'commentsDisabled');

/** One page of the comments under a video, newest first, each with its replies (`commentThreads.list`, one unit). */
export async function readThreads(
  api: YouTubeApi,
  channelId: string | undefined,
  videoId: string,
  place: string | undefined,
  since: Instant | undefined,
): Promise<CommentPage> {
  const [, list = 'published', count = '1', token = ''] = PLACE.exec(place ?? '') ?? [];
  const doing = 'read the comments under a video on YouTube';
  const answer = await api.answer({
    doing,
    path: '/youtube/v3/commentThreads',
    query: {
      part: 'snippet,replies',
      videoId,
      order: 'time',
      moderationStatus: list,
      maxResults: String(PAGE),
      textFormat: 'plainText',
      ...(token !== '' && { pageToken: token }),
    },
    handles: isSilent,
  });
  if (isSilent(answer)) return { comments: [] };
  const { items, nextPageToken } = readShape(Threads, answer.json, { doing });
  const threads = await sideBySide(items, async ({ snippet, replies }): Promise<readonly HeardComment[]> => {
    const given = replies?.comments ?? [];
    const { topLevelComment: top, totalReplyCount } = snippet;
    const all = totalReplyCount > given.length ? (await repliesTo(api, top.id)).replies : given;
    return [top, ...all].map((comment) => heardComment(comment, channelId, videoId));
  });
  const oldest = items.at(-1)?.snippet.topLevelComment.snippet.publishedAt;
  const isEnough =
    since !== undefined && oldest !== undefined && oldest < since && Number(count) >= LEAST_PAGES;
  const next = nextPageToken === undefined || isEnough ? undefined : nextPageToken;
  return {
    comments: threads.flat(),
    ...placeAfter(list === 'published' ? list : 'heldForReview', count, next),
  };
}

function placeAfter(list: List, count: string, next: string | undefined): Pick<CommentPage, 'next'> {
  if (next !== undefined) return { next: `${list} ${Number(count) + 1} ${next}` };
  return list === 'published' ? { next: 'heldForReview 1 ' } : {};
}
