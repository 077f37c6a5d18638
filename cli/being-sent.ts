import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { exactInstant } from '../shared/core/schedule/spell-time.ts';

type Zone = Pick<Policy, 'timeZone'>;
/** What somebody wanted of a post while it was being published; `stop`: that it, or nothing at all, goes out. */
export type Wanted = 'stop' | 'retract' | 'retract-everywhere' | 'reschedule' | 'publish-now';

const mayBeOut = ({ postId, accountId }: Delivery): string =>
  `"${postId}" is being published on ${accountId} at this moment, and may be out already.`;

const OPENING: Readonly<Record<Wanted, (delivery: Delivery) => string>> = {
  stop: ({ postId, accountId }) =>
    `"${postId}" may still come out on ${accountId}: it is being published there at this moment, too late to stop it.`,
  retract: mayBeOut,
  'retract-everywhere': mayBeOut,
  reschedule: ({ postId, accountId }) =>
    `"${postId}" may still come out on ${accountId} before its new time: it is being published there at this moment. The new time holds only if it does not come out.`,
  'publish-now': ({ postId, accountId }) =>
    `"${postId}" is being published on ${accountId} at this moment already, and is not sent there twice. If it does not come out, it is sent once more.`,
};

const byHand = ({ postId, accountId }: Delivery): string =>
  ` If it is out, take it down: imprimatur posts retract ${postId} --account ${accountId} --reason "…"`;

const CLOSING: Readonly<Record<Wanted, (delivery: Delivery) => string>> = {
  stop: byHand,
  retract: byHand,
  'retract-everywhere': () => ' If it comes out, it is taken down by itself, about a minute after.',
  reschedule: byHand,
  'publish-now': () => '',
};

type Sent = { readonly deliveries: readonly Delivery[] };

/**
 * Where a post was on its way when something else was decided about it, and what to do then; nothing where it was not.
 * @param view Of a series, with its posts
 */
export const whatIsBeingSent = (
  view: Sent & { readonly posts?: readonly Sent[] },
  wanted: Wanted,
  zone: Zone,
): string[] =>
  [view, ...(view.posts ?? [])]
    .flatMap(({ deliveries }) => deliveries)
    .flatMap((one) => (one.state === 'sending' ? oneBeingSent(one, wanted, zone) : []));

/** One of them, which is `sending`. */
export function oneBeingSent(delivery: Delivery, wanted: Wanted, zone: Zone): string {
  const { postId, wake } = delivery;
  const asked =
    wake === undefined
      ? ''
      : ` Unless the network answers before, it is asked again at ${exactInstant(wake, zone.timeZone)} (${zone.timeZone}).`;
  return `${OPENING[wanted](delivery)}${asked} Look then: imprimatur posts show ${postId}.${CLOSING[wanted](delivery)}`;
}
