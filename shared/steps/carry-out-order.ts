import type { Account } from '../core/accounts/account.ts';
import type { Comment, Order } from '../core/comments/comment.ts';
import type { CommentRef, HeardComment } from '../core/comments/heard.ts';
import {
  actAgainAt,
  cannotDo,
  carriedOut,
  givenUp,
  isOrderOpen,
  needsEvidence,
  notYetCarriedOut,
} from '../core/comments/orders.ts';
import { deletedByAuthor } from '../core/comments/standing.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { ConflictError } from '../core/errors.ts';
import { HOUR } from '../core/time.ts';
import type { Deps, Listening } from '../ports.ts';
import { commentTraitsOn } from './comment-traits-on.ts';
import { keepEvidence } from './keep-evidence.ts';
import { orderOnceMore } from './order-once-more.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'channels' | 'jobs' | 'notices' | 'clock' | 'log' | 'policy'>;
type Ordered = Comment & { readonly order: Order };

const WHO = 'tend';

/**
 * Has the network do what was decided: evidence first, then the network is asked, then it is looked whether readers see
 * it so. The order is in the comment until that is certain, so a crash or a lost answer only means that the network is
 * asked again: every action may be repeated. Where several things are taken back, the next one follows at once.
 */
export async function carryOutOrder(deps: Needs, comment: Comment): Promise<Comment> {
  const done = await carryOutOne(deps, comment);
  const isNext = isOrderOpen(done) && done.order?.action !== comment.order?.action;
  return isNext ? carryOutOrder(deps, done) : done;
}

async function carryOutOne(deps: Needs, comment: Comment): Promise<Comment> {
  if (!isOrdered(comment) || !isOrderOpen(comment)) return comment;
  const account = await deps.store.account(comment.accountId);
  const listening = account && deps.channels[account.channel].listening;
  const traits = commentTraitsOn(deps, account);
  const { action } = comment.order;
  const ref = refOf(comment);
  if (!account || !listening || !traits?.can.includes(action))
    return giveUp(deps, comment, cannotDo(action, traits));
  if (!ref) return giveUp(deps, comment, 'Nobody knows any more which comment on the network it is.');

  const kept = await withEvidence(deps, comment);
  try {
    return await askNetwork(deps, kept, {
      account,
      listening,
      ref,
      showsHidden: traits.showsHidden === true,
    });
  } catch (error) {
    if (error instanceof ConflictError) await orderOnceMore(deps, comment.id, action);
    throw error;
  }
}

type Asked = {
  readonly account: Account;
  readonly listening: Listening;
  readonly ref: CommentRef;
  readonly showsHidden: boolean;
};

async function askNetwork(deps: Needs, kept: Ordered, asked: Asked): Promise<Comment> {
  const { action } = kept.order;
  try {
    await asked.listening.act(asked.account, asked.ref, action);
    const problem = await isSeen(asked, action);
    if (problem === 'gone' && deps.clock.now() - kept.order.at > GONE_AFTER_MS)
      return await forget(deps, kept);
    if (problem !== undefined) return await tryAgain(deps, kept, PROBLEMS[problem]);
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    deps.log.warn('act-problem', { comment: kept.id, action, outcome: error.outcome });
    return error.outcome === 'refused'
      ? giveUp(deps, kept, error.message)
      : tryAgain(deps, kept, error.message, error.retryAfterMs);
  }
  const now = deps.clock.now();
  const { who, why } = kept.order;
  const done = await deps.store.save<Comment>(
    kept,
    carriedOut(kept, now, deps.policy),
    { who: WHO, why: `${action}, for ${who}: ${why}` },
    now,
  );
  deps.log.info('comment-acted', { comment: kept.id, action });
  return done;
}

const isOrdered = (comment: Comment): comment is Ordered => comment.order !== undefined;

const refOf = ({ remote, author, root }: Comment): CommentRef | undefined =>
  remote && author
    ? { remoteId: remote.id, authorId: author.id, ...(root !== undefined && { root }) }
    : undefined;

async function withEvidence(deps: Needs, comment: Ordered): Promise<Ordered> {
  const { order } = comment;
  if (order.evidence !== undefined || !needsEvidence(order.action)) return comment;
  const { action, who, why } = order;
  const evidence = await keepEvidence(deps, comment, { action, who, why });
  const next = { ...comment, order: { ...order, evidence } };
  return deps.store.save<Ordered>(comment, next, { who: WHO, why: 'evidence was kept' }, deps.clock.now());
}

/**
 * Why it is not done yet, as readers see it. What cannot be seen from outside is believed. Where a network shows us what is
 * hidden, what it does not show is not hidden but gone.
 */
async function isSeen(
  { listening, account, ref: { remoteId }, showsHidden }: Asked,
  action: Order['action'],
): Promise<keyof typeof PROBLEMS | undefined> {
  if (action !== 'hide' && action !== 'unhide' && action !== 'remove') return undefined;
  const shown = (await listening.look(account, [remoteId])).get(remoteId);
  if (action === 'hide' && showsHidden && shown === undefined) return 'gone';
  if (isDone(action, shown)) return undefined;
  if (action !== 'unhide') return 'seen';
  return shown === undefined ? 'gone' : 'unseen';
}

const PROBLEMS = {
  seen: 'The network took the order, and readers still see the comment.',
  unseen: 'The network took the order, and readers still do not see the comment.',
  gone: 'The network took the order, and does not show the comment at all: its author may have deleted it.',
} as const;

/** A network may take a while to show again what was hidden; after this its author has deleted it. */
const GONE_AFTER_MS = HOUR;

async function forget(deps: Needs, comment: Comment): Promise<Comment> {
  const now = deps.clock.now();
  const next = deletedByAuthor(comment, now, deps.policy);
  return deps.store.save<Comment>(comment, next, { who: WHO, why: 'its author deleted it' }, now);
}

function isDone(action: 'hide' | 'unhide' | 'remove', shown: HeardComment | undefined): boolean {
  if (action === 'remove') return shown === undefined;
  if (action === 'hide') return shown === undefined || shown.isHidden !== false;
  return shown !== undefined && shown.isHidden !== true;
}

async function tryAgain(
  deps: Needs,
  comment: Ordered,
  problem: string,
  retryAfterMs?: number,
): Promise<Comment> {
  const now = deps.clock.now();
  const again = actAgainAt(comment.order, now, retryAfterMs);
  if (again === undefined) return giveUp(deps, comment, problem);
  const next = notYetCarriedOut(comment, problem, again);
  return deps.store.save<Comment>(comment, next, { who: WHO, why: problem }, now);
}

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function giveUp(deps: Needs, comment: Ordered, problem: string): Promise<Comment> {
  const { action } = comment.order;
  await deps.notices.send({
    subject: `A comment on ${comment.accountId}: could not ${action} it`,
    text: `${problem}\n\n${comment.remote ? `The comment: ${comment.remote.url}\n` : ''}See: imprimatur comments show ${comment.id}\n`,
  });
  const now = deps.clock.now();
  return deps.store.save<Comment>(comment, givenUp(comment, problem, now), { who: WHO, why: problem }, now);
}
