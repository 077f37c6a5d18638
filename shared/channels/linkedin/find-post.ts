import type { Delivery, Remote } from '../../core/delivery/delivery.ts';
import { type Instant, MINUTE } from '../../core/time.ts';
import type { Search } from '../../ports.ts';
import type { LinkedinApi } from './linkedin-api.ts';
import { saysTheSame, textOfLittle } from './little-text.ts';
import type { PreparedPost } from './prepared-post.ts';
import { isOut, mediaOf, type Post, Posts } from './schemas.ts';

const PAGE = 100;
/** 500 posts of one page since an attempt began: more than any library writes. */
const MOST_PAGES = 5;
/** What the two clocks may differ beyond what LinkedIn's `Date` says. */
const CLOCK_SKEW_MS = MINUTE;

export const remoteOf = (id: string): Remote => ({ id, url: `https://www.linkedin.com/feed/update/${id}/` });

/**
 * Looks among the page's own posts, back to when the first attempt began. Where several have the same words, the oldest
 * that nobody has is taken: a newer one may be the only one that another delivery of these words can find.
 * @throws ChannelError when they cannot be read: then nothing is known.
 */
export async function findPost(
  api: LinkedinApi,
  delivery: Delivery,
  prepared: PreparedPost,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const began = (delivery.sendingSince ?? delivery.due) - CLOCK_SKEW_MS;
  const ours: Post[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { elements } = await postsOf(api, page * PAGE, PAGE);
    const since: Instant = began - api.clockLagMs();
    ours.push(...elements.filter((post) => isOut(post) && post.createdAt >= since && isOurs(prepared, post)));
    const last = elements.at(-1);
    if (elements.length < PAGE || (last && last.createdAt < since)) return oldestFree(ours, isTaken);
  }
  const search = await oldestFree(ours, isTaken);
  if ('found' in search) return search;
  return {
    cannotTell: `The page has more than ${MOST_PAGES * PAGE} posts since the attempt; look on LinkedIn whether this one is among them.`,
  };
}

async function oldestFree(
  newestFirst: readonly Post[],
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  for (const { id } of newestFirst.toReversed()) if (!(await isTaken(id))) return { found: remoteOf(id) };
  return { absent: true };
}

/** Newest first. Who may read them may publish: LinkedIn gives both rights to administrators of the page. */
export const postsOf = (api: LinkedinApi, start: number, count: number) =>
  api.ask(Posts, {
    doing: 'read the page’s own posts on LinkedIn',
    path: '/rest/posts',
    query: { author: api.author, q: 'author', start: String(start), count: String(count), sortBy: 'CREATED' },
    headers: { 'x-restli-method': 'FINDER' },
  });

/** By media, which no other post can have; a post without media by its text. */
export function isOurs({ text, media, earlier }: PreparedPost, post: Post): boolean {
  const known = new Set([...media.map(({ id }) => id), ...earlier]);
  if (known.size > 0) return mediaOf(post).some(({ id = '' }) => known.has(id));
  return mediaOf(post).length === 0 && saysTheSame(textOfLittle(post.commentary), text);
}
