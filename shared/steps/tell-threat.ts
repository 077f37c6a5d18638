import type { Comment } from '../core/comments/comment.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import { isThreatUntold, tended } from '../core/comments/standing.ts';
import type { Deps } from '../ports.ts';
import { keepEvidence } from './keep-evidence.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'notices' | 'clock' | 'log'>;

/**
 * Tells the administrator of a threat, once, and keeps what was written, in case its author deletes it. The notice has neither
 * the words nor the address on the network, which names who wrote them.
 */
export async function tellThreat(deps: Needs, comment: Comment): Promise<Comment> {
  if (!isThreatUntold(comment)) return comment;
  const { store, notices, clock, log } = deps;
  const { id, accountId, text } = comment;
  if (text !== '') await keepEvidence(deps, comment, { action: 'route', who: 'policy', why: 'threat' });
  await notices.send({
    subject: `A comment on ${accountId} may be a threat`,
    text: `Somebody may be threatened in the comment ${id} on ${accountId}. The rules cannot tell a joke from an earnest threat: please read it now.\n${text === '' ? 'Its author has deleted it meanwhile.\n' : ''}\nSee: imprimatur comments show ${id}\n\nIt stays on the duty report until somebody decides about it.\n`,
  });
  const now = clock.now();
  const told = { ...comment, threat: { told: now } };
  const next = isOrderOpen(comment) ? told : tended(told);
  const who = { who: 'tend', why: 'the administrator was told of a threat' };
  const saved = await store.save<Comment>(comment, next, who, now);
  log.info('threat-told', { comment: id });
  return saved;
}
