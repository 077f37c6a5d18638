import type { PostWithDeliveries } from '../calendar/post-calendar.ts';
import type { Delivery, DeliveryState } from '../delivery/delivery.ts';
import { isOutOfHand } from '../delivery/moves.ts';
import { isEarlierOn } from '../delivery/out-though-cancelled.ts';
import type { ShownDelivery, Waits } from '../delivery/problem-now.ts';
import type { Verification } from '../delivery/verification.ts';
import type { Post, PostState } from '../post.ts';
import { type Instant, toIso } from '../time.ts';

/** What became of a post after its report: whoever sent it finds the links and the proof there. Times as in the report. */
export type Standing = {
  readonly state: PostState;
  /** By account id. */
  readonly deliveries: readonly DeliveryStanding[];
  /** Of a bundle that repeats, or did: each of its posts, with where it stands on its accounts. */
  readonly dates?: readonly DateStanding[];
};

/** Where one post of a series stands. */
export type DateStanding = Standing & {
  readonly post: string;
  readonly due?: string;
  readonly isRejected?: boolean;
};

/** Where the post stands on one account. Who decided is in the post's history, which is not for everybody. */
export type DeliveryStanding = {
  readonly account: string;
  readonly state: DeliveryState;
  /** It was held, and the administrator decided against it. */
  readonly isRejected?: boolean;
  /** What was, or is being, sent there is an earlier version. */
  readonly isEarlier?: boolean;
  readonly due: string;
  /** It does not go out at its time, or has not. `until`: when it is tried again, where that is known. */
  readonly waits?: { readonly why: string; readonly until?: string };
  /** Where it is, or was, to be seen. */
  readonly url?: string;
  readonly publishedAt?: string;
  /** The proof: what reading it back showed, and when it was read. */
  readonly verification?: Omit<Verification, 'at'> & { readonly at: string };
  /** Wanted down, since when and why; `problem`: why it is still out. */
  readonly retraction?: { readonly at: string; readonly why: string; readonly problem?: string };
  readonly problem?: string;
};

export const standingOf = (post: Post, deliveries: readonly ShownDelivery[]): Standing => ({
  state: post.state,
  deliveries: deliveries
    .map((one) => ({
      ...deliveryStanding(one),
      ...(post.isRejected && one.state === 'cancelled' && { isRejected: true }),
      ...(isEarlierOn(post, one) && { isEarlier: true }),
    }))
    .sort((one, other) => (one.account < other.account ? -1 : 1)),
});

/**
 * With the posts of a series, where it is one, or was.
 * @param isSeries What goes out are those posts, and not one of its own; but one may be out, or be sent, from before.
 */
export function standingWithDates(
  post: Post,
  own: readonly ShownDelivery[],
  posts: readonly PostWithDeliveries[],
  isSeries: boolean,
): Standing {
  const dates = posts.map(
    ({ post: one, deliveries }): DateStanding => ({
      post: one.id,
      ...(one.due !== undefined && { due: toIso(one.due) }),
      ...(one.isRejected && { isRejected: true }),
      ...standingOf(one, deliveries),
    }),
  );
  const { state, deliveries } = standingOf(post, isSeries ? own.filter(isOpen) : own);
  return {
    state,
    deliveries: isSeries ? byAccount([...deliveries, ...dates.flatMap((one) => one.deliveries)]) : deliveries,
    ...(dates.length > 0 && { dates }),
  };
}

const isOpen = ({ state }: Delivery): boolean => isOutOfHand(state);

const byAccount = (all: readonly DeliveryStanding[]): DeliveryStanding[] =>
  all.toSorted((one, other) => (one.account < other.account ? -1 : one.account > other.account ? 1 : 0));

function deliveryStanding(delivery: ShownDelivery): DeliveryStanding {
  const { accountId, state, due, waits, remote, link, publishedAt, verification, retraction, problem } =
    delivery;
  const url = remote?.url ?? link;
  return {
    account: accountId,
    state,
    due: toIso(due),
    ...(waits && { waits: waitsStanding(waits) }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt: toIso(publishedAt) }),
    ...(verification && { verification: { ...verification, at: toIso(verification.at) } }),
    ...(retraction && { retraction: retractionStanding(retraction) }),
    ...(problem !== undefined && { problem }),
  };
}

const waitsStanding = ({ why, until }: Waits) => ({
  why,
  ...(until !== undefined && { until: toIso(until) }),
});

const retractionStanding = ({
  at,
  why,
  problem,
}: {
  readonly at: Instant;
  readonly why: string;
  readonly problem?: string;
}) => ({ at: toIso(at), why, ...(problem !== undefined && { problem }) });

/** Whether somebody who waits for this delivery can be told something that lasts. */
export const isTold = ({ state, verification, retraction, problem }: Delivery): boolean => {
  // It does not go out at the time that the report has said.
  if (state === 'scheduled') return problem !== undefined;
  if (state === 'published') return verification !== undefined || retraction !== undefined;
  return state !== 'held' && state !== 'sending';
};
