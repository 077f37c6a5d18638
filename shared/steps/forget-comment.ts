import type { Comment } from '../core/comments/comment.ts';
import { type Erasable, forgotten, type Kept } from '../core/comments/erasure.ts';
import { evidenceFoldersOn } from '../core/comments/evidence.ts';
import { isUntold, toTend } from '../core/comments/standing.ts';
import { ConflictError } from '../core/errors.ts';
import type { Reason } from '../ports.ts';
import { answerPostsOf, type ForgetNeeds, forgetAnswer, stopAnswer } from './forget-answer.ts';

/** What was done to one comment, and what hangs on it. */
export type CommentForgotten = { readonly erased: readonly Erasable[]; readonly kept?: Kept };

const MOST_TRIES = 5;

/**
 * Erases a comment with its evidence and everything that was answered to it. The comment comes first: from then on no legal
 * hold can be put on what is being erased. What is ordered and not done yet is never done. It may be repeated; what a crash
 * leaves, and nobody asks for again, goes within a day (`forget-left.ts`).
 */
export async function forgetComment(
  deps: ForgetNeeds,
  comment: Comment,
  by: Reason,
): Promise<CommentForgotten> {
  const { id, accountId } = comment;
  const answers = new Set<string>();
  let current = comment;
  for (let tries = 1; ; tries += 1) {
    if (current.legalHold === true) return { erased: [], kept: underHold(id) };
    for (const postId of await answerPostsOf(deps, current)) {
      answers.add(postId);
      if ((await stopAnswer(deps, postId, accountId, by)) === 'moving')
        return { erased: [], kept: beingSent(id) };
    }
    const left = await eraseComment(deps, current, by);
    if (left === 'erased') break;
    if (tries === MOST_TRIES)
      throw new ConflictError(`${id} is being changed all the time. Say forget once more.`);
    current = left;
  }
  const erased: Erasable[] = comment.state === 'forgotten' ? [] : ['comment'];
  for (const postId of answers)
    if ((await forgetAnswer(deps, postId, accountId, by)) === 'erased') erased.push('answer');
  return { erased: [...erased, ...(await eraseEvidence(deps, comment))] };
}

const underHold = (id: string): Kept => ({
  what: 'comment',
  id,
  why: `It is under a legal hold, with its evidence and its answer. To lift it: imprimatur comments lift-hold ${id} --reason "…"`,
});
const beingSent = (id: string): Kept => ({
  what: 'answer',
  id,
  why: 'An answer to it is just being sent, or taken down. Say forget once more in some minutes.',
});

async function eraseEvidence(
  { objects }: ForgetNeeds,
  { id, accountId }: Pick<Comment, 'id' | 'accountId'>,
): Promise<Erasable[]> {
  const erased: Erasable[] = [];
  for (const folder of evidenceFoldersOn(accountId))
    for await (const { key } of objects.list(`${folder}${id}/`)) {
      await objects.delete(key);
      erased.push('evidence');
    }
  return erased;
}

/** @returns as it is now, where somebody else changed it first */
async function eraseComment(
  { store, clock, policy }: ForgetNeeds,
  comment: Comment,
  by: Reason,
): Promise<Comment | 'erased'> {
  if (comment.state === 'forgotten') return 'erased';
  const now = clock.now();
  const bare = forgotten(comment, now, policy);
  try {
    await store.erase<Comment>(comment, isUntold(bare) ? toTend(bare, now) : bare, by, now);
    return 'erased';
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return (await store.comment(comment.id, now)) ?? 'erased';
  }
}
