import { accountAnswering } from '../core/comments/account-answering.ts';
import type { Comment, Reply } from '../core/comments/comment.ts';
import { asksOnly, composeReply, handleOf, type Saying } from '../core/comments/compose-reply.ts';
import { mayBeAnswered, replyTarget } from '../core/comments/may-be-answered.ts';
import { proveReply } from '../core/comments/prove-reply.ts';
import { replyContent, replyNamed, wordsHash } from '../core/comments/replies.ts';
import { replyPostId } from '../core/comments/reply-id.ts';
import { contentHash } from '../core/config/content-hash.ts';
import { holdsOf } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import { ConflictError, UsageError } from '../core/errors.ts';
import { contentKey, type ProvenReply } from '../core/post.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Instant } from '../core/time.ts';
import type { ChannelTraits, Deps } from '../ports.ts';
import { commentTraitsOn } from './comment-traits-on.ts';
import { findComment } from './comments.ts';
import { whyAnswerWaits } from './why-answer-waits.ts';

export type ReplyNeeds = Pick<Deps, 'store' | 'objects' | 'jobs' | 'clock' | 'policy' | 'log'> & {
  readonly channels: Readonly<Record<string, ChannelTraits>>;
};

/** Who answers; `despite`: why what the rules hold goes out all the same. */
export type Answering = { readonly who: string; readonly despite?: string };

/**
 * `sent`: it is on its way, or was already · `refused`, `held`: nothing was written, the findings say why. `text`: as it
 * stands on the network. `waits`: why it does not go out for now.
 */
export type ReplyResult = {
  readonly outcome: 'sent' | 'refused' | 'held';
  readonly comment: Comment;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly waits?: string;
};

/** Tries in all, where a poll writes the comment at the same moment. */
const MOST_TRIES = 5;

/**
 * Answers a comment, once. The content is written first, then the comment names its answer, by one write that only one of
 * two succeeds with; `tend-comment` makes the post and publishes it (ADR 17). Saying the same again changes nothing.
 * @throws UsageError where it cannot be answered, or another answer is on its way
 * @throws ConflictError where its author changed it at the same moment
 */
export async function replyComment(
  deps: ReplyNeeds,
  id: string,
  saying: Saying,
  by: Answering,
): Promise<ReplyResult> {
  const first = await findComment(deps, id);
  let comment = first;
  for (let tries = 1; ; tries += 1) {
    try {
      return await answerOnce(deps, comment, saying, by);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
      comment = await findComment(deps, id);
      if (comment.text !== first.text)
        throw new ConflictError(`The author of ${id} changed it at the same moment. Nothing was sent.`);
    }
  }
}

async function answerOnce(
  deps: ReplyNeeds,
  comment: Comment,
  saying: Saying,
  by: Answering,
): Promise<ReplyResult> {
  const { store, objects, clock, policy, jobs, log } = deps;
  const account = await store.account(comment.accountId);
  const traits = commentTraitsOn(deps, account);
  if (!account || !traits)
    throw new UsageError(`Comments on ${comment.accountId} cannot be answered from here.`);
  const replyTo = replyTarget(comment, saying, traits);
  const text = composeReply(comment, saying, { policy, namesAuthor: traits.replyNamesAuthor });
  const revision = contentHash({ text, replyTo }).slice(0, 16);
  if (mayBeAnswered(comment, saying, revision) === 'is-sent') {
    await jobs.tend(comment.id);
    return { ...(await sent(deps, comment)), text, findings: [] };
  }

  const { channels } = deps;
  const channel = channels[account.channel];
  if (!channel) throw new UsageError(`There is no channel for ${account.channel}.`);
  const findings = proveReply(text, {
    account: accountAnswering(account, channel),
    handle: handleOf(comment),
    policy,
  });
  const { outcome, counts } = decide(findings);
  if (outcome === 'block') return { outcome: 'refused', comment, text, findings };
  if (outcome === 'hold' && by.despite === undefined) return { outcome: 'held', comment, text, findings };

  const now = clock.now();
  const proven: ProvenReply = {
    who: by.who,
    ...(saying.say !== 'explanation' && { answers: wordsHash(comment) }),
    policy: policy.stamp,
    findings: counts,
    ...(by.despite !== undefined &&
      outcome === 'hold' && {
        approval: { who: by.who, why: by.despite, findings: holdsOf(findings) },
      }),
    due: now,
    expires: now + policy.schedule.expiresAfterMs,
  };
  const reply = {
    postId: replyPostId(comment),
    revision,
    at: now,
    ...(saying.say === 'explanation' && { explains: true }),
    ...(asksOnly(saying) && { asks: true }),
  };
  const content = replyContent(reply, account.id, { text, media: [], replyTo }, proven);
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const key = contentKey(reply.postId, revision);
  await objects.write(key, bytes, 'application/json');
  const named = await nameReply(deps, comment, reply, saying, by, now);
  if (named === 'forgotten') {
    await objects.delete(key);
    throw new UsageError(`The author of ${comment.id} was forgotten at the same moment. Nothing was sent.`);
  }
  log.info('reply-named', { comment: comment.id, post: reply.postId });
  // Rescue starts it where this is lost.
  await jobs.tend(comment.id);
  return { ...(await sent(deps, named)), text, findings };
}

async function sent(deps: ReplyNeeds, comment: Comment) {
  const waits = await whyAnswerWaits(deps, comment);
  return { outcome: 'sent', comment, ...(waits !== undefined && { waits }) } as const;
}

/** @throws ConflictError where it is written otherwise meanwhile */
async function nameReply(
  { store }: ReplyNeeds,
  comment: Comment,
  reply: Reply,
  saying: Saying,
  { who, despite }: Answering,
  now: Instant,
): Promise<Comment | 'forgotten'> {
  const why = whyNamed(saying);
  const reason = { who, why: despite === undefined ? why : `${why}, despite the rules: ${despite}` };
  try {
    return await store.save<Comment>(comment, replyNamed(comment, reply, now), reason, now);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    if ((await store.comment(comment.id, now))?.state === 'forgotten') return 'forgotten';
    throw error;
  }
}

function whyNamed(saying: Saying): string {
  if (saying.say === 'explanation') return 'said in public why';
  return asksOnly(saying) ? 'to be asked for a permission' : 'to be answered';
}
