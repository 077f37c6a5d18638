import { contentHash } from '../config/content-hash.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { New } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Content, Post, ProvenReply } from '../post.ts';
import { DAY, type Instant, MINUTE } from '../time.ts';
import { type Comment, type Reply, replyName } from './comment.ts';
import { isOrderOpen } from './orders.ts';
import { inState, tended, toTend } from './standing.ts';
import { lookedAt } from './threats.ts';

/** Pure: what an answer makes of a comment. The store writes it. */

type Replied = New<Comment> & { readonly reply: Reply };

/** From this write on there is one answer and no other: its post is made from its content, by whoever comes first. */
export const replyNamed = (comment: Comment, reply: Reply, now: Instant): New<Comment> =>
  toTend({ ...lookedAt(comment), reply }, now);

/** By which it is known later that its author wrote something else into a comment since it was answered. */
export const wordsHash = ({ text }: Pick<Comment, 'text'>): string => contentHash(text).slice(0, 16);

/** @param answers The hash of the words that were answered; absent for what answers nobody. */
export const isToOtherWords = (comment: Pick<Comment, 'text'>, answers: string | undefined): boolean =>
  answers !== undefined && comment.text !== '' && wordsHash(comment) !== answers;

const TITLES: Readonly<Record<ReturnType<typeof replyName>, (id: string) => string>> = {
  answer: (id) => `Answer to the comment ${id}`,
  explanation: (id) => `Explanation beside the comment ${id}`,
  request: (id) => `Request to the author of the comment ${id}`,
};

/** The post of an answer: planned at once, and kept no longer than the comment. */
export function replyPost(
  { id, accountId }: Pick<Comment, 'id' | 'accountId'>,
  reply: Reply,
  { policy, findings, approval, due, expires }: ProvenReply,
  { retention }: Pick<Policy, 'retention'>,
  now: Instant,
): New<Post> {
  const { postId, revision } = reply;
  return {
    type: 'post',
    id: postId,
    name: postId,
    revision,
    state: 'accepted',
    title: TITLES[replyName(reply)](id),
    due,
    expires,
    accounts: [accountId],
    policy,
    findings,
    ...(approval && { approval }),
    plan: 1,
    planned: false,
    erase: expires + retention.commentDays * DAY,
    wake: now,
  };
}

/** It has no bundle that somebody sent: what is kept as one says no more than the words. */
export const replyContent = (
  { postId, revision }: Pick<Reply, 'postId' | 'revision'>,
  accountId: string,
  { text, replyTo }: Content['renderings'][string],
  reply: ProvenReply,
): Content => ({
  postId,
  revision,
  bundle: {
    title: '',
    publish: { kind: 'now' },
    expiresAfterMs: reply.expires - reply.due,
    accounts: [accountId],
    audience: [],
    media: [],
    sources: [],
    text,
    textFor: {},
    lines: {},
  },
  facts: [],
  provenAt: reply.due,
  renderings: { [accountId]: { text, media: [], ...(replyTo && { replyTo }) } },
  reply,
});

/** What became of an answer: out, certainly not out, or not certain yet. */
export type ReplyOutcome =
  | { readonly is: 'out'; readonly at: Instant }
  | { readonly is: 'not-out'; readonly problem: string }
  | { readonly is: 'open' };

export function replyOutcome({ state, due, publishedAt = due, retraction, problem }: Delivery): ReplyOutcome {
  switch (state) {
    case 'published':
      return retraction && retraction.problem === undefined ? { is: 'open' } : { is: 'out', at: publishedAt };
    case 'retracted':
      return { is: 'not-out', problem: `It was taken down again: ${retraction?.why ?? 'nobody said why'}` };
    case 'failed':
    case 'missed':
    case 'cancelled':
      return { is: 'not-out', problem: problem ?? `It is ${state}.` };
    case 'held':
    case 'scheduled':
    case 'sending':
    case 'unconfirmed':
      return { is: 'open' };
  }
}

/** What is said for the library’s own sake leaves whoever wrote waiting. */
const isAnswer = (reply: Reply): boolean => replyName(reply) === 'answer';

/** The clock stops with the answer. What readers do not see any more stays as it is, answered or not. */
export function answered(comment: Replied, at: Instant, now: Instant, policy: Policy): New<Comment> {
  const { reply, state } = comment;
  const sent = { ...comment, reply: { ...reply, sentAt: at } };
  if (!isAnswer(reply)) return withReply(sent);
  const isWaiting = state === 'open' || state === 'closed';
  return withReply(
    inState({ ...sent, answeredAt: comment.answeredAt ?? at }, isWaiting ? 'answered' : state, now, policy),
  );
}

/** Whoever asked waits again, and the administrator sees why. What somebody closed meanwhile needs no answer. */
export function notAnswered(comment: Replied, problem: string, now: Instant, policy: Policy): New<Comment> {
  const { reply, state } = comment;
  const next = { ...comment, reply: { ...reply, problem } };
  if (!isAnswer(reply)) return withReply(next);
  const { answeredAt: _answered, ...rest } = next;
  return withReply(inState(rest, state === 'answered' ? 'open' : state, now, policy));
}

/** Its answer is settled; what the network is still to do about it is looked after all the same. */
const withReply = (comment: New<Comment>): New<Comment> => (isOrderOpen(comment) ? comment : tended(comment));

/** When rescue looks again at an answer that is still on its way: ever more rarely, at least every day. */
export const lookAtReplyAgain = ({ at }: Reply, now: Instant): Instant =>
  now + Math.min(DAY, Math.max(2 * MINUTE, now - at));
