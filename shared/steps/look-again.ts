import type { Account } from '../core/accounts/account.ts';
import type { Comment, CommentState } from '../core/comments/comment.ts';
import { type HeardComment, LOOK_AT_ONCE } from '../core/comments/heard.ts';
import { isGoneForCertain, MISSED, missedSince } from '../core/comments/missed.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import { lookAgainAt } from '../core/comments/poll-plan.ts';
import { deletedByAuthor, inState } from '../core/comments/standing.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { ConflictError } from '../core/errors.ts';
import { commentTraitsOn } from './comment-traits-on.ts';
import type { Poll, PollNeeds } from './poll-comments.ts';
import { receiveAgain } from './receive-comment.ts';
import { seeShownAgain } from './see-shown-again.ts';

const WHO = 'poll';

/** Read beside what is open, one turn a poll. What is hidden only where `CommentTraits.showsHidden`. */
const IN_TURN: readonly (readonly CommentState[])[] = [['answered'], ['closed', 'hidden']];
const MOST_READ = 100;

/**
 * Looks again at the comments that were not seen for longest, so that edits and deletions by their authors are noticed:
 * what an author deleted is not kept here either.
 */
export async function lookAgain(deps: PollNeeds, poll: Poll): Promise<void> {
  const { account, listening } = poll;
  const chosen = await choose(deps, poll);
  if (chosen.size === 0) return;
  let shown: ReadonlyMap<string, HeardComment>;
  try {
    shown = await listening.look(account, [...chosen.keys()]);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    deps.log.warn('look-problem', { account: account.id, outcome: error.outcome });
    return;
  }
  for (const [remoteId, comment] of chosen) {
    try {
      await compare(deps, poll, comment, shown.get(remoteId));
    } catch (error) {
      // It was tended or heard at this moment; it is looked at again.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

/** By their network's ids. */
async function choose(deps: PollNeeds, poll: Poll): Promise<Map<string, Comment>> {
  const now = deps.clock.now();
  const turn = Math.floor(poll.startedAt / poll.everyMs) % IN_TURN.length;
  const states = (IN_TURN[turn] ?? []).filter((state) => state !== 'hidden' || showsHidden(deps, poll));
  const pages = await Promise.all(
    states.map((state) => deps.store.comments(poll.account.id, state, now, { limit: MOST_READ })),
  );
  const due = [...poll.surroundings.open, ...pages.flatMap(({ comments }) => comments)]
    .filter((comment) => lookAgainAt(comment) <= now && !isOrderOpen(comment))
    .sort((a, b) => a.seenAt - b.seenAt)
    .slice(0, LOOK_AT_ONCE);
  return new Map(due.flatMap((comment) => (comment.remote ? [[comment.remote.id, comment] as const] : [])));
}

const showsHidden = (deps: PollNeeds, { account }: Poll): boolean =>
  commentTraitsOn(deps, account)?.showsHidden === true;

async function compare(
  deps: PollNeeds,
  { account, surroundings }: Poll,
  comment: Comment,
  heard: HeardComment | undefined,
): Promise<void> {
  if (!heard) return miss(deps, account, comment);
  if ((await receiveAgain(deps, account, comment, heard, surroundings)) === 'edited') return;
  if (comment.state === 'hidden' && heard.isHidden === false) return seeShownAgain(deps, account, comment);
  const now = deps.clock.now();
  const seen = { ...comment, seenAt: now };
  const next = heard.isHidden === true ? inState(seen, 'hidden', now, deps.policy) : seen;
  const why = next.state === comment.state ? 'still there' : 'hidden on the network';
  await deps.store.save<Comment>(comment, next, { who: WHO, why }, now);
}

async function miss(deps: PollNeeds, account: Account, comment: Comment): Promise<void> {
  const now = deps.clock.now();
  if (!isGoneForCertain(comment, now)) {
    if (missedSince(comment) === undefined)
      await deps.store.save<Comment>(comment, comment, { who: WHO, why: MISSED }, now);
    return;
  }
  const next = deletedByAuthor(comment, now, deps.policy);
  await deps.store.save<Comment>(comment, next, { who: WHO, why: 'its author deleted it' }, now);
  deps.log.info('comment-deleted', { account: account.id, comment: comment.id });
}
