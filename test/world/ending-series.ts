/** What must hold of posts that repeat. */
import { isOut, isOutOfHand } from '../../shared/core/delivery/moves.ts';
import type { Post } from '../../shared/core/post.ts';
import { type Instant, MINUTE } from '../../shared/core/time.ts';
import type { Entity } from '../../shared/ports.ts';
import { plannedBefore } from '../../shared/steps/series-so-far.ts';
import { daysOf } from './calendars.ts';
import type { Draft } from './drafts.ts';
import type { Witness } from './witness.ts';

/** Longer than a revision takes from its first look to its last write. */
const TAKEN_IN_MS = 35 * MINUTE;

/** A day that somebody cancelled by hand stays so, whatever becomes of its series. */
export function checkDay(seen: Witness, item: Entity): void {
  const before = item.type === 'post' ? seen.post(item.id) : undefined;
  const isByHand = before?.state === 'cancelled' && before.occurrence && !before.occurrence.isStopped;
  if (isByHand && item.state !== 'cancelled')
    seen.broken(`${before.id} was cancelled by hand, and is ${item.state} again.`);
}

/** @param draftOf What lies in the bucket, if that is what was taken in last. */
export function checkSeries(seen: Witness, draftOf: (post: Post) => Draft | undefined): void {
  for (const head of seen.posts()) {
    if (!head.series) continue;
    const { broken } = seen;
    const days = new Map(
      seen.bundle(head.id).flatMap((post) => (post.occurrence ? [[post.id, post] as const] : [])),
    );
    // Nobody would find it in a hurry, to take it down.
    for (const id of days.keys())
      if (
        seen.deliveries().some((one) => one.postId === id && isOutOfHand(one.state)) &&
        !plannedBefore(head).includes(id)
      )
        broken(`${id} is out, and its series knows nothing of it.`);
    const isWanted = head.state === 'accepted' || head.state === 'held';
    for (const { id } of isWanted ? head.series.posts : [])
      if (!days.has(id)) broken(`${id} was forgotten: ${head.id} has that day, and there is no post of it.`);
    // Late as whoever took it in may have been, a day that was still to come has a post.
    const sentAt = head.history.findLast(({ why }) => /was sent$/.test(why))?.at ?? 0;
    const draft = isWanted ? draftOf(head) : undefined;
    for (const { id, at } of draft ? daysOf(draft) : [])
      if (at > sentAt + TAKEN_IN_MS && !days.has(id)) broken(`${id} was forgotten: the bundle has that day.`);
    for (const id of draft ? days.keys() : [])
      if (
        draft &&
        !daysOf(draft).some((day) => day.id === id) &&
        wentOutAfter(seen, id, sentAt + TAKEN_IN_MS)
      )
        broken(`${id} went out, and the bundle no longer has that day.`);
    // A day that was out somewhere when a revision dropped it is none of its days any more.
    for (const id of isWanted ? [] : plannedBefore(head)) {
      const post = days.get(id);
      if (post) checkStopped(seen, head, post);
    }
  }
}

/** On none of its accounts before. */
function wentOutAfter(seen: Witness, postId: string, at: Instant): boolean {
  const deliveries = seen.deliveries().filter((one) => one.postId === postId);
  const tried = deliveries.flatMap(({ history }) => history.filter(({ to }) => to === 'sending'));
  return tried.length > 0 && tried.every((attempt) => attempt.at > at);
}

/** Nothing that could be stopped goes out of a series that was. */
function checkStopped(seen: Witness, head: Post, post: Post): void {
  const deliveries = seen.deliveries().filter(({ postId }) => postId === post.id);
  const mayStay =
    head.state === 'cancelled'
      ? deliveries.length > 0 && deliveries.every(({ state }) => isOut(state))
      : deliveries.some(({ state }) => isOutOfHand(state));
  if (post.state !== 'cancelled' && !mayStay)
    seen.broken(`${post.id} is ${post.state}, and its series is ${head.state}.`);
}
