import type { Comment } from '../core/comments/comment.ts';

/** How the comment's answer went. Nothing answers comments yet, so there is nothing to look after. */
export const tendReply = async (_deps: unknown, comment: Comment): Promise<Comment> => comment;
