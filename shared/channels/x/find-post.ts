import type { Account } from '../../core/accounts/account.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import type { ReplyTo } from '../../core/post.ts';
import { DAY, type Instant, toIso } from '../../core/time.ts';
import type { Search, Shipment } from '../../ports.ts';
import { beganAt, findOwnPost, type OwnPostList } from '../find-own-post.ts';
import { saysTheSame, textOf, withoutNames } from './post-text.ts';
import { keysOf, type PreparedPost } from './prepared-post.ts';
import { answeredBy, type Post, Timeline } from './schemas.ts';
import type { XApi } from './x-api.ts';

const PAGE = 100;
/** 500 posts within two days: more than any library writes. */
const MOST_PAGES = 5;

/** X shows a post under any name before its number; the number alone counts. */
export const remoteOf = ({ handle }: Account, id: string): Remote => ({
  id,
  url: `https://x.com/${handle.replace(/^@/, '')}/status/${id}`,
});

/**
 * Looks among the account's own posts, back to when the first attempt began.
 * @throws ChannelError when they cannot be read: then nothing is known.
 */
export function findPost(
  api: XApi,
  { account, delivery, rendering: { replyTo } }: Pick<Shipment, 'account' | 'delivery' | 'rendering'>,
  prepared: PreparedPost,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const isOurs = matcher(prepared, replyTo);
  // X is asked for a day more, since how far its clock is behind shows only with its answer.
  const since = beganAt(delivery) - DAY;
  const list: OwnPostList = {
    async read(token) {
      const { data = [], meta } = await recentPosts(api, prepared.userId, { since, token, replyTo });
      const posts = data.map((post) => ({
        remote: remoteOf(account, post.id),
        at: Date.parse(post.created_at),
        isOurs: isOurs(post),
      }));
      return { posts, next: meta.next_token };
    },
    clockLagMs: api.clockLagMs,
    mostPages: MOST_PAGES,
    tooMany: `The account has more than ${MOST_PAGES * PAGE} posts since the attempt; look on X whether this one is among them.`,
  };
  return findOwnPost(delivery, list, isTaken);
}

/** Reads cost money: only the account's own, and no more of them than may be ours. */
const recentPosts = (
  api: XApi,
  userId: string,
  { since, token, replyTo }: { since: Instant; token: string | undefined; replyTo: ReplyTo | undefined },
) =>
  api.ask(Timeline, {
    doing: 'read the account’s own posts on X',
    path: `/2/users/${encodeURIComponent(userId)}/tweets`,
    query: {
      max_results: String(PAGE),
      start_time: toIso(since),
      exclude: replyTo === undefined ? 'retweets,replies' : 'retweets',
      'tweet.fields': 'created_at,entities,attachments,referenced_tweets',
      ...(token !== undefined && { pagination_token: token }),
    },
  });

/** By media, which no other post can have; a post without media by its text. */
function matcher(prepared: PreparedPost, replyTo: ReplyTo | undefined): (post: Post) => boolean {
  const keys = new Set([...keysOf(prepared), ...prepared.earlier]);
  const attached = ({ attachments }: Post): readonly string[] => attachments?.media_keys ?? [];
  if (keys.size > 0) return (post) => attached(post).some((key) => keys.has(key));
  const count = prepared.media.length;
  if (replyTo !== undefined)
    return (post) =>
      answeredBy(post) === replyTo.remoteId &&
      saysTheSame(withoutNames(textOf(post)), withoutNames(prepared.text));
  return (post) => attached(post).length === count && saysTheSame(textOf(post), prepared.text);
}
