import { type Comment, type Reply, replyName } from '../core/comments/comment.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import {
  answered,
  lookAtReplyAgain,
  notAnswered,
  type ReplyOutcome,
  replyOutcome,
  replyPost,
} from '../core/comments/replies.ts';
import { tended } from '../core/comments/standing.ts';
import { ConflictError, NotFoundError } from '../core/errors.ts';
import type { Content, Post } from '../core/post.ts';
import type { Deps } from '../ports.ts';
import { holdAnswers } from './hold-answers.ts';
import { planDeliveries } from './plan-deliveries.ts';
import { readContent } from './read-content.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;
type Replied = Comment & { readonly reply: Reply };

const WHO = 'tend';

/**
 * Looks after the answer that a comment names: makes and plans its post where nobody has yet, and writes into the comment
 * what became of it. It may be repeated at any point; publish starts it, and rescue until the answer is settled.
 */
export async function tendReply(deps: Needs, comment: Comment): Promise<Comment> {
  if (!hasReply(comment)) return comment;
  if (comment.reply.problem !== undefined) return settled(deps, comment);
  const { store, clock, policy } = deps;
  const outcome = await outcomeOf(deps, comment);
  const now = clock.now();
  const { reply } = comment;
  // First, so that what is held says how it went.
  if (comment.legalHold && outcome.is !== 'open') await holdAnswers(deps, comment);
  switch (outcome.is) {
    case 'out': {
      if (reply.sentAt !== undefined) return settled(deps, comment);
      const next = answered(comment, outcome.at, now, policy);
      const why = `the ${replyName(reply)} is out`;
      deps.log.info('comment-answered', { comment: comment.id, with: replyName(reply) });
      return store.save<Comment>(comment, next, { who: WHO, why }, now);
    }
    case 'not-out': {
      const next = notAnswered(comment, outcome.problem, now, policy);
      deps.log.warn('comment-not-answered', { comment: comment.id });
      return store.save<Comment>(comment, next, { who: WHO, why: `not out: ${outcome.problem}` }, now);
    }
    case 'open': {
      if ((comment.wake ?? 0) > now) return comment;
      const next = { ...comment, wake: lookAtReplyAgain(reply, now) };
      return store.save<Comment>(
        comment,
        next,
        { who: WHO, why: `the ${replyName(reply)} is on its way` },
        now,
      );
    }
  }
}

const hasReply = (comment: Comment): comment is Replied => comment.reply !== undefined;

/** It was woken because its answer was to be taken down, and nothing became of that, or another had done it before. */
async function settled({ store, clock }: Needs, comment: Replied): Promise<Comment> {
  if (comment.wake === undefined || isOrderOpen(comment)) return comment;
  return store.save<Comment>(
    comment,
    tended(comment),
    { who: WHO, why: `the ${replyName(comment.reply)} stays as it is` },
    clock.now(),
  );
}

async function outcomeOf(deps: Needs, comment: Replied): Promise<ReplyOutcome> {
  const { postId, sentAt } = comment.reply;
  const [post, delivery] = await Promise.all([
    deps.store.post(postId),
    deps.store.delivery(postId, comment.accountId),
  ]);
  // Whoever cancelled it, and did not come to its delivery, is taken up here, too.
  if (post?.planned && delivery) return replyOutcome(delivery);
  if (sentAt !== undefined) return { is: 'out', at: sentAt };
  const made = post ?? (await makePost(deps, comment));
  if (!made) return { is: 'not-out', problem: 'It was not sent in time.' };
  if (!made.planned) await plan(deps, made, comment);
  const planned = await deps.store.delivery(postId, comment.accountId);
  return planned ? replyOutcome(planned) : { is: 'open' };
}

/** Undefined where its content is erased: an answer is never made from anything else. */
async function makePost(deps: Needs, comment: Replied): Promise<Post | undefined> {
  const { store, clock, policy } = deps;
  const { reply } = comment;
  const content = await contentOf(deps, reply);
  const now = clock.now();
  // What was published and then erased must not be published again.
  if (!content?.reply || now > content.reply.expires) return undefined;
  const { who } = content.reply;
  const next = replyPost(comment, reply, content.reply, policy, now);
  try {
    return await store.create<Post>(next, { who, why: `answers ${comment.id}` }, now);
  } catch (error) {
    // Somebody else made it at the same moment.
    if (!(error instanceof ConflictError)) throw error;
    return store.post(reply.postId);
  }
}

async function contentOf({ objects }: Needs, { postId, revision }: Reply): Promise<Content | undefined> {
  try {
    return await readContent(objects, postId, revision);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function plan(deps: Needs, post: Post, { id }: Comment): Promise<void> {
  try {
    await planDeliveries(deps, post, { who: WHO, why: `answers ${id}` });
  } catch (error) {
    // Another plans it, or it was cancelled meanwhile: rescue comes back to it.
    if (!(error instanceof ConflictError)) throw error;
  }
}
