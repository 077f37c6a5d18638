import type { Account } from '../core/accounts/account.ts';
import type { Comment } from '../core/comments/comment.ts';
import { commentId } from '../core/comments/comment-id.ts';
import type { Ear } from '../core/comments/ear.ts';
import type { CommentAction, HeardComment } from '../core/comments/heard.ts';
import { isStaff } from '../core/comments/staff.ts';
import { CorruptDataError, NotFoundError } from '../core/errors.ts';
import type { CommentText, EarlierText } from '../core/moderation/comment.ts';
import { judge } from '../core/moderation/judge.ts';
import type { Verdict } from '../core/moderation/verdict.ts';
import { asAnswer } from '../core/permissions/as-answer.ts';
import { recogniseAnswer } from '../core/permissions/recognise-answer.ts';
import type { Deps } from '../ports.ts';
import { commentTraitsOn } from './comment-traits-on.ts';
import { type OpenRequest, openRequests, requestsAnswered } from './find-answers.ts';
import { readRendering } from './read-content.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'channels' | 'clock' | 'policy'>;
type Answered = { readonly postId?: string; readonly text?: string };

/** Repeated posting is seen among so many comments that wait for an answer: there is no index of authors, by policy. */
const MOST_OPEN = 200;
/** The judge reads them all for each comment. */
const MOST_EARLIER = 100;

/** What a comment is judged in: our post above it, and what else was written lately. Gathered once per poll. */
export type Surroundings = {
  /** The account's comments that wait for an answer, the first to be answered first; at most `MOST_OPEN`. */
  readonly open: readonly Comment[];
  /** More than these wait. */
  readonly hasMore: boolean;
  readonly can: readonly CommentAction[];
  /** Another account of the library wrote it. */
  isByStaff(heard: HeardComment): boolean;
  postOf(heard: HeardComment): Promise<Answered>;
  /** These come next: each is judged beside those that were written before it, whichever of them is stored first. */
  expect(page: readonly HeardComment[]): void;
  /** What the policy's rules say of it. */
  verdictOn(heard: HeardComment): Promise<Verdict>;
  /** The next comment is judged beside this one, too. */
  remember(comment: Comment): void;
};

/** Two reads; our posts are read when the first comment under them comes. */
export async function commentSurroundings(
  deps: Needs,
  account: Account,
  ears: readonly Ear[],
): Promise<Surroundings> {
  const [{ comments: open, cursor }, directory] = await Promise.all([
    deps.store.comments(account.id, 'open', deps.clock.now(), { limit: MOST_OPEN }),
    deps.store.accounts(),
  ]);
  const recent = new Map(open.map((comment) => [comment.id, comment]));
  const posts = new Map<string, Promise<Answered>>();
  const postIds = new Map(ears.flatMap(({ post }) => (post ? [[post.remote.id, post.id] as const] : [])));

  const postOf = (heard: HeardComment): Promise<Answered> => {
    const remoteId = heard.root ?? heard.parent;
    if (remoteId === undefined) return Promise.resolve({});
    const found = posts.get(remoteId) ?? findPost(deps, account, remoteId, postIds.get(remoteId));
    posts.set(remoteId, found);
    return found;
  };
  let requests: Promise<readonly OpenRequest[]> | undefined;
  const isAnswer = async ({ remoteId, ...heard }: HeardComment): Promise<boolean> => {
    if (!recogniseAnswer(heard.text)) return false;
    requests ??= deps.store.permissions().then((permissions) => openRequests(deps, permissions));
    const said = { ...heard, id: commentId(account.id, remoteId), accountId: account.id };
    return requestsAnswered(await requests, said).length > 0;
  };
  let page: readonly HeardComment[] = [];
  /** What is stored already is not believed to come before what stands on the same page. */
  const writtenBefore = ({ remoteId }: HeardComment): EarlierText[] => {
    const place = page.findIndex((one) => one.remoteId === remoteId);
    const apart = new Set([remoteId, ...(place < 0 ? [] : page.map((one) => one.remoteId))]);
    const stored = [...recent.values()].filter(({ remote }) => !remote || !apart.has(remote.id));
    return [...stored, ...page.slice(0, Math.max(0, place))]
      .slice(-MOST_EARLIER)
      .map(({ text, author }) => ({ text, ...(author && { author: author.handle }) }));
  };
  const isByStaff = (heard: HeardComment): boolean => isStaff(heard, account.channel, directory);
  return {
    open,
    hasMore: cursor !== undefined,
    can: commentTraitsOn(deps, account)?.can ?? [],
    isByStaff,
    postOf,
    expect(next) {
      page = next.toSorted((one, other) => one.writtenAt - other.writtenAt);
    },
    async verdictOn(heard) {
      const { text: postText } = await postOf(heard);
      const said: CommentText = {
        ...saidIn(heard),
        staff: isByStaff(heard),
        account: account.handle,
        earlier: writtenBefore(heard),
        ...(postText !== undefined && { postText }),
      };
      const verdict = judge(said, deps.policy);
      return verdict.findings.length > 0 && (await isAnswer(heard)) ? asAnswer(verdict, heard.text) : verdict;
    },
    remember(comment) {
      recent.delete(comment.id);
      recent.set(comment.id, comment);
      const [oldest] = recent.keys();
      if (recent.size > MOST_OPEN && oldest !== undefined) recent.delete(oldest);
    },
  };
}

const saidIn = ({ remoteId, text, links, author }: HeardComment): CommentText => ({
  id: remoteId,
  text,
  links,
  author: author.handle,
  ...(author.name !== undefined && { authorName: author.name }),
});

async function findPost(
  { store, objects }: Needs,
  account: Account,
  remoteId: string,
  knownId: string | undefined,
): Promise<Answered> {
  const delivery =
    knownId === undefined
      ? await store.deliveryOf(account.id, remoteId)
      : await store.delivery(knownId, account.id);
  if (!delivery) return knownId === undefined ? {} : { postId: knownId };
  const { postId } = delivery;
  try {
    const { text } = await readRendering(objects, delivery);
    return { postId, text };
  } catch (error) {
    // The contents of old posts are not kept for ever. A comment under one that is damaged is heard all the same.
    if (error instanceof NotFoundError || error instanceof CorruptDataError) return { postId };
    throw error;
  }
}
