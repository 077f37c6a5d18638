import { type Comment, Comments } from './heard-comment.ts';
import type { YouTubeApi } from './youtube-api.ts';

const PAGE = 100;
const MOST_PAGES = 5;
/** More ids in one request are not promised. */
const MOST_IDS = 50;

/** Comments by their ids (`comments.list`, one unit); those that are gone are left out. */
export async function commentsById(api: YouTubeApi, ids: readonly string[]): Promise<readonly Comment[]> {
  if (ids.length === 0) return [];
  const { items } = await api.ask(Comments, {
    doing: 'look at comments on YouTube',
    path: '/youtube/v3/comments',
    query: { part: 'snippet', id: ids.slice(0, MOST_IDS).join(), textFormat: 'plainText' },
  });
  return items;
}

/** All replies to a comment (`comments.list`, one unit for a hundred). */
export async function repliesTo(
  api: YouTubeApi,
  parentId: string,
): Promise<{ readonly replies: readonly Comment[]; readonly isWhole: boolean }> {
  const replies: Comment[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, nextPageToken } = await api.ask(Comments, {
      doing: 'read the replies to a comment on YouTube',
      path: '/youtube/v3/comments',
      query: {
        part: 'snippet',
        parentId,
        maxResults: String(PAGE),
        textFormat: 'plainText',
        ...(token !== undefined && { pageToken: token }),
      },
    });
    replies.push(...items);
    token = nextPageToken;
    if (token === undefined) return { replies, isWhole: true };
  }
  return { replies, isWhole: false };
}
