import { setTimeout as sleep } from 'node:timers/promises';
import type { Comment } from '../shared/core/comments/comment.ts';
import type { CommentView } from '../shared/steps/comments.ts';
import { call } from './call.ts';
import { afterwards } from './unanswered-error.ts';

const ASK_EVERY_MS = 500;
/** A network takes seconds; what takes longer goes on without us. */
const WAIT_MS = 30_000;

/** The comment, without its conversation, once nothing is under way with it any more, or after half a minute. */
export async function awaitComment(
  id: string,
  isUnderWay: (comment: Comment) => boolean,
): Promise<CommentView> {
  const show = () =>
    afterwards(
      call<CommentView>('comments', { op: 'show', id, isAlone: true }),
      `imprimatur comments show ${id}`,
    );
  let view = await show();
  for (let waited = 0; isUnderWay(view.comment) && waited < WAIT_MS; waited += ASK_EVERY_MS) {
    await sleep(ASK_EVERY_MS);
    view = await show();
  }
  return view;
}
