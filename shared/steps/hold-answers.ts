import type { Comment } from '../core/comments/comment.ts';
import { type HeldAnswer, heldAnswerKey } from '../core/comments/evidence.ts';
import { toIso } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { answersTo } from './answers-to.ts';

/**
 * Writes what was answered to a comment to where nothing ends by its age, beside its evidence: the words, who wrote them,
 * and where they stand. May be repeated, and is, when an answer goes out while the hold is on its comment.
 */
export async function holdAnswers(
  deps: Pick<Deps, 'store' | 'objects' | 'clock'>,
  comment: Pick<Comment, 'id' | 'accountId'>,
): Promise<void> {
  for await (const answer of answersTo(deps, comment)) {
    const key = heldAnswerKey(comment, answer);
    // Its delivery ends two days before its words do: what was copied while it was there says more.
    if (answer.state === undefined && (await deps.objects.head(key))) continue;
    const held: HeldAnswer = {
      comment: comment.id,
      account: comment.accountId,
      keptAt: toIso(deps.clock.now()),
      answer,
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(held, null, 2)}\n`);
    await deps.objects.write(key, bytes, 'application/json');
  }
}
