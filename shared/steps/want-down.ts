import { toRetract } from '../core/delivery/by-hand.ts';
import type { Delivery, Retraction } from '../core/delivery/delivery.ts';
import type { Deps } from '../ports.ts';
import { wakeAnswered } from './tend-answered.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/**
 * What somebody wanted down while it was being sent, and has come out: the wish, which is kept in its post, is written into
 * it once the network is sure to show it. Undefined where nobody wants it down.
 */
export async function wantDownIfUnwanted(
  { store, clock }: Needs,
  delivery: Delivery,
): Promise<(Delivery & { readonly retraction: Retraction }) | undefined> {
  const now = clock.now();
  if (delivery.verification) return undefined;
  const { unwanted } = (await store.post(delivery.postId)) ?? {};
  if (!unwanted || delivery.plan >= unwanted.plan) return undefined;
  const { who, why } = unwanted;
  await wakeAnswered({ store, clock }, delivery.postId);
  const retraction = { who, why, at: now };
  const reason = { who, why: `to be taken down: ${why}` };
  return {
    ...(await store.save<Delivery>(delivery, toRetract(delivery, retraction), reason, now)),
    retraction,
  };
}
