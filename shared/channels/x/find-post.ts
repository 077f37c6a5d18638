import type { Account } from '../../core/accounts/account.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import type { ReplyTo } from '../../core/post.ts';
import { DAY, type Instant, MINUTE, toIso } from '../../core/time.ts';
import type { Search, Shipment } from '../../ports.ts';
import { saysTheSame, textOf, withoutNames } from './post-text.ts';
import { keysOf, type PreparedPost } from './prepared-post.ts';
import { answeredBy, type Post, Timeline } from './schemas.ts';
import type { XApi } from './x-api.ts';

const PAGE = 100;
/** 500 posts within two days: more than any library writes. */
const MOST_PAGES = 5;
/** What the two clocks may differ beyond what X's `Date` says. */
const CLOCK_SKEW_MS = MINUTE;

/** X shows a post under any name before its number; the number alone counts. */
export const remoteOf = ({ handle }: Account, id: string): Remote => ({
  id,
  url: `https://x.com/${handle.replace(/^@/, '')}/status/${id}`,
});

/**
 * Looks among the account's own posts, back to when the first attempt began. Where several have the same words, the
 * oldest that nobody has is taken: a newer one may be the only one that another delivery of these words can find.
 * @throws ChannelError when they cannot be read: then nothing is known.
 */
export async function findPost(
  api: XApi,
  { account, delivery, rendering: { replyTo } }: Pick<Shipment, 'account' | 'delivery' | 'rendering'>,
  prepared: PreparedPost,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const began = (delivery.sendingSince ?? delivery.due) - CLOCK_SKEW_MS;
  const isOurs = matcher(prepared, replyTo);
  const ours: Post[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // X is asked for a day more, since how far its clock is behind shows only with its answer.
    const { data = [], meta } = await recentPosts(api, prepared.userId, {
      since: began - DAY,
      token,
      replyTo,
    });
    const since: Instant = began - api.clockLagMs();
    ours.push(...data.filter((post) => Date.parse(post.created_at) >= since && isOurs(post)));
    const last = data.at(-1);
    if (meta.next_token === undefined || (last && Date.parse(last.created_at) < since))
      return oldestFree(account, ours, isTaken);
    token = meta.next_token;
  }
  const search = await oldestFree(account, ours, isTaken);
  if ('found' in search) return search;
  return {
    cannotTell: `The account has more than ${MOST_PAGES * PAGE} posts since the attempt; look on X whether this one is among them.`,
  };
}

async function oldestFree(
  account: Account,
  newestFirst: readonly Post[],
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  for (const { id } of newestFirst.toReversed())
    if (!(await isTaken(id))) return { found: remoteOf(account, id) };
  return { absent: true };
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
