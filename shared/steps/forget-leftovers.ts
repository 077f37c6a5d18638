import { accountIn } from '../core/comments/comment-id.ts';
import type { Erasable, Kept } from '../core/comments/erasure.ts';
import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import type { Reason } from '../ports.ts';
import { answersNaming } from './find-naming-answers.ts';
import { evidenceOf, isBy, type Person } from './find-person.ts';
import { type ForgetNeeds, forgetAnswer } from './forget-answer.ts';

/**
 * Whose something is that hangs on a comment. `held`: a legal hold is on it · `theirs`: it was heard after everything of theirs
 * was looked through · `others`: somebody else wrote it · `nobodys`: nothing says any more who did.
 */
export async function whoseIs(
  { store, clock }: Pick<ForgetNeeds, 'store' | 'clock'>,
  person: Person,
  id: string,
): Promise<'held' | 'theirs' | 'others' | 'nobodys'> {
  const comment = await store.comment(id, clock.now());
  if (comment?.legalHold === true) return 'held';
  if (!comment?.author) return 'nobodys';
  return isBy(person, comment.author) ? 'theirs' : 'others';
}

/**
 * Evidence and answers outlast the comments that they belong to. What the person wrote meanwhile is left to the next time that
 * somebody says forget. What was answered to somebody else is theirs, also where it names this person.
 */
export async function forgetLeftovers(
  deps: ForgetNeeds,
  person: Person,
  by: Reason,
): Promise<{ readonly erased: readonly Erasable[]; readonly kept: readonly Kept[] }> {
  const erased: Erasable[] = [];
  const kept: Kept[] = [];
  for await (const { key, comment } of evidenceOf(deps, person)) {
    const whose = await whoseIs(deps, person, comment);
    if (whose === 'held' || whose === 'theirs') continue;
    await deps.objects.delete(key);
    erased.push('evidence');
  }
  for await (const postId of answersNaming(deps, person)) {
    const comment = commentAnsweredBy(postId);
    if (comment === undefined) continue;
    const whose = await whoseIs(deps, person, comment);
    if (whose === 'held') kept.push(heldWith(postId, comment));
    if (whose !== 'nobodys') continue;
    if ((await forgetAnswer(deps, postId, accountIn(comment) ?? '', by)) === 'erased') erased.push('answer');
  }
  return { erased, kept };
}

const heldWith = (id: string, comment: string): Kept => ({
  what: 'answer',
  id,
  why: `It names them, and the comment that it answers, ${comment}, is under a legal hold. To lift it: imprimatur comments lift-hold ${comment} --reason "…"`,
});
