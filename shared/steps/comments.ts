import { COMMENT_STATES, type Comment, type CommentState } from '../core/comments/comment.ts';
import type { CommentTraits } from '../core/comments/heard.ts';
import { DANGER_STATES, isLate } from '../core/comments/lateness.ts';
import { UsageError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';
import { type ByNetwork, commentTraitsOn } from './comment-traits-on.ts';
import { type Answer, readAnswer } from './read-answer.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/** Which comments are asked for; everything that is given has to hold. */
export type CommentsWanted = {
  readonly account?: string;
  readonly state?: CommentState;
  /** A rule that found something, the clause that it stands for, or why an officer was told. */
  readonly reason?: string;
  /** Written longer ago than this. */
  readonly olderThanMs?: number;
  /** Not answered by when the policy, or the law, wants it answered. */
  readonly isOverdue?: boolean;
  readonly limit: number;
  readonly cursor?: string;
};
/**
 * `danger`: every open comment in which somebody may be in danger, on whichever page it is. `readOnly`: the filter let few
 * through, and after this many comments the reading stopped; `cursor` goes on.
 */
export type CommentsListed = {
  readonly comments: readonly Comment[];
  readonly danger: readonly string[];
  readonly cursor?: string;
  readonly readOnly?: number;
};

/**
 * A comment with the others of its conversation that are kept, by when they were written, with what was answered, and
 * what can be done about it where it stands.
 */
export type CommentView = {
  readonly comment: Comment;
  readonly thread: readonly Comment[];
  readonly answer?: Answer;
  readonly network?: CommentTraits;
};

/** Read at once where a filter lets few through. */
const PAGE = 100;
/** Named per account and state: so many at once are one conversation, or a mistaken rule. */
const MOST_DANGER = 100;
/** Looked at for one answer at most; the cursor goes on from there. */
const MOST_READ = 5_000;

/**
 * Comments by when they are to be answered: without a state those that wait for an answer, without an account those of
 * each account in turn. On each page, who may be in danger stands first, then requests under the law. A page has fewer than
 * `limit` only where it is the last, which has no cursor, or after `MOST_READ` comments.
 * @throws UsageError for an account or a cursor that is none
 */
export async function listComments(deps: Needs, wanted: CommentsWanted): Promise<CommentsListed> {
  const now = deps.clock.now();
  const accounts = await accountsIn(deps, wanted.account);
  const [page, danger] = await Promise.all([
    readPage(deps, wanted, accounts, now),
    dangerOn(deps, accounts, now),
  ]);
  return { ...page, comments: page.comments.toSorted((a, b) => urgency(a) - urgency(b)), danger };
}

async function readPage(
  { store }: Needs,
  wanted: CommentsWanted,
  accounts: readonly string[],
  now: number,
): Promise<Omit<CommentsListed, 'danger'>> {
  const [first, start] = placeOf(wanted.cursor, accounts);
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
    let hits = page.comments.filter((comment) => isWanted(comment, wanted, now));
    if (hits.length > missing) {
      // The store's cursor is after whole pages only: this one is read again, as far as it is wanted.
      const last = hits[missing - 1];
      page = await readAt(page.comments.findIndex(({ id }) => id === last?.id) + 1);
      hits = page.comments.filter((comment) => isWanted(comment, wanted, now));
    }
    found.push(...hits.slice(0, missing));
    read += page.comments.length;
    cursor = page.cursor;
    if (cursor === undefined) index += 1;
  }
  return { comments: found };
}

/** Any of them may be answered in public already, or be hidden. */
async function dangerOn({ store }: Needs, accounts: readonly string[], now: number): Promise<string[]> {
  const pages = await Promise.all(
    accounts.flatMap((account) =>
      DANGER_STATES.map((state) =>
        store.comments(account, state, now, { limit: MOST_DANGER, isDanger: true }),
      ),
    ),
  );
  const found = pages.flatMap(({ comments }) => comments);
  return found.sort((a, b) => a.heardAt - b.heardAt).map(({ id }) => id);
}

const urgency = ({ route }: Comment): number =>
  route === undefined ? 2 : route.why === 'safeguarding' ? 0 : 1;

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

const isWanted = (
  comment: Comment,
  { reason, olderThanMs, isOverdue }: CommentsWanted,
  now: number,
): boolean =>
  (olderThanMs === undefined || now - comment.writtenAt > olderThanMs) &&
  (isOverdue !== true || isLate(comment, now)) &&
  (reason === undefined || reasonsOf(comment).includes(reason));

const reasonsOf = ({ judgement, route }: Comment): string[] => [
  ...judgement.findings.flatMap((finding) => [finding.rule, finding.reason]),
  ...(route ? [route.why] : []),
];

/** @throws UsageError when there is no such comment, or it is erased */
export async function findComment({ store, clock }: Needs, id: string): Promise<Comment> {
  const comment = await store.comment(id, clock.now());
  if (comment) return comment;
  throw new UsageError(
    `There is no comment "${id}". Comments are erased when their time is over. To see those that wait: imprimatur comments list`,
  );
}

/** How many of one state are looked through for the rest of a conversation. */
const THREAD_READ = 200;
const IN_THREADS: readonly CommentState[] = COMMENT_STATES.filter((state) => state !== 'forgotten');

/** @throws UsageError when there is no such comment */
export async function showComment(
  deps: Needs & Pick<Deps, 'objects'> & { readonly channels: ByNetwork },
  id: string,
): Promise<CommentView> {
  const comment = await findComment(deps, id);
  const [thread, answer, account] = await Promise.all([
    threadOf(deps, comment),
    readAnswer(deps, comment),
    deps.store.account(comment.accountId),
  ]);
  const network = commentTraitsOn(deps, account);
  return { comment, thread, ...(answer && { answer }), ...(network && { network }) };
}

async function threadOf(deps: Needs, comment: Comment): Promise<readonly Comment[]> {
  const root = comment.root ?? comment.parent;
  if (root === undefined) return [comment];
  const pages = await Promise.all(
    IN_THREADS.map((state) =>
      deps.store.comments(comment.accountId, state, deps.clock.now(), { limit: THREAD_READ }),
    ),
  );
  const others = pages
    .flatMap(({ comments }) => comments)
    .filter((one) => one.id !== comment.id && (one.root ?? one.parent) === root);
  return [comment, ...others].sort((a, b) => a.writtenAt - b.writtenAt);
}
