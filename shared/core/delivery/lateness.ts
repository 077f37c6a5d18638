import type { Instant } from '../time.ts';
import { type Delivery, deliveryId } from './delivery.ts';

/** How far after they might go out deliveries were out, in milliseconds, as the network confirmed it. */
export type Lateness = {
  readonly count: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** The id of the latest. */
  readonly worst: string;
  /** How many needed more than one attempt: the network said later, or did not answer. */
  readonly retried: number;
};

type Out = Delivery & { readonly publishedAt: Instant };

/** Of a delivery that a person found on the network nobody knows when it came out. */
const isTimed = (delivery: Delivery): delivery is Out =>
  delivery.publishedAt !== undefined && !delivery.history.some(({ to }) => to === 'unconfirmed');

/** When its account was resumed, or everything: what was due before could not go out earlier. */
export type Releases = (accountId: string) => readonly Instant[];

/** It waited for people until then: it was held, or stopped. Later decisions are not why it was late. */
function mayGoOutAt({ due, publishedAt, accountId, history }: Out, releases: Releases): Instant {
  const approvals = history.flatMap(({ from, to, at }) => (from === 'held' && to === 'scheduled' ? at : []));
  const decisions = [...approvals, ...releases(accountId)].filter((at) => at <= publishedAt);
  return Math.max(due, ...decisions);
}

/** Undefined where nothing was published. Percentiles are by nearest rank: a lateness that was really seen. */
export function latenessOf(
  deliveries: readonly Delivery[],
  releases: Releases = () => [],
): Lateness | undefined {
  const lateMs = (one: Out): number => Math.max(0, one.publishedAt - mayGoOutAt(one, releases));
  const out = deliveries
    .filter(isTimed)
    .map((delivery) => ({ delivery, late: lateMs(delivery) }))
    .sort((a, b) => a.late - b.late);
  const worst = out.at(-1);
  if (!worst) return undefined;
  const at = (share: number): number => out[Math.ceil(share * out.length) - 1]?.late ?? 0;
  return {
    count: out.length,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    worstMs: worst.late,
    worst: deliveryId(worst.delivery),
    retried: out.filter(({ delivery }) => delivery.attempt > 1).length,
  };
}
