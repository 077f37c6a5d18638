import type { New } from '../history.ts';
import { alsoRouted } from '../moderation/routed.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { Comment, Order } from './comment.ts';
import { commentId } from './comment-id.ts';
import type { HeardComment } from './heard.ts';
import { TAKES_BACK } from './in-force.ts';
import type { Judged } from './judge-comment.ts';
import { isOrderOpen } from './orders.ts';
import { inState, isReplyOnItsWay, isUntold, tended, toTend } from './standing.ts';

/** Pure: what the store keeps of what a network showed. */

/** The words of a comment, as its network shows them now. */
const wordsOf = ({ remoteId, url, author, text, links, language, isPrivate, editedAt }: HeardComment) => ({
  remote: { id: remoteId, url },
  // The name beside the handle is looked at when the comment is judged, and not kept.
  author: { id: author.id, handle: author.handle },
  text,
  links,
  ...(language !== undefined && { language }),
  ...(isPrivate !== undefined && { isPrivate }),
  ...(editedAt !== undefined && { editedAt }),
});

/** A comment that was not heard before. What readers do not see any more, and need not, is hidden from the first. */
export function newComment(
  accountId: string,
  heard: HeardComment,
  judged: Judged,
  postId: string | undefined,
  now: Instant,
  policy: Pick<Policy, 'retention'>,
): New<Comment> {
  const { order, ...rest } = judged;
  const isGone = heard.isHidden === true && order !== undefined;
  const comment: New<Comment> = {
    type: 'comment',
    id: commentId(accountId, heard.remoteId),
    accountId,
    ...wordsOf(heard),
    ...(postId !== undefined && { postId }),
    ...(heard.parent !== undefined && { parent: heard.parent }),
    ...(heard.root !== undefined && { root: heard.root }),
    writtenAt: heard.writtenAt,
    heardAt: now,
    seenAt: now,
    state: 'open',
    ...rest,
    ...(order && !isGone && { order }),
  };
  const next = isGone ? inState(comment, 'hidden', now, policy) : comment;
  return next.order || isUntold(next) ? toTend(next, now) : next;
}

/** Whether the network shows other words than are stored. An older page that comes late is not believed. */
export const isEdited = (comment: Comment, heard: HeardComment): boolean =>
  (comment.editedAt ?? 0) <= (heard.editedAt ?? comment.editedAt ?? 0) &&
  (comment.text !== heard.text || comment.links.join('\n') !== heard.links.join('\n'));

/**
 * Its author wrote something else into it: judged anew, and open again where it was dealt with. What is hidden stays
 * so until a person has looked, what is removed stays so. An officer's clock that runs, a threat that nobody
 * has looked at, and what a person ordered, stand.
 */
export function editedComment(
  comment: Comment,
  heard: HeardComment,
  judged: Judged,
  now: Instant,
  policy: Pick<Policy, 'retention'>,
): New<Comment> {
  const { order: before, answeredAt: _answered, reply, route, alsoFor, ...rest } = comment;
  const { route: routed, alsoFor: routedToo, threat: threatened, order: ordered, ...judgedAnew } = judged;
  const { state } = comment;
  const order = orderOnNewWords(before, state === 'hidden' ? undefined : ordered);
  const threat = comment.threat ?? threatened;
  const next: New<Comment> = {
    ...rest,
    ...wordsOf(heard),
    ...judgedAnew,
    seenAt: now,
    ...alsoRouted({ route, alsoFor }, { route: routed, alsoFor: routedToo }),
    ...(threat && { threat }),
    ...(order && { order }),
    // One that is on its way still goes out; one that is out answered the old words.
    ...(reply && isReplyOnItsWay(comment) && { reply }),
  };
  const settled = inState(next, state === 'hidden' ? state : 'open', now, policy);
  // It may have been woken for an answer to the old words, which is looked after no more.
  return isOrderOpen(settled) || isUntold(settled) ? toTend(settled, now) : tended(settled);
}

/** The evidence that was kept is of the old words. */
function orderOnNewWords(before: Order | undefined, ordered: Order | undefined): Order | undefined {
  if (!before) return ordered;
  const { evidence, ...order } = before;
  if (before.who !== 'policy') return order;
  const { problem: _problem, isGivenUp: _givenUp, ...asked } = order;
  const back = TAKES_BACK[before.action];
  // With evidence of the old words the network was asked already, and may have done it.
  return ordered ?? (back && evidence !== undefined ? { ...asked, action: back } : undefined);
}
