import type { New } from '../history.ts';
import { DAY, type Instant } from '../time.ts';
import type { Delivery, Remote, Retraction } from './delivery.ts';
import { ended, madeAt } from './progress.ts';
import { backOff } from './timing.ts';

/** Pure: what the administrator's word makes of a delivery. The store writes it. */

/** What the administrator may do about such a word, with the line to copy. */
export const toTakeBack = ({ postId, accountId }: Pick<Delivery, 'postId' | 'accountId'>): string =>
  `If it is not there: imprimatur posts resolve ${postId} ${accountId} --not-published`;

/** Somebody saw it on the network. It is looked for there at once, and read back; when it came out, nobody knows until then. */
export const saidPublished = (delivery: Delivery, link: string | undefined, now: Instant): New<Delivery> => ({
  ...ended(delivery),
  state: 'published',
  ...(link !== undefined && { link }),
  wake: now,
});

/** What is neither out nor wanted any more does not go out. */
export function saidNotPublished(delivery: Delivery, now: Instant): New<Delivery> {
  const { retraction } = delivery;
  return retraction
    ? { ...withoutHearsay(delivery), state: 'cancelled', problem: retraction.why }
    : { ...withoutHearsay(delivery), state: 'scheduled', wake: now };
}

/** As `saidNotPublished`, where it cannot be sent any more. */
export const saidNotPublishedInTime = (delivery: Delivery): New<Delivery> => ({
  ...withoutHearsay(delivery),
  state: 'failed',
  problem: 'It is not out, and it is too late to send it.',
});

/** `sendingSince` stays: what was tried before is looked for on the network once more, in case somebody overlooked it. */
function withoutHearsay(delivery: Delivery): Omit<New<Delivery>, 'state'> {
  const {
    verification: _verification,
    link: _link,
    publishedAt: _at,
    retraction: _wish,
    ...rest
  } = ended(delivery);
  return rest;
}

/** The network showed which of its posts it is. @param at When it made it, where it says so. */
export const located = (
  delivery: Delivery,
  remote: Remote,
  now: Instant,
  at: Instant | undefined,
): New<Delivery> => ({
  ...delivery,
  remote,
  ...(at !== undefined && { publishedAt: madeAt(delivery, at, now) }),
  wake: now,
});

/** Wanted down: asked for at once, and again until the network has answered. */
export const toRetract = (
  delivery: Delivery,
  { who, why, at }: Omit<Retraction, 'problem'>,
): New<Delivery> => ({ ...delivery, retraction: { who, why, at }, wake: at });

/** Not down yet. @param again When the network is asked once more; undefined where that is of no use. */
export function notRetracted(
  delivery: Delivery & { readonly retraction: Retraction },
  problem: string,
  again: Instant | undefined,
): New<Delivery> {
  const { wake: _wake, ...rest } = delivery;
  return {
    ...rest,
    retraction: { ...delivery.retraction, problem },
    ...(again !== undefined && { wake: again }),
  };
}

/** Where it stood and what was read of it stay, as evidence. */
export function retracted(delivery: Delivery & { readonly retraction: Retraction }): New<Delivery> {
  const { problem: _problem, ...retraction } = delivery.retraction;
  return { ...ended(delivery), state: 'retracted', retraction };
}

/** A network that has not taken a post down within a day will not: a person has to do it. */
const RETRACT_WITHIN_MS = DAY;

/** Undefined once a network has had its time. */
export function retractAgainAt({ at }: Retraction, now: Instant): Instant | undefined {
  const again = backOff(at, now);
  return again - at <= RETRACT_WITHIN_MS ? again : undefined;
}
