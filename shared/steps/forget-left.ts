import type { Comment } from '../core/comments/comment.ts';
import { accountIn } from '../core/comments/comment-id.ts';
import { commentHeld, EVIDENCE, heldKey } from '../core/comments/evidence.ts';
import { commentAnsweredBy, REPLIES, replyIn } from '../core/comments/reply-id.ts';
import { CorruptDataError } from '../core/errors.ts';
import { type ForgetNeeds, forgetAnswer } from './forget-answer.ts';
import { holdEvidence } from './hold-evidence.ts';

const BY = { who: 'housekeeping', why: 'whoever it was said to was forgotten' };

/**
 * Every day: evidence of comments that are forgotten, and what was answered to them, goes. Whoever forgot their author was broken
 * off half-way, or somebody who did not know of it yet wrote it at that moment. For the same reasons evidence may have no copy
 * beside it though a legal hold is on its comment: it gets one.
 */
export async function forgetLeft(
  deps: ForgetNeeds,
): Promise<{ readonly erased: number; readonly held: number }> {
  const look = lookUp(deps);
  let [erased, held] = [0, 0];
  for await (const { key } of deps.objects.list(EVIDENCE)) {
    const comment = await look(commentHeld(key));
    if (comment?.state === 'forgotten') {
      await deps.objects.delete(key);
      erased += 1;
    } else if (comment?.legalHold && !(await deps.objects.head(heldKey(key)))) {
      await holdEvidence(deps, comment);
      held += 1;
    }
  }
  for await (const { key } of deps.objects.list(REPLIES)) {
    const postId = replyIn(key)?.postId ?? '';
    const id = commentAnsweredBy(postId) ?? '';
    if ((await look(id))?.state !== 'forgotten') continue;
    if ((await forgetAnswer(deps, postId, accountIn(id) ?? '', BY)) === 'erased') erased += 1;
  }
  if (erased + held > 0) deps.log.info('evidence-tidied', { erased, held });
  return { erased, held };
}

/** What is of one comment comes one after the other, so each is read once. */
function lookUp({ store, clock, log }: ForgetNeeds): (id: string) => Promise<Comment | undefined> {
  let last: { readonly id: string; readonly comment?: Comment | undefined } = { id: '' };
  return async (id) => {
    if (id === last.id) return last.comment;
    try {
      last = { id, comment: await store.comment(id, clock.now()) };
    } catch (error) {
      if (!(error instanceof CorruptDataError)) throw error;
      log.error('comment-not-readable', { comment: id });
      last = { id };
    }
    return last.comment;
  };
}
