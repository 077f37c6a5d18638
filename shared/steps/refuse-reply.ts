import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import { UsageError } from '../core/errors.ts';

/** @throws UsageError for the post of an answer, which goes out at once or not at all */
export function refuseReply(postId: string): void {
  const comment = commentAnsweredBy(postId);
  if (comment === undefined) return;
  throw new UsageError(
    `"${postId}" answers a comment, and has no time that could be changed. See what became of it: imprimatur comments show ${comment}. To answer again: imprimatur comments reply ${comment} --text "…"`,
  );
}
