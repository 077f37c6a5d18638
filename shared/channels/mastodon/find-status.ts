import { array } from 'valibot';
import type { Delivery, Remote } from '../../core/delivery/delivery.ts';
import type { Search } from '../../ports.ts';
import { findOwnPost, type OwnPostList } from '../find-own-post.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { bareTextOfHtml, bareTextOfPost } from './plain-text.ts';
import { idsOf, type PreparedStatus } from './prepared-status.ts';
import { Status } from './schemas.ts';

const PAGE = 40;
/** 400 posts of one account since an attempt began: more than any library writes in a day. */
const MOST_PAGES = 10;

export const remoteOf = (status: Status): Remote => ({ id: status.id, url: status.url ?? status.uri });

/**
 * Looks among the account's own statuses, back to when the first attempt began.
 * @throws ChannelError when the list cannot be read: then nothing is known.
 */
export function findStatus(
  server: MastodonServer,
  authorId: string,
  delivery: Delivery,
  prepared: PreparedStatus,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const isOurs = matcher(prepared);
  const list: OwnPostList = {
    async read(before) {
      const statuses = await recentStatuses(server, authorId, before);
      const posts = statuses.map((status) => ({
        remote: remoteOf(status),
        at: Date.parse(status.created_at),
        isOurs: isOurs(status),
      }));
      return { posts, next: statuses.at(-1)?.id };
    },
    clockLagMs: server.clockLagMs,
    mostPages: MOST_PAGES,
    tooMany: `The account has more than ${MOST_PAGES * PAGE} posts since the attempt; look on ${server.host} whether this one is among them.`,
  };
  return findOwnPost(delivery, list, isTaken);
}

const recentStatuses = (
  server: MastodonServer,
  authorId: string,
  before: string | undefined,
): Promise<Status[]> => {
  const query = new URLSearchParams({ limit: String(PAGE), exclude_reblogs: 'true' });
  if (before !== undefined) query.set('max_id', before);
  return server.ask(array(Status), {
    doing: `read the account's own posts on ${server.host}`,
    path: `/api/v1/accounts/${encodeURIComponent(authorId)}/statuses?${query}`,
  });
};

type IsOurs = (status: Status) => boolean;

/**
 * By media ids, which no other post can have; a post without media by its text, and by what it answers. Where a post
 * shows its files under other ids, by its text, their number and what they are said to show.
 */
function matcher(prepared: PreparedStatus): IsOurs {
  const { text, media, earlier, idsChange = false, replyTo } = prepared;
  const wanted = bareTextOfPost(text);
  // “Thank you!” goes to more than one reader. What a post answers may be gone, and some servers never say it.
  const answersTheSame: IsOurs = ({ in_reply_to_id: parent }) => parent == null || parent === replyTo?.id;
  const saysTheSame: IsOurs = (status) =>
    answersTheSame(status) &&
    status.media_attachments.length === media.length &&
    bareTextOfHtml(status.content) === wanted &&
    status.media_attachments.every(({ description }, index) => isSaidOf(media[index]?.alt, description));
  if (media.length === 0) return saysTheSame;
  const known = new Set([...idsOf(prepared), ...earlier]);
  const hasOurs: IsOurs = (status) => status.media_attachments.some(({ id }) => known.has(id));
  return idsChange ? (status) => hasOurs(status) || saysTheSame(status) : hasOurs;
}

/** A description may be lost on the way; another one is another picture's. */
const isSaidOf = (alt = '', description: string | null | undefined): boolean =>
  !description || description.normalize().trim() === alt.normalize().trim();
