import type { Comment, CommentState } from '../core/comments/comment.ts';
import type { CommentTraits } from '../core/comments/heard.ts';
import { DANGER_STATES, isLate, isThreatOpen, LAW_STATES, lawLimit } from '../core/comments/lateness.ts';
import { hasReason } from '../core/comments/reasons.ts';
import { UsageError } from '../core/errors.ts';
import { routesOf } from '../core/moderation/routed.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { type ByNetwork, commentTraitsOn } from './comment-traits-on.ts';
import { type EarlierAnswer, earlierAnswers } from './earlier-answers.ts';
import { type AnsweredRequest, openRequests, requestsAnswered } from './find-answers.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import { readThread, type Thread } from './read-thread.ts';
import { whyAnswerWaits } from './why-answer-waits.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;
type ListNeeds = Needs & Pick<Deps, 'policy'>;

/** Which comments are asked for; everything that is given has to hold. */
export type CommentsWanted = {
  readonly account?: string;
  readonly state?: CommentState;
  /** A rule that found something, the clause that it stands for, why an officer was told, or one of the policy's codes. */
  readonly reason?: string;
  /** Written longer ago than this. */
  readonly olderThanMs?: number;
  /** Not answered by when the policy, or the law, wants it answered. */
  readonly isOverdue?: boolean;
  readonly limit: number;
  readonly cursor?: string;
};
/**
 * `danger`: every comment in which somebody may be in danger, and `law`: every one whose time limit of the law counts, those
 * that end first at the front; on whichever page and in whichever state they are. `permissions`: which comments of the
 * page seem to answer requests for a permission. `readOnly`: the filter let few
 * through, and after this many comments the reading stopped; `cursor` goes on.
 */
export type CommentsListed = {
  readonly comments: readonly Comment[];
  readonly danger: readonly string[];
  readonly law: readonly { readonly id: string; readonly due: Instant }[];
  readonly permissions: readonly ({ readonly comment: string } & AnsweredRequest)[];
  readonly cursor?: string;
  readonly readOnly?: number;
};

/** A comment with its conversation, what was answered, and what can be done about it where it stands. */
export type CommentView = Thread & {
  readonly comment: Comment;
  readonly answer?: Answer;
  /** What was said before and is public still. */
  readonly earlier?: readonly EarlierAnswer[];
  /** Why the answer does not go out for now. */
  readonly waits?: string;
  /** The requests for a permission that it seems to answer. */
  readonly permissions: readonly AnsweredRequest[];
  readonly network?: CommentTraits;
};

/** Read at once where a filter lets few through. */
const PAGE = 100;
/** Named per account and state: so many at once are one conversation, or a mistaken rule. */
const MOST_URGENT = 100;
/** Looked at for one answer at most; the cursor goes on from there. */
const MOST_READ = 5_000;

/**
 * Comments by when they are to be answered: without a state those that wait for an answer, without an account those of
 * each account in turn. On each page, who may be in danger stands first, then requests under the law, then threats. A page has fewer than
 * `limit` only where it is the last, which has no cursor, or after `MOST_READ` comments.
 * @throws UsageError for an account, a reason or a cursor that is none
 */
export async function listComments(deps: ListNeeds, wanted: CommentsWanted): Promise<CommentsListed> {
  const now = deps.clock.now();
  const accounts = await accountsIn(deps, wanted.account);
  const [page, requests, danger, law] = await Promise.all([
    readPage(deps, wanted, accounts, now),
    requestsIn(deps),
    urgentOn(deps, accounts, 'danger', DANGER_STATES, now),
    urgentOn(deps, accounts, 'law', LAW_STATES, now),
  ]);
  return {
    ...page,
    comments: page.comments.toSorted((a, b) => urgency(a) - urgency(b)),
    permissions: page.comments.flatMap((comment) =>
      requestsAnswered(requests, comment).map((one) => ({ comment: comment.id, ...one })),
    ),
    danger: danger.sort((a, b) => a.heardAt - b.heardAt).map(({ id }) => id),
    law: [...danger, ...law]
      .flatMap((comment) => {
        const due = lawLimit(comment);
        return due === undefined ? [] : [{ id: comment.id, due }];
      })
      .sort((a, b) => a.due - b.due),
  };
}

async function readPage(
  { store, policy }: ListNeeds,
  wanted: CommentsWanted,
  accounts: readonly string[],
  now: Instant,
): Promise<Pick<CommentsListed, 'comments' | 'cursor' | 'readOnly'>> {
  const [first, start] = placeOf(wanted.cursor, accounts);
  const isWanted = filterOf(wanted, policy, now);
  const found: Comment[] = [];
  let [index, cursor, read] = [first, start, 0];
  while (index < accounts.length) {
    const accountId = accounts[index] ?? '';
    const missing = wanted.limit - found.length;
    const next = `${accountId} ${cursor ?? ''}`;
    if (missing <= 0) return { comments: found, cursor: next };
    if (read >= MOST_READ) return { comments: found, cursor: next, readOnly: read };
    const readAt = (limit: number) =>
      store.comments(accountId, wanted.state ?? 'open', now, {
        limit,
        ...(cursor !== undefined && { cursor }),
      });
    let page = await readAt(PAGE);
    let hits = page.comments.filter(isWanted);
    if (hits.length > missing) {
      // The store's cursor is after whole pages only: this one is read again, as far as it is wanted.
      const last = hits[missing - 1];
      page = await readAt(page.comments.findIndex(({ id }) => id === last?.id) + 1);
      hits = page.comments.filter(isWanted);
    }
    found.push(...hits.slice(0, missing));
    read += page.comments.length;
    cursor = page.cursor;
    if (cursor === undefined) index += 1;
  }
  return { comments: found };
}

const requestsIn = async (deps: Needs) => openRequests(deps, await deps.store.permissions());

/** Any of them may be answered in public already, or be hidden. */
async function urgentOn(
  { store }: Needs,
  accounts: readonly string[],
  only: 'danger' | 'law',
  states: readonly CommentState[],
  now: Instant,
): Promise<Comment[]> {
  const pages = await Promise.all(
    accounts.flatMap((account) =>
      states.map((state) => store.comments(account, state, now, { limit: MOST_URGENT, only })),
    ),
  );
  return pages.flatMap(({ comments }) => comments);
}

function urgency(comment: Comment): number {
  const routes = routesOf(comment);
  if (routes.length > 0) return routes.some(({ why }) => why === 'safeguarding') ? 0 : 1;
  return isThreatOpen(comment) ? 2 : 3;
}

async function accountsIn({ store }: Needs, account: string | undefined): Promise<string[]> {
  const ids = (await store.accounts()).map(({ id }) => id).sort();
  if (account === undefined) return ids;
  if (ids.includes(account)) return [account];
  throw new UsageError(
    `There is no account "${account}" in the directory. It has: ${ids.join(', ') || 'none yet'}.`,
  );
}

/** A cursor is the account that comes next and the store's own cursor in it. */
function placeOf(
  cursor: string | undefined,
  accounts: readonly string[],
): readonly [number, string | undefined] {
  if (cursor === undefined) return [0, undefined];
  const [account = '', inAccount = ''] = cursor.split(' ');
  const index = accounts.indexOf(account);
  if (index < 0)
    throw new UsageError(
      'Expected a cursor from an earlier page of the same list, but got another. Start again without one.',
    );
  return [index, inAccount || undefined];
}

/** @throws UsageError for a reason that no comment can have */
function filterOf(
  { reason, olderThanMs, isOverdue }: CommentsWanted,
  policy: Policy,
  now: Instant,
): (comment: Comment) => boolean {
  const isForReason = reason === undefined ? () => true : hasReason(reason, policy);
  return (comment) =>
    (olderThanMs === undefined || now - comment.writtenAt > olderThanMs) &&
    (isOverdue !== true || isLate(comment, now)) &&
    isForReason(comment);
}

/** @throws UsageError when there is no such comment, or it is erased */
export async function findComment({ store, clock }: Needs, id: string): Promise<Comment> {
  const comment = await store.comment(id, clock.now());
  if (comment) return comment;
  throw new UsageError(
    `There is no comment "${id}". Comments are erased when their time is over. To see those that wait: imprimatur comments list`,
  );
}

/**
 * @param isAlone Without the rest of its conversation, for whoever asks again and again.
 * @throws UsageError when there is no such comment
 */
export async function showComment(
  deps: Needs & Pick<Deps, 'objects'> & { readonly channels: ByNetwork },
  id: string,
  isAlone = false,
): Promise<CommentView> {
  const comment = await findComment(deps, id);
  const [conversation, answer, earlier, waits, requests, account] = await Promise.all([
    isAlone ? { thread: [comment], more: 0 } : readThread(deps, comment),
    readAnswer(deps, comment),
    isAlone ? [] : earlierAnswers(deps, comment),
    whyAnswerWaits(deps, comment),
    isAlone ? [] : requestsIn(deps),
    deps.store.account(comment.accountId),
  ]);
  const network = commentTraitsOn(deps, account);
  const permissions = requestsAnswered(requests, comment);
  return {
    comment,
    ...conversation,
    permissions,
    ...(answer && { answer }),
    ...(earlier.length > 0 && { earlier }),
    ...(waits !== undefined && { waits }),
    ...(network && { network }),
  };
}
