import type { Comment } from '../core/comments/comment.ts';
import type { AnswerKept } from '../core/comments/evidence.ts';
import { isToOtherWords } from '../core/comments/replies.ts';
import type { Deps } from '../ports.ts';
import { everyAnswerTo } from './answers-to.ts';

/** `isToOtherWords`: its author has written something else into the comment since. */
export type EarlierAnswer = Pick<AnswerKept, 'postId' | 'text' | 'url' | 'sentAt'> & {
  readonly isToOtherWords: boolean;
};

/**
 * What readers still see of the library under a comment, though the comment names another answer by now, or none: it was
 * opened and answered again, or its author changed it. The first comes first.
 */
export async function earlierAnswers(
  deps: Pick<Deps, 'store' | 'objects'>,
  comment: Comment,
): Promise<EarlierAnswer[]> {
  const said = await everyAnswerTo(deps, comment);
  return said
    .filter(({ state, postId }) => state === 'published' && postId !== comment.reply?.postId)
    .map(({ postId, text, url, sentAt, answers }) => ({
      postId,
      text,
      ...(url !== undefined && { url }),
      ...(sentAt !== undefined && { sentAt }),
      isToOtherWords: isToOtherWords(comment, answers),
    }))
    .sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
}
