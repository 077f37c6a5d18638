import type { Delivery, Remote } from '../../core/delivery/delivery.ts';
import type { Search } from '../../ports.ts';
import { findOwnPost, type OwnPostList } from '../find-own-post.ts';
import type { LinkedinApi } from './linkedin-api.ts';
import { saysTheSame, textOfLittle } from './little-text.ts';
import type { PreparedPost } from './prepared-post.ts';
import { isOut, mediaOf, type Post, Posts } from './schemas.ts';

const PAGE = 100;
/** 500 posts of one page since an attempt began: more than any library writes. */
const MOST_PAGES = 5;

export const remoteOf = (id: string): Remote => ({ id, url: `https://www.linkedin.com/feed/update/${id}/` });

/**
 * Looks among the page's own posts, back to when the first attempt began.
 * @throws ChannelError when they cannot be read: then nothing is known.
 */
export function findPost(
  api: LinkedinApi,
  delivery: Delivery,
  prepared: PreparedPost,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const list: OwnPostList = {
    async read(start = '0') {
      const { elements } = await postsOf(api, Number(start), PAGE);
      const posts = elements.map((post) => ({
        remote: remoteOf(post.id),
        at: post.createdAt,
        isOurs: isOut(post) && isOurs(prepared, post),
      }));
      return { posts, next: elements.length < PAGE ? undefined : String(Number(start) + PAGE) };
    },
    clockLagMs: api.clockLagMs,
    mostPages: MOST_PAGES,
    tooMany: `The page has more than ${MOST_PAGES * PAGE} posts since the attempt; look on LinkedIn whether this one is among them.`,
  };
  return findOwnPost(delivery, list, isTaken);
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
