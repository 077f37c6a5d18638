import { type Delivery, deliveryId } from '../../shared/core/delivery/delivery.ts';
import { isFinal, isOutOfHand } from '../../shared/core/delivery/moves.ts';
import { MAX_UNKNOWN_ATTEMPTS } from '../../shared/core/delivery/timing.ts';
import type { Post } from '../../shared/core/post.ts';
import { checkPublic, checkWish } from './ending-public.ts';
import type { Witness } from './witness.ts';

/** Whether there is anything left that somebody has to come back to. */
export const isSettled = (seen: Witness): boolean =>
  [...seen.items.values()].every(
    (item) =>
      item.type === 'account' ||
      item.type === 'publishing' ||
      item.type === 'slot' ||
      item.type === 'permission' ||
      item.type === 'consent' ||
      (item.wake === undefined &&
        (item.type === 'post' ? item.planned : item.type === 'comment' || isFinal(item.state))),
  );

/** What must hold when a world has ended: the faults are over, and everybody has had the time to come back. */
export function checkEnding(seen: Witness): void {
  const { broken } = seen;
  for (const post of seen.posts()) {
    if (!post.planned)
      broken(`${post.id} was forgotten: ${post.state}, plan ${post.plan} was never carried out.`);
    else if (post.wake !== undefined || post.state === 'waiting')
      broken(`${post.id} was forgotten: nobody came back to it.`);
    checkWanted(seen, post);
  }
  for (const delivery of seen.deliveries()) {
    const id = deliveryId(delivery);
    const { state } = delivery;
    if (!isFinal(state)) broken(`${id} was forgotten: it is ${state} for ever.`);
    else if (delivery.wake !== undefined) broken(`${id} was forgotten: nobody came back to it.`);
    const plan = seen.post(delivery.postId)?.plan;
    if (!isOutOfHand(state) && delivery.plan !== plan && !mayStayBehind(seen, delivery))
      broken(`${id} is ${state} by plan ${delivery.plan}, its post has plan ${plan}.`);
    if (state === 'unconfirmed' && inDoubt(delivery) < MAX_UNKNOWN_ATTEMPTS)
      broken(`${id} was given up after ${inDoubt(delivery)} attempts of unknown outcome.`);
    // Who said herself that it is not out, and too late, needs not be told.
    const isByHand = delivery.history.at(-1)?.from === 'unconfirmed';
    const mustBeTold = (state === 'failed' && !isByHand) || state === 'missed' || state === 'unconfirmed';
    if (mustBeTold && !isTold(seen, delivery)) broken(`${id} is ${state}, and nobody was told.`);
  }
  for (const item of seen.items.values()) {
    if (item.type !== 'account' || item.state !== 'paused') continue;
    const isOurs = item.history.at(-1)?.who === 'publish';
    if (isOurs && !seen.notices.some(({ subject }) => subject === `Account ${item.id} is paused`))
      broken(`The account ${item.id} was paused, and nobody was told.`);
  }
  for (const delivery of seen.deliveries()) checkWish(seen, delivery);
  checkPublic(seen);
}

/**
 * By an older plan than its post's: what is cancelled and wanted nowhere any more, and what was refused in the very
 * moment in which somebody decided; people are told of that.
 */
function mayStayBehind(seen: Witness, { postId, accountId, state, history }: Delivery): boolean {
  if (state === 'cancelled') return !accountsOf(seen.post(postId)).includes(accountId);
  return state === 'failed' && history.at(-1)?.from === 'sending';
}

/** In a message of its own, or in the one about everything that expired while everything was stopped. */
const isTold = (seen: Witness, { postId, accountId, state }: Delivery): boolean =>
  seen.notices.some(
    ({ subject, text }) =>
      subject === `${postId} on ${accountId}: ${state}` ||
      (subject.startsWith('Missed while') && text.split('\n').includes(`- ${postId} on ${accountId}`)),
  );

/** Moves to `sending` since it was last certain that nothing was public. */
function inDoubt({ history }: Delivery): number {
  const tried = history.filter(({ to }) => to !== 'unconfirmed').map(({ to }) => to);
  return tried.length - 1 - tried.findLastIndex((to) => to !== 'sending');
}

/** An accepted post has a delivery on each of its accounts. */
function checkWanted(seen: Witness, post: Post): void {
  for (const account of accountsOf(post))
    if (!seen.delivery(`${post.id}.${account}`)) seen.broken(`${post.id} has no delivery on ${account}.`);
}

/** Where it is to go out, if it is. */
const accountsOf = (post: Post | undefined): readonly string[] =>
  post?.state === 'accepted' || post?.state === 'held' ? post.accounts : [];
