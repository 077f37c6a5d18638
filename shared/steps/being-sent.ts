import type { Delivery } from '../core/delivery/delivery.ts';
import { MINUTE } from '../core/time.ts';
import type { Deps } from '../ports.ts';

/** No attempt, with the time until its network is asked again, takes longer: a Lambda function may run for 15 minutes. */
const LONGEST_MS = 15 * MINUTE;
/** What is due within that time is read too. */
const MOST = 5_000;

/** Everything that is being published at this moment, the first to be asked about first: nothing stops it any more. */
export async function beingSent({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<Delivery[]> {
  const awake = await store.awake(clock.now() + LONGEST_MS, MOST);
  return awake.filter((item) => item.type === 'delivery').filter(({ state }) => state === 'sending');
}
