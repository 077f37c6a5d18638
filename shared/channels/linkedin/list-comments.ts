import { readShape } from '../http/read-shape.ts';
import { commentPath, commentsPath, placeIn } from './comment-urn.ts';
import { Comment, Comments } from './heard-comment.ts';
import type { LinkedinApi } from './linkedin-api.ts';

export const PAGE = 50;
const MOST_PAGES = 10;

/** A page of what stands under a post or a comment, in an order that LinkedIn does not promise. None where that is gone. */
export async function commentsUnder(
  api: LinkedinApi,
  urn: string,
  start: number,
): Promise<readonly Comment[]> {
  const doing = 'read comments on LinkedIn';
  const { status, json } = await api.answer({
    doing,
    path: commentsPath(urn),
    query: { start: String(start), count: String(PAGE) },
    accepts: [404],
  });
  if (status === 404) return [];
  return readShape(Comments, json, { doing }).elements;
}

/** All replies to a comment, as far as 500. */
export async function repliesTo(api: LinkedinApi, urn: string) {
  const replies: Comment[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await commentsUnder(api, urn, page * PAGE);
    replies.push(...found);
    if (found.length < PAGE) return { replies, isWhole: true };
  }
  return { replies, isWhole: false };
}

/** Undefined where it is gone. */
export async function lookUpComment(api: LinkedinApi, urn: string): Promise<Comment | undefined> {
  const place = placeIn(urn);
  if (place === undefined) return undefined;
  const doing = 'look at a comment on LinkedIn';
  const { status, json } = await api.answer({ doing, path: commentPath(place), accepts: [404] });
  if (status === 404) return undefined;
  return readShape(Comment, json, { doing });
}
