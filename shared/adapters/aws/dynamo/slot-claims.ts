import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SlotClaim } from '../../../core/schedule/slot-claim.ts';
import type { Instant } from '../../../core/time.ts';
import { readEntity } from './items.ts';
import { slotKey } from './keys.ts';
import { type Table, toKey } from './read-items.ts';

/** The claims on an account's slots between two instants, by time, read consistently. */
export async function slotClaims(
  table: Table,
  accountId: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<SlotClaim[]> {
  const { pk, sk: first } = slotKey(accountId, Math.max(0, from));
  const { sk: last } = slotKey(accountId, to);
  const found: SlotClaim[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last },
        ExclusiveStartKey: start,
      }),
    );
    for (const item of page.Items ?? []) {
      const entity = readEntity(toKey(item), item);
      if (entity.type === 'slot') found.push(entity);
    }
    start = page.LastEvaluatedKey;
  } while (start);
  return found;
}
