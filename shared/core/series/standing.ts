import type { Delivery } from '../delivery/delivery.ts';
import { isOutOfHand } from '../delivery/moves.ts';
import type { Post } from '../post.ts';
import type { Instant } from '../time.ts';

/** Where one date of a series stands when a revision comes. */
export type Standing =
  /** The revision is to say what goes out. Rules about time are asked as of `asOf`. */
  | { readonly is: 'to-come'; readonly due: Instant; readonly asOf: Instant }
  /** It is out, or may be. */
  | { readonly is: 'out' }
  /** It was missed, has failed, or its time was over before it was asked for. */
  | { readonly is: 'over' }
  /** By hand, and stays so. */
  | { readonly is: 'cancelled' }
  /** The name belongs to another bundle. */
  | { readonly is: 'taken' };

/** A post that is there already, with its deliveries. */
export type Known = { readonly post: Post; readonly deliveries: readonly Delivery[] };

/**
 * Where the date `asked` stands. What was decided about one post by hand holds against a revision of its series: who sends
 * a correction of the words need not know of it.
 * @param isRevision Dates that have passed are no mistake then.
 */
export function standingOf(
  series: string,
  asked: Instant,
  known: Known | undefined,
  isRevision: boolean,
  now: Instant,
): Standing {
  if (!known) return isRevision && asked < now ? { is: 'over' } : { is: 'to-come', due: asked, asOf: now };
  const { post, deliveries } = known;
  if (post.occurrence?.of !== series) return { is: 'taken' };
  if (deliveries.some(({ state }) => isOutOfHand(state))) return { is: 'out' };
  if (post.state === 'cancelled' && !post.occurrence.isStopped) return { is: 'cancelled' };
  const wasMoved = post.due !== post.occurrence.asked && asked === post.occurrence.asked;
  const due = wasMoved ? (post.due ?? asked) : asked;
  if (due >= now) return { is: 'to-come', due, asOf: now };
  const isWaiting = deliveries.some(({ state }) => state === 'scheduled' || state === 'held');
  const mayGoOut = isWaiting && post.state !== 'cancelled' && now <= (post.expires ?? 0);
  // Late, as where a network says later: its time was judged when it was accepted.
  return mayGoOut ? { is: 'to-come', due, asOf: due } : { is: 'over' };
}
