import type { SlotClaim } from '../../../core/schedule/slot-claim.ts';
import type { Instant } from '../../../core/time.ts';
import { readEntity } from './items.ts';
import { slotKey } from './keys.ts';
import { stretch, type Table } from './read-items.ts';

/** The claims on an account's slots between two instants, by time, read consistently. */
export async function slotClaims(
  table: Table,
  accountId: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<SlotClaim[]> {
  const found: SlotClaim[] = [];
  const [first, last] = [slotKey(accountId, Math.max(0, from)), slotKey(accountId, to)];
  for await (const [key, item] of stretch(table, first, last)) {
    const entity = readEntity(key, item);
    if (entity.type === 'slot') found.push(entity);
  }
  return found;
}
