import type { Account } from '../core/accounts/account.ts';
import { type Comment, replyName } from '../core/comments/comment.ts';
import { commentId } from '../core/comments/comment-id.ts';
import type { HeardComment } from '../core/comments/heard.ts';
import { editedComment, isEdited, newComment } from '../core/comments/heard-comment.ts';
import { judgeComment } from '../core/comments/judge-comment.ts';
import { wantsSecondOpinion, withOpinion } from '../core/comments/second-opinion.ts';
import { inState, isReplyOnItsWay, isUntold } from '../core/comments/standing.ts';
import { lookedAt } from '../core/comments/threats.ts';
import { isOut, isOutOfHand } from '../core/delivery/moves.ts';
import { ConflictError } from '../core/errors.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import type { Surroundings } from './comment-surroundings.ts';

type Needs = Pick<Deps, 'store' | 'secondOpinion' | 'jobs' | 'clock' | 'log' | 'policy'>;

/** `own`: the account wrote it itself, it is not stored · `known`: it is stored as the network shows it. */
export type Received = 'stored' | 'edited' | 'answered' | 'own' | 'known';

const WHO = 'poll';

/**
 * Stores a comment that a network showed: once, however often and in whichever order it is heard. What the policy lets be
 * done without a person, and what is for an officer, is written with it and started; it may be repeated.
 * @throws ConflictError when somebody else changed it at the same moment
 */
export async function receiveComment(
  deps: Needs,
  account: Account,
  heard: HeardComment,
  surroundings: Surroundings,
): Promise<Received> {
  if (heard.isOwn) return answeredOnNetwork(deps, account, heard);
  const now = deps.clock.now();
  const known = await deps.store.comment(commentId(account.id, heard.remoteId), now);
  if (known) return receiveAgain(deps, account, known, heard, surroundings);
  const judged = await judge(deps, heard, surroundings);
  const { postId } = await surroundings.postOf(heard);
  const next = newComment(account.id, heard, judged, postId, now, deps.policy);
  try {
    const stored = await deps.store.create<Comment>(next, { who: WHO, why: 'heard' }, now);
    surroundings.remember(stored);
    await startTending(deps, stored);
    return 'stored';
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    // Another poll was faster, or it is there and its time to be erased has come.
    return 'known';
  }
}

/** What is stored already: edited by its author, or shown again after it seemed to be gone. */
export async function receiveAgain(
  deps: Needs,
  account: Account,
  known: Comment,
  heard: HeardComment,
  surroundings: Surroundings,
): Promise<Received> {
  const { state } = known;
  if (state === 'forgotten' || state === 'removed') return 'known';
  const isBack = state === 'deleted' && known.text === '';
  if (!isBack && !isEdited(known, heard)) return 'known';
  const now = deps.clock.now();
  const judged = await judge(deps, heard, surroundings);
  const next = editedComment(known, heard, judged, now, deps.policy);
  const why = isBack ? 'the network shows it again' : 'its author changed it';
  const saved = await deps.store.save<Comment>(known, next, { who: WHO, why }, now);
  surroundings.remember(saved);
  deps.log.info('comment-edited', { account: account.id, comment: saved.id });
  await startTending(deps, saved);
  return 'edited';
}

async function judge(deps: Needs, heard: HeardComment, surroundings: Surroundings) {
  const verdict = await surroundings.verdictOn(heard);
  const { writtenAt, editedAt } = heard;
  const judged = judgeComment(deps.policy, verdict, {
    writtenAt: editedAt ?? writtenAt,
    now: deps.clock.now(),
    can: surroundings.can,
  });
  if (surroundings.isByStaff(heard) || !wantsSecondOpinion(heard, verdict)) return judged;
  const { text, language } = heard;
  const opinion = await deps.secondOpinion?.on({ text, ...(language !== undefined && { language }) });
  return withOpinion(judged, opinion);
}

/** Rescue starts it later where this is lost. */
async function startTending({ jobs }: Needs, comment: Comment): Promise<void> {
  if (comment.order || isUntold(comment)) await jobs.tend(comment.id);
}

/**
 * Somebody answered with the network's own app. What went out from here is looked after by `tend-reply`: a request for a
 * permission answers nobody.
 */
async function answeredOnNetwork(deps: Needs, account: Account, own: HeardComment): Promise<Received> {
  if (own.parent === undefined) return 'own';
  const now = deps.clock.now();
  const asked = await deps.store.comment(commentId(account.id, own.parent), now);
  if (asked?.state !== 'open' || own.writtenAt < askedSince(asked)) return 'own';
  if (await isOurs(deps, account, own, asked)) return 'own';
  const answered = inState({ ...lookedAt(asked), answeredAt: own.writtenAt }, 'answered', now, deps.policy);
  await deps.store.save<Comment>(asked, answered, { who: WHO, why: 'answered on the network' }, now);
  return 'answered';
}

/**
 * Whether it was said from here. In doubt only what answers nobody counts, and stands there: an answer is one, whoever wrote
 * it. Nothing of what is scheduled is public, so what stands there is a colleague's.
 */
async function isOurs(
  { store }: Needs,
  account: Account,
  { remoteId }: HeardComment,
  asked: Comment,
): Promise<boolean> {
  if (await store.deliveryOf(account.id, remoteId)) return true;
  if (!asked.reply || !isReplyOnItsWay(asked) || replyName(asked.reply) === 'answer') return false;
  if (asked.reply.explains && asked.parent !== undefined) return false;
  const delivery = await store.delivery(asked.reply.postId, account.id);
  if (delivery?.remote && isOut(delivery.state)) return delivery.remote.id === remoteId;
  return delivery !== undefined && isOutOfHand(delivery.state);
}

/** An answer to what stood there before it was edited, or was opened again, is none to what waits now. */
function askedSince({ writtenAt, editedAt = writtenAt, history }: Comment): Instant {
  const opened = history.slice(1).findLast(({ from, to }) => to === 'open' && from !== 'open');
  return Math.max(editedAt, opened?.at ?? 0);
}
