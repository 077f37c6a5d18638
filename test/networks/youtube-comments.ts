import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { NetworkEnv } from './local-network.ts';
import { youtubeProblem } from './youtube-problem.ts';

type Stored = {
  readonly id: string;
  readonly videoId: string;
  readonly parentId?: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly at: number;
  text: string;
  updatedAt: number;
  status: 'published' | 'heldForReview' | 'rejected';
};

export type YouTubeComments = {
  readonly routes: Hono<NetworkEnv>;
  readonly all: Map<string, Stored>;
  /** Videos whose comments are switched off. */
  readonly disabled: Set<string>;
  add(
    comment: Pick<Stored, 'videoId' | 'text' | 'at' | 'author'> &
      Partial<Pick<Stored, 'parentId' | 'status'>>,
  ): string;
  /** With all that answers it. */
  remove(id: string): void;
};

/** What comes with a thread; the rest has to be asked for. */
const FEW = 5;
const Insert = v.strictObject({
  snippet: v.strictObject({ parentId: v.string(), textOriginal: v.pipe(v.string(), v.minLength(1)) }),
});

/** Resources `commentThreads` and `comments` of the YouTube Data API, for one channel's videos. */
export function youtubeComments(
  channelId: string,
  hasVideo: (id: string) => boolean,
  now: () => number,
): YouTubeComments {
  const all = new Map<string, Stored>();
  const disabled = new Set<string>();
  const routes = new Hono<NetworkEnv>();
  const newestFirst = (some: readonly Stored[]) => some.toSorted((one, other) => other.at - one.at);
  const repliesTo = (id: string) => newestFirst([...all.values()].filter(({ parentId }) => parentId === id));
  /** `byId`: then YouTube does not tell how it is moderated. */
  const shown = ({ id, videoId, parentId, author, text, at, updatedAt, status }: Stored, byId = false) => ({
    kind: 'youtube#comment',
    id,
    snippet: {
      channelId,
      videoId,
      ...(parentId !== undefined && { parentId }),
      textDisplay: text,
      authorDisplayName: `@${author.name}`,
      authorChannelId: { value: author.id },
      ...(!byId && { moderationStatus: status }),
      publishedAt: new Date(at).toISOString(),
      updatedAt: new Date(updatedAt).toISOString(),
    },
  });
  const paged = <Item>(items: readonly Item[], query: Record<string, string | undefined>) => {
    const size = Number(query.maxResults ?? 20);
    if (!(size >= 1 && size <= 100)) return youtubeProblem(400, 'invalidValue', 'maxResults');
    const from = Number(/^page(\d+)$/.exec(query.pageToken ?? 'page0')?.[1] ?? Number.NaN);
    if (Number.isNaN(from)) return youtubeProblem(400, 'processingFailure', 'The page token is not valid.');
    return {
      page: items.slice(from, from + size),
      next: from + size < items.length ? { nextPageToken: `page${from + size}` } : {},
    };
  };

  routes.get('/youtube/v3/commentThreads', (context) => {
    const query = context.req.query();
    const { videoId = '', moderationStatus = 'published', order, part, textFormat } = query;
    if (part !== 'snippet,replies' || textFormat !== 'plainText' || order !== 'time')
      return youtubeProblem(400, 'badRequest', 'Not what the channel is expected to ask for.');
    if (!['published', 'heldForReview', 'likelySpam'].includes(moderationStatus))
      return youtubeProblem(400, 'invalidValue', 'moderationStatus');
    if (!hasVideo(videoId)) return youtubeProblem(404, 'videoNotFound', 'The video cannot be found.');
    if (disabled.has(videoId))
      return youtubeProblem(403, 'commentsDisabled', 'The video has disabled comments.');
    const tops = newestFirst([...all.values()].filter((one) => one.videoId === videoId && !one.parentId));
    const isHeld = moderationStatus === 'heldForReview';
    const listed = tops.filter((top) =>
      isHeld
        ? [top, ...repliesTo(top.id)].some(({ status }) => status === 'heldForReview')
        : top.status === moderationStatus,
    );
    const cut = paged(listed, query);
    if (cut instanceof Response) return cut;
    return context.json({
      kind: 'youtube#commentThreadListResponse',
      ...cut.next,
      items: cut.page.map((top) => {
        const replies = repliesTo(top.id).filter(({ status }) => isHeld || status === 'published');
        return {
          id: top.id,
          snippet: { channelId, videoId, topLevelComment: shown(top), totalReplyCount: replies.length },
          ...(replies.length > 0 && {
            replies: { comments: replies.slice(0, FEW).map((reply) => shown(reply)) },
          }),
        };
      }),
    });
  });

  routes.get('/youtube/v3/comments', (context) => {
    const query = context.req.query();
    const { id, parentId, part } = query;
    if (part !== 'snippet') return youtubeProblem(400, 'missingRequiredParameter', 'part');
    if (id !== undefined) {
      const found = id.split(',').flatMap((one) => all.get(one) ?? []);
      return context.json({ items: found.map((comment) => shown(comment, true)) });
    }
    if (!all.has(parentId ?? ''))
      return youtubeProblem(404, 'commentNotFound', 'The comment cannot be found.');
    const cut = paged(
      repliesTo(parentId ?? '').filter(({ status }) => status === 'published'),
      query,
    );
    return cut instanceof Response
      ? cut
      : context.json({ ...cut.next, items: cut.page.map((reply) => shown(reply)) });
  });

  routes.post('/youtube/v3/comments', async (context) => {
    const read = v.safeParse(Insert, await context.req.json());
    if (!read.success) return youtubeProblem(400, 'invalidCommentMetadata', 'The metadata is invalid.');
    const { parentId, textOriginal } = read.output.snippet;
    const parent = all.get(parentId);
    if (!parent || parent.parentId !== undefined)
      return youtubeProblem(404, 'parentCommentNotFound', 'The parent comment cannot be found.');
    const author = { id: channelId, name: 'library' };
    const id = comments.add({ videoId: parent.videoId, parentId, text: textOriginal, at: now(), author });
    const added = all.get(id);
    return added ? context.json(shown(added)) : youtubeProblem(500, 'backendError', 'Gone.');
  });

  routes.post('/youtube/v3/comments/setModerationStatus', (context) => {
    const { id = '', moderationStatus } = context.req.query();
    const comment = all.get(id);
    if (!comment) return youtubeProblem(404, 'commentNotFound', 'The comment cannot be found.');
    if (
      moderationStatus !== 'heldForReview' &&
      moderationStatus !== 'published' &&
      moderationStatus !== 'rejected'
    )
      return youtubeProblem(400, 'invalidValue', 'moderationStatus');
    comment.status = moderationStatus;
    return context.body(null, 204);
  });

  routes.delete('/youtube/v3/comments', (context) => {
    const comment = all.get(context.req.query('id') ?? '');
    if (!comment) return youtubeProblem(404, 'commentNotFound', 'The comment cannot be found.');
    if (comment.author.id !== channelId)
      return youtubeProblem(403, 'forbidden', 'Only authors delete their comments.');
    comments.remove(comment.id);
    return context.body(null, 204);
  });

  const comments: YouTubeComments = {
    routes,
    all,
    disabled,
    add({ parentId, status = 'published', at, ...comment }) {
      const own = randomBytes(12).toString('base64url');
      const id = parentId === undefined ? `Ug${own}` : `${parentId}.${own}`;
      all.set(id, {
        id,
        ...comment,
        ...(parentId !== undefined && { parentId }),
        at,
        updatedAt: at,
        status,
      });
      return id;
    },
    remove(id) {
      all.delete(id);
      for (const { id: reply, parentId } of all.values()) if (parentId === id) all.delete(reply);
    },
  };
  return comments;
}
