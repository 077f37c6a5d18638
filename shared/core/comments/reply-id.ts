import type { Comment } from './comment.ts';

const REPLY_ID = /^reply--(.+)--([0-9a-f]{12})--\d+$/;

/**
 * The id of the post that answers a comment. No bundle can be called so: their names have no double hyphens. Each answer
 * has its own, since naming it in the comment is a write of its own.
 */
export const replyPostId = ({ id, version }: Pick<Comment, 'id' | 'version'>): string =>
  `reply--${id.replace('.', '--')}--${version}`;

/** Where the contents of replies lie. */
export const REPLIES = 'replies/';
/** What the keys of everything that was said to a comment begin with; they are `replies/<post>/<revision>.json`. */
export const repliesTo = (commentId: string): string => `${REPLIES}reply--${commentId.replace('.', '--')}--`;

/** The post and the revision that an object there is of; undefined for any other key. */
export function replyIn(key: string): { readonly postId: string; readonly revision: string } | undefined {
  const [, postId, revision] = /^replies\/([^/]+)\/([^/]+)\.json$/.exec(key) ?? [];
  return postId === undefined || revision === undefined ? undefined : { postId, revision };
}

/** The comment that a post answers; undefined for every post that is not a reply. */
export function commentAnsweredBy(postId: string): string | undefined {
  const [, account, hash] = REPLY_ID.exec(postId) ?? [];
  return account === undefined ? undefined : `${account}.${hash}`;
}
