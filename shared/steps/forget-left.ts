import { accountIn } from '../core/comments/comment-id.ts';
import { commentHeld, EVIDENCE } from '../core/comments/evidence.ts';
import { commentAnsweredBy, REPLIES, replyIn } from '../core/comments/reply-id.ts';
import { CorruptDataError } from '../core/errors.ts';
import { type ForgetNeeds, forgetAnswer } from './forget-answer.ts';

const BY = { who: 'housekeeping', why: 'whoever it was said to was forgotten' };

/**
 * Every day: evidence of comments that are forgotten, and what was answered to them. Whoever forgot their author was broken
 * off half-way, or somebody who did not know of it yet wrote it at that moment.
 */
export async function forgetLeft(deps: ForgetNeeds): Promise<{ readonly erased: number }> {
  const isForgotten = lookUp(deps);
  let erased = 0;
  for await (const { key } of deps.objects.list(EVIDENCE)) {
    if (!(await isForgotten(commentHeld(key)))) continue;
    await deps.objects.delete(key);
    erased += 1;
  }
  for await (const { key } of deps.objects.list(REPLIES)) {
    const postId = replyIn(key)?.postId ?? '';
    const id = commentAnsweredBy(postId) ?? '';
    if (!(await isForgotten(id))) continue;
    if ((await forgetAnswer(deps, postId, accountIn(id) ?? '', BY)) === 'erased') erased += 1;
  }
  if (erased > 0) deps.log.info('left-forgotten', { erased });
  return { erased };
}

/** What is of one comment comes one after the other, so each is read once. */
function lookUp({ store, clock, log }: ForgetNeeds): (id: string) => Promise<boolean> {
  let last = { id: '', isForgotten: false };
  return async (id) => {
    if (id === last.id) return last.isForgotten;
    try {
      last = { id, isForgotten: (await store.comment(id, clock.now()))?.state === 'forgotten' };
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      log.error('comment-not-readable', { comment: id });
      last = { id, isForgotten: false };
    }
    return last.isForgotten;
  };
}
