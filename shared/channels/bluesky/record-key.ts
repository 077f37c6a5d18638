import { createHash } from 'node:crypto';
import { type Delivery, deliveryId } from '../../core/delivery/delivery.ts';

const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';

/** Microseconds at which our keys begin, and the bits above it that the hash may fill: about 100 days of 2023. */
const FIRST = BigInt(Date.UTC(2023, 0, 1)) * 1000n;
const HASHED_TIME_BITS = 43n;
const CLOCK_BITS = 10n;

/**
 * Where a delivery's post stands in the account's repository, made from nothing but the delivery and its revision.
 * Trying again hits the same key, whoever tries and whenever; the due time is left out because the administrator may
 * move it.
 */
export const recordKey = (delivery: Pick<Delivery, 'postId' | 'accountId' | 'revision'>): string =>
  keyOf(`${deliveryId(delivery)} ${delivery.revision}`);

/** A TID that is the same for the same words: the server takes no other key (atproto.com/specs/tid). */
export function keyOf(words: string): string {
  const hash = createHash('sha256').update(words).digest().readBigUInt64BE();
  const time = FIRST + (hash >> (64n - HASHED_TIME_BITS));
  const value = (time << CLOCK_BITS) | (hash & ((1n << CLOCK_BITS) - 1n));
  return Array.from({ length: 13 }, (_, at) => ALPHABET[Number((value >> BigInt(5 * (12 - at))) & 31n)]).join(
    '',
  );
}
