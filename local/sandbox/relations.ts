import type { SandboxNetwork } from './network.ts';
import type { AccountRecord, RelationRecord } from './records.ts';

type Side = Pick<AccountRecord, 'id'>;

/** What an account has decided about another. */
export function relationOf(network: SandboxNetwork, one: Side, other: Side): RelationRecord {
  const id = `${one.id}-${other.id}`;
  return network.records.kept.relations.get(id) ?? { id, isMuting: false, isBlocking: false };
}

/** As on Mastodon: blocking also takes away what the other one had notified, muting only what is to come. */
export async function setRelation(
  network: SandboxNetwork,
  one: Side,
  other: Side,
  change: Partial<Pick<RelationRecord, 'isMuting' | 'isBlocking'>>,
): Promise<RelationRecord> {
  const relation = { ...relationOf(network, one, other), ...change };
  await network.records.save('relations', relation);
  if (change.isBlocking !== true) return relation;
  for (const { id, accountId, fromId } of network.records.kept.notifications.values())
    if (accountId === one.id && fromId === other.id) await network.records.remove('notifications', id);
  return relation;
}
