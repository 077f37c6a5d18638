import type { Comment } from '../core/comments/comment.ts';
import { isReplyOnItsWay } from '../core/comments/standing.ts';
import { stopIn } from '../core/publishing.ts';
import type { Deps } from '../ports.ts';
import { pausedWords } from './paused-on.ts';

/**
 * Why what was said to a comment does not go out for now, with what lets it out. Undefined where nothing is on its way, and
 * where it is only a matter of seconds.
 */
export async function whyAnswerWaits(
  { store }: Pick<Deps, 'store'>,
  comment: Comment,
): Promise<string | undefined> {
  if (!isReplyOnItsWay(comment)) return undefined;
  const [publishing, account] = await Promise.all([store.publishing(), store.account(comment.accountId)]);
  const stop = stopIn(publishing);
  if (stop)
    return `Nothing goes out: everything is stopped, by ${stop.who}: ${stop.why}. To go on: imprimatur resume`;
  return account?.state === 'paused' ? pausedWords(account) : undefined;
}
