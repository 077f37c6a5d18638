import type { Comment } from '../core/comments/comment.ts';
import { REPLIES, repliesTo, replyIn } from '../core/comments/reply-id.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import type { Post } from '../core/post.ts';
import type { Deps, Reason } from '../ports.ts';
import { cancelPost } from './decide-post.ts';

export type ForgetNeeds = Pick<Deps, 'store' | 'objects' | 'scheduler' | 'jobs' | 'clock' | 'log' | 'policy'>;

/** `nothing`: nothing was left of it · `moving`: it may be going out at this moment, so it is not touched. */
export type AnswerForgotten = 'erased' | 'nothing' | 'moving';

/** The posts of everything that was said to a comment, the one that it names among them. */
export async function answerPostsOf(
  { objects }: Pick<Deps, 'objects'>,
  { id, reply }: Pick<Comment, 'id' | 'reply'>,
): Promise<ReadonlySet<string>> {
  const found = new Set(reply ? [reply.postId] : []);
  for await (const { key } of objects.list(repliesTo(id))) {
    const postId = replyIn(key)?.postId;
    if (postId !== undefined) found.add(postId);
  }
  return found;
}

/** What is still to be sent of an answer is cancelled. It may be repeated. */
export async function stopAnswer(
  deps: ForgetNeeds,
  postId: string,
  accountId: string,
  by: Reason,
): Promise<'stopped' | 'moving'> {
  const { store } = deps;
  const [post, delivery] = await Promise.all([store.post(postId), store.delivery(postId, accountId)]);
  const isWaiting = !delivery || delivery.state === 'scheduled' || delivery.state === 'held';
  if (post && post.state !== 'cancelled' && isWaiting) await cancelPost(deps, postId, by);
  const settled = await store.delivery(postId, accountId);
  return settled && isMoving(settled) ? 'moving' : 'stopped';
}

/**
 * Erases what was answered to somebody: the words, and everything but where it stands on the network, so that it can be taken
 * down there. What is still to be sent is cancelled first. The words come last, since the rest is found by them: it may be
 * repeated.
 */
export async function forgetAnswer(
  deps: ForgetNeeds,
  postId: string,
  accountId: string,
  by: Reason,
): Promise<AnswerForgotten> {
  if ((await stopAnswer(deps, postId, accountId, by)) === 'moving') return 'moving';
  const settled = await deps.store.delivery(postId, accountId);
  const [sent, made, words] = [
    settled !== undefined && (await eraseDelivery(deps, settled, by)),
    await erasePost(deps, postId, by),
    await eraseContents(deps, postId),
  ];
  return words || sent || made ? 'erased' : 'nothing';
}

/**
 * Also what a person saw, and the network has not been asked for yet: without its name there, nobody could take it down; and
 * what is about to be taken down.
 */
const isMoving = ({ state, remote, retraction, wake }: Delivery): boolean =>
  state === 'scheduled' ||
  state === 'sending' ||
  state === 'unconfirmed' ||
  (state === 'published' && wake !== undefined && (remote === undefined || retraction !== undefined));

async function eraseContents({ objects }: ForgetNeeds, postId: string): Promise<boolean> {
  let isErased = false;
  for await (const { key } of objects.list(`${REPLIES}${postId}/`)) {
    await objects.delete(key);
    isErased = true;
  }
  return isErased;
}

/** What the channel prepared has the words in it; nobody reads it back any more. */
async function eraseDelivery(
  { store, clock }: ForgetNeeds,
  delivery: Delivery,
  by: Reason,
): Promise<boolean> {
  const { prepared, wake, problem, ...rest } = delivery;
  if (prepared === undefined && wake === undefined && problem === undefined) return false;
  await store.erase<Delivery>(delivery, rest, by, clock.now());
  return true;
}

/** The reason for an approval may be about whoever asked. */
async function erasePost({ store, clock }: ForgetNeeds, postId: string, by: Reason): Promise<boolean> {
  const post = await store.post(postId);
  if (!post || post.approval === undefined) return false;
  const { approval: _approval, ...rest } = post;
  await store.erase<Post>(post, rest, by, clock.now());
  return true;
}
