import { UsageError } from '../errors.ts';
import type { ReplyTo } from '../post.ts';
import { type Comment, replyName } from './comment.ts';
import { asksOnly, type Saying } from './compose-reply.ts';
import type { CommentTraits } from './heard.ts';
import { isReplyOnItsWay } from './standing.ts';

const ON_ITS_WAY: Readonly<Record<ReturnType<typeof replyName>, string>> = {
  answer: 'Another answer to',
  explanation: 'An explanation beside',
  request: 'A request to the author of',
};

/**
 * Whether an answer may be written now, or is written already: the same words again are the same answer.
 * @throws UsageError with what to do first
 */
export function mayBeAnswered(comment: Comment, saying: Saying, revision: string): 'may' | 'is-sent' {
  const { say } = saying;
  const { id, state, reply } = comment;
  const isSame = reply?.revision === revision && reply.problem === undefined;
  if (reply && isReplyOnItsWay(comment)) {
    if (isSame) return 'is-sent';
    throw new UsageError(
      `${ON_ITS_WAY[replyName(reply)]} ${id} is on its way. See: imprimatur comments show ${id}. To stop it: imprimatur posts cancel ${reply.postId}`,
    );
  }
  if (isSame && (state === 'answered' || reply.asks === true || reply.explains === true)) return 'is-sent';
  if (asksOnly(saying) && (state === 'answered' || state === 'closed')) return 'may';
  if (state === 'open') return 'may';
  const isGone = state === 'deleted' || state === 'forgotten';
  if (say === 'explanation' && !isGone) return 'may';
  if (state === 'hidden')
    throw new UsageError(
      `Readers do not see the comment ${id}: it is hidden. To show it again first: imprimatur comments restore ${id} --reason "…"`,
    );
  if (state === 'answered' || state === 'closed')
    throw new UsageError(
      `The comment ${id} is ${state} already. To answer it (again), open it first: imprimatur comments reopen ${id} --reason "…"`,
    );
  throw new UsageError(`The comment ${id} is ${state}: nothing is left to answer.`);
}

/**
 * What an answer is put under, by the network's ids: the comment itself; an explanation stands beside it, under what it
 * was about, since what hangs on a hidden or removed comment goes with it.
 * @throws UsageError where nobody knows that any more, or the network has no place for it
 */
export function replyTarget(
  { id, remote, parent, root, state, order }: Comment,
  { say }: Pick<Saying, 'say'>,
  { answersCommentsOnly }: Pick<CommentTraits, 'answersCommentsOnly'>,
): ReplyTo {
  if (say === 'explanation' && answersCommentsOnly && (parent === undefined || parent === root))
    throw new UsageError(
      `The comment ${id} stands right under the post, and on this network the library can only answer comments from here. To explain it in public, write a comment of your own there, with the network's own app.`,
    );
  if (say === 'explanation' && parent !== undefined)
    return { remoteId: parent, ...(root !== undefined && root !== parent && { root }) };
  const isGoing = state === 'removed' || order?.action === 'remove';
  if (!remote || (say === 'explanation' && isGoing))
    throw new UsageError(
      `Nobody knows any more where the comment ${id} stood, so nothing can be said there. Say it in a post of its own.`,
    );
  return { remoteId: remote.id, ...(root !== undefined && { root }) };
}
