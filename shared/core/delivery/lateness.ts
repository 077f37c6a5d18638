import type { Instant } from '../time.ts';
import { type Delivery, deliveryId } from './delivery.ts';

/** How far after their due time deliveries were out, in milliseconds, as the network confirmed it. */
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

const lateMs = ({ publishedAt, due }: Out): number => Math.max(0, publishedAt - due);

/** Undefined where nothing was published. Percentiles are by nearest rank: a lateness that was really seen. */
export function latenessOf(deliveries: readonly Delivery[]): Lateness | undefined {
  const out = deliveries.filter(isTimed).sort((a, b) => lateMs(a) - lateMs(b));
  const worst = out.at(-1);
  if (!worst) return undefined;
  const at = (share: number): number => {
    const one = out[Math.ceil(share * out.length) - 1];
    return one ? lateMs(one) : 0;
  };
  return {
    count: out.length,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    worstMs: lateMs(worst),
    worst: deliveryId(worst),
    retried: out.filter(({ attempt }) => attempt > 1).length,
  };
}
