import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { exactInstant } from '../shared/core/schedule/spell-time.ts';

type Zone = Pick<Policy, 'timeZone'>;
/** What somebody wanted of a post while it was being published; `stop`: that it, or nothing at all, goes out. */
export type Wanted = 'stop' | 'retract' | 'reschedule' | 'publish-now';

const OPENING: Readonly<Record<Wanted, (delivery: Delivery) => string>> = {
  stop: ({ postId, accountId }) =>
    `"${postId}" may still come out on ${accountId}: it is being published there at this moment, too late to stop it.`,
  retract: ({ postId, accountId }) =>
    `"${postId}" is being published on ${accountId} at this moment, and may be out already.`,
  reschedule: ({ postId, accountId }) =>
    `"${postId}" may still come out on ${accountId} before its new time: it is being published there at this moment. The new time holds only if it does not come out.`,
  'publish-now': ({ postId, accountId }) =>
    `"${postId}" is being published on ${accountId} at this moment already, and is not sent there twice. If it does not come out, it is sent once more.`,
};

/** Where a post was on its way when something else was decided about it, and what to do then; nothing where it was not. */
export const whatIsBeingSent = (
  { deliveries }: { readonly deliveries: readonly Delivery[] },
  wanted: Wanted,
  zone: Zone,
): string[] => deliveries.flatMap((one) => (one.state === 'sending' ? oneBeingSent(one, wanted, zone) : []));

/** One of them, which is `sending`. */
export function oneBeingSent(delivery: Delivery, wanted: Wanted, zone: Zone): string {
  const { postId, accountId, wake } = delivery;
  const asked =
    wake === undefined
      ? ''
      : ` Unless the network answers before, it is asked again at ${exactInstant(wake, zone.timeZone)} (${zone.timeZone}).`;
  const then =
    wanted === 'publish-now'
      ? ''
      : ` If it is out, take it down: imprimatur posts retract ${postId} --account ${accountId} --reason "…"`;
  return `${OPENING[wanted](delivery)}${asked} Look then: imprimatur posts show ${postId}.${then}`;
}
