import type { Delivery } from '../delivery/delivery.ts';
import { isTooLateToRevise } from '../delivery/moves.ts';
import type { Post } from '../post.ts';
import { allVersions, type EarlierVersion, earlierVersions } from '../report/earlier-version.ts';
import type { Instant } from '../time.ts';

/** Where one date of a series stands when a revision comes. */
export type Standing = (
  | {
      /** The revision is to say what goes out. Rules about time are asked as of `asOf`. */
      readonly is: 'to-come';
      readonly due: Instant;
      readonly asOf: Instant;
      /** Somebody gave it that time by hand. */
      readonly isMoved?: boolean;
    }
  /** It is out, or may be, and stays as it is. `where` has all of its accounts. */
  | { readonly is: 'out' }
  /** It was missed, has failed, or its time was over before it was asked for. */
  | { readonly is: 'over' }
  /** By hand, and stays so. */
  | { readonly is: 'cancelled' }
  /** The name belongs to another bundle. */
  | { readonly is: 'taken' }
) & {
  /** What was sent there before and may come out. */
  readonly where?: readonly EarlierVersion[];
};

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
  if (deliveries.some(({ state }) => isTooLateToRevise(state)))
    return { is: 'out', where: allVersions(deliveries) };
  const sent = earlierVersions(deliveries);
  const where = sent.length > 0 && { where: sent };
  if (post.state === 'cancelled' && !post.occurrence.isStopped) return { is: 'cancelled', ...where };
  const isWaiting = deliveries.some(
    ({ state }) => state === 'scheduled' || state === 'held' || state === 'sending',
  );
  const mayGoOut = isWaiting && post.state !== 'cancelled' && now <= (post.expires ?? 0);
  const { due: planned = asked, occurrence } = post;
  // A move that is over without having come to anything holds no longer where the others get another time.
  const isMoved = planned !== occurrence.asked && (planned >= now || mayGoOut || asked === occurrence.asked);
  const due = isMoved ? planned : asked;
  const moved = isMoved && due !== asked && { isMoved };
  if (due >= now) return { is: 'to-come', due, asOf: now, ...moved, ...where };
  // Late, as where a network says later: its time was judged when it was accepted.
  return mayGoOut ? { is: 'to-come', due, asOf: due, ...moved, ...where } : { is: 'over', ...where };
}
