import type { Account } from '../core/accounts/account.ts';
import type { Comment } from '../core/comments/comment.ts';
import { isEdited } from '../core/comments/heard-comment.ts';
import { wordsHash } from '../core/comments/replies.ts';
import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import type { Deps } from '../ports.ts';
import { commentSurroundings } from './comment-surroundings.ts';
import { readContent } from './read-content.ts';
import { receiveAgain } from './receive-comment.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'channels' | 'jobs' | 'clock' | 'log' | 'policy'>;

/**
 * Why an answer may not go out: the comment has other words by now than those that were answered. The network is asked, and
 * the new words are stored and judged as a poll would. Undefined for every delivery that answers nobody's words.
 * @throws ChannelError where the network cannot be asked now: nor could it be answered
 * @throws ConflictError where a poll stored them at the same moment
 */
export async function otherWords(
  deps: Needs,
  delivery: Delivery,
  account: Account,
): Promise<string | undefined> {
  const id = commentAnsweredBy(delivery.postId);
  if (id === undefined) return undefined;
  const { reply } = await readContent(deps.objects, delivery.postId, delivery.revision);
  if (reply?.answers === undefined) return undefined;
  const comment = await deps.store.comment(id, deps.clock.now());
  if (!comment?.remote) return undefined;
  const isAsAnswered = wordsHash(comment) === reply.answers;
  if (isAsAnswered && !(await isChangedThere(deps, account, comment, delivery))) return undefined;
  return `Its author changed the comment after it was answered, and this answer may not fit the new words. Read them: imprimatur comments show ${id}`;
}

async function isChangedThere(
  deps: Needs,
  account: Account,
  comment: Comment,
  delivery: Delivery,
): Promise<boolean> {
  const remoteId = comment.remote?.id ?? '';
  const heard = await look(deps, account, remoteId, delivery);
  if (!heard || !isEdited(comment, heard)) return false;
  const surroundings = await commentSurroundings(deps, account, []);
  return (await receiveAgain(deps, account, comment, heard, surroundings)) === 'edited';
}

/** Undefined where it is gone, or may not be read: then what is stored is all that anybody knows. */
async function look({ channels, log }: Needs, account: Account, remoteId: string, delivery: Delivery) {
  try {
    return (await channels[account.channel].listening?.look(account, [remoteId]))?.get(remoteId);
  } catch (error) {
    if (!(error instanceof ChannelError) || error.outcome !== 'refused') throw error;
    log.warn('look-problem', { delivery: deliveryId(delivery), outcome: error.outcome });
    return undefined;
  }
}
