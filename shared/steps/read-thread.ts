import type { Comment } from '../core/comments/comment.ts';
import { commentId } from '../core/comments/comment-id.ts';
import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/** There is no index by conversation; so many of an account's comments are looked through for what hangs on one. */
const MOST_READ = 5_000;
const DEEPEST = 50;
/** More is no conversation that anybody reads at a glance. */
const MOST_SHOWN = 20;

/**
 * By when they were written, the comment among them. `more`: so many others of the conversation are left out · `readOnly`:
 * only so many comments were looked through, and others may belong to it.
 */
export type Thread = {
  readonly thread: readonly Comment[];
  readonly more: number;
  readonly readOnly?: number;
};

/**
 * The conversation that a comment stands in: what it answers, up to the first comment under the post, and everything below
 * that, also where an answer of the library stands between. Of other conversations under the same post, nothing.
 */
export async function readThread(deps: Needs, comment: Comment): Promise<Thread> {
  const top = await topOf(deps, comment);
  const found = new Map([top, comment].map((one) => [one.id, one]));
  let read = 0;
  for await (const one of deps.store.allComments(comment.accountId, deps.clock.now())) {
    if (read === MOST_READ) break;
    read += 1;
    if (!found.has(one.id) && one.state !== 'forgotten') found.set(one.id, one);
  }
  const below = Map.groupBy(found.values(), ({ parent }) => parent);
  const members = new Map([top, comment].map((one) => [one.id, one]));
  for (const member of members.values())
    for (const id of [member.remote?.id, await answerTo(deps, member)])
      for (const one of (id !== undefined && below.get(id)) || []) members.set(one.id, one);

  const all = [...members.values()].sort((a, b) => a.writtenAt - b.writtenAt);
  const at = all.indexOf(comment);
  const from = Math.max(0, Math.min(at - MOST_SHOWN / 2, all.length - MOST_SHOWN));
  const thread = all.slice(from, from + MOST_SHOWN);
  return { thread, more: all.length - thread.length, ...(read === MOST_READ && { readOnly: read }) };
}

/** What the conversation began with, as far as it is kept. */
async function topOf(deps: Needs, comment: Comment): Promise<Comment> {
  let top = comment;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const above = await answeredBy(deps, top);
    if (!above || above.state === 'forgotten') break;
    top = above;
  }
  return top;
}

/** The comment that another one answers, or that our answer above it answers. */
async function answeredBy(
  { store, clock }: Needs,
  { accountId, parent, root }: Comment,
): Promise<Comment | undefined> {
  if (parent === undefined || parent === root) return undefined;
  const now = clock.now();
  const above = await store.comment(commentId(accountId, parent), now);
  if (above) return above;
  const ours = await store.deliveryOf(accountId, parent);
  const answered = ours && commentAnsweredBy(ours.postId);
  return answered === undefined ? undefined : store.comment(answered, now);
}

/** Where our answer to a comment stands. */
async function answerTo({ store }: Needs, { accountId, reply }: Comment): Promise<string | undefined> {
  if (reply?.sentAt === undefined || reply.explains) return undefined;
  return (await store.delivery(reply.postId, accountId))?.remote?.id;
}
