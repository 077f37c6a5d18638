import type { Comment } from '../core/comments/comment.ts';
import { type Erasable, forgotten, type Kept } from '../core/comments/erasure.ts';
import { evidenceFoldersOn } from '../core/comments/evidence.ts';
import { isRouteUntold, toTend } from '../core/comments/standing.ts';
import { ConflictError } from '../core/errors.ts';
import type { Reason } from '../ports.ts';
import { answerPostsOf, type ForgetNeeds, forgetAnswer } from './forget-answer.ts';

/** What was done to one comment, and what hangs on it. */
export type CommentForgotten = { readonly erased: readonly Erasable[]; readonly kept?: Kept };

const MOST_TRIES = 5;

/**
 * Erases a comment with its evidence and everything that was answered to it. The comment comes last, since it names the others: whoever
 * repeats this after a crash finds them again. What is ordered and not done yet is never done.
 */
export async function forgetComment(
  deps: ForgetNeeds,
  comment: Comment,
  by: Reason,
): Promise<CommentForgotten> {
  const { id, accountId, legalHold } = comment;
  const kept = (what: Erasable, why: string): Kept => ({ what, id, why });
  if (legalHold === true)
    return {
      erased: [],
      kept: kept(
        'comment',
        `It is under a legal hold, with its evidence and its answer. To lift it: imprimatur comments lift-hold ${id} --reason "…"`,
      ),
    };
  const erased: Erasable[] = [];
  for (const postId of await answerPostsOf(deps, comment)) {
    const answer = await forgetAnswer(deps, postId, accountId, by);
    if (answer === 'moving')
      return {
        erased,
        kept: kept('answer', 'An answer to it is just being sent. Say forget once more in some minutes.'),
      };
    if (answer === 'erased') erased.push('answer');
  }
  erased.push(...(await eraseEvidence(deps, comment)));
  if (comment.state !== 'forgotten') {
    await eraseComment(deps, comment, by);
    erased.push('comment');
    // Somebody may have kept it once more at that moment.
    erased.push(...(await eraseEvidence(deps, comment)));
  }
  return { erased };
}

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

async function eraseComment(deps: ForgetNeeds, comment: Comment, by: Reason): Promise<void> {
  const { store, clock, policy } = deps;
  let current = comment;
  for (let tries = 1; ; tries += 1) {
    const now = clock.now();
    const bare = forgotten(current, now, policy);
    try {
      await store.erase<Comment>(current, isRouteUntold(bare) ? toTend(bare, now) : bare, by, now);
      return;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
      const read = await store.comment(comment.id, now);
      if (!read || read.state === 'forgotten') return;
      current = read;
    }
  }
}
