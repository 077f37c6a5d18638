import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { exactInstant } from '../shared/core/schedule/spell-time.ts';
import type { PostView } from '../shared/steps/posts.ts';

type Zone = Pick<Policy, 'timeZone'>;
/** What somebody wanted of a post while it was being published. */
export type Wanted = 'cancel' | 'retract' | 'reschedule' | 'publish-now';

const OPENING: Readonly<Record<Wanted, (account: string) => string>> = {
  cancel: (account) =>
    `It may still come out on ${account}: it is being published there at this moment, too late to stop it.`,
  retract: (account) => `It is being published on ${account} at this moment, and may be out already.`,
  reschedule: (account) =>
    `It may still come out on ${account} before its new time: it is being published there at this moment. The new time holds only if it does not come out.`,
  'publish-now': (account) =>
    `It is being published on ${account} at this moment already, and is not sent there twice. If it does not come out, it is sent once more.`,
};

/** Where a post was on its way when something else was decided about it, and what to do then; nothing where it was not. */
export const whatIsBeingSent = (
  { deliveries }: Pick<PostView, 'deliveries'>,
  wanted: Wanted,
  zone: Zone,
): string[] => deliveries.flatMap((one) => (one.state === 'sending' ? oneBeingSent(one, wanted, zone) : []));

/** One of them, which is `sending`. */
export function oneBeingSent({ postId, accountId, wake }: Delivery, wanted: Wanted, zone: Zone): string {
  const asked =
    wake === undefined
      ? ''
      : ` Unless the network answers before, it is asked again at ${exactInstant(wake, zone.timeZone)} (${zone.timeZone}).`;
  const then =
    wanted === 'publish-now'
      ? ''
      : ` If it is out, take it down: imprimatur posts retract ${postId} --account ${accountId} --reason "…"`;
  return `${OPENING[wanted](accountId)}${asked} Look then: imprimatur posts show ${postId}.${then}`;
}
