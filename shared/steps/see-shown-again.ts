import type { Account } from '../core/accounts/account.ts';
import type { Comment } from '../core/comments/comment.ts';
import { afterHiding, inState } from '../core/comments/standing.ts';
import { HOUR } from '../core/time.ts';
import type { Deps } from '../ports.ts';

/** A network may show for a while what it was just told to hide. */
const SETTLES_MS = HOUR;

/**
 * Somebody else shows readers what was hidden: a colleague with the network's own app, or the network. The administrator
 * is told, once, and it is not hidden again: who did it may have had a reason. It waits for an answer as before.
 */
export async function seeShownAgain(
  { store, notices, clock, log, policy }: Pick<Deps, 'store' | 'notices' | 'clock' | 'log' | 'policy'>,
  account: Account,
  comment: Comment,
): Promise<void> {
  const now = clock.now();
  if (now - (comment.acted?.at ?? 0) < SETTLES_MS) return;
  // People are told first and it is written after: they may hear of it twice, never not at all.
  await notices.send({
    subject: `A comment on ${account.id} that was hidden is shown again`,
    text: `Readers see it again: somebody showed it with the network's own app, or the network did. It stays so, unless you hide it again.\n\n${comment.remote ? `The comment: ${comment.remote.url}\n` : ''}See: imprimatur comments show ${comment.id}\n`,
  });
  const next = inState({ ...comment, seenAt: now }, afterHiding(comment), now, policy);
  await store.save<Comment>(comment, next, { who: 'poll', why: 'shown again on the network' }, now);
  log.info('comment-shown-again', { account: account.id, comment: comment.id });
}
