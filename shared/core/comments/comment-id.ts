import { contentHash } from '../config/content-hash.ts';

/** Account ids have no dot. Short enough to be typed; two comments in 300,000 share one with a chance of 1 in 6,000. */
export const commentId = (accountId: string, remoteId: string): string =>
  `${accountId}.${contentHash([accountId, remoteId]).slice(0, 12)}`;

/** The account that a comment's id names; undefined for what is no such id. */
export const accountIn = (commentId: string): string | undefined =>
  /^(.+)\.[0-9a-f]{12}$/.exec(commentId)?.[1];
