import type { SandboxNetwork } from './network.ts';
import type { AccountRecord, StatusRecord } from './records.ts';

type Viewer = Pick<AccountRecord, 'id'> | undefined;

/** What a status' thread began with. */
export function rootOf(network: SandboxNetwork, status: StatusRecord): StatusRecord {
  const parent = network.records.kept.statuses.get(status.inReplyToId ?? '');
  return parent ? rootOf(network, parent) : status;
}

/** A post's author decides what is hidden below it, and still sees it. */
export const ownsThread = (network: SandboxNetwork, viewer: Viewer, status: StatusRecord): boolean =>
  viewer !== undefined && status.inReplyToId !== undefined && rootOf(network, status).accountId === viewer.id;

/** Private messages are for their author and for whom they name. */
export const mayRead = (network: SandboxNetwork, viewer: Viewer, status: StatusRecord): boolean =>
  status.visibility === 'public' ||
  status.visibility === 'unlisted' ||
  (viewer !== undefined &&
    (status.accountId === viewer.id || network.mentioned(status).some(({ id }) => id === viewer.id)));

/** All replies below a status, each after what it answers; without those that are not seen, and what is below them. */
export function thread(
  network: SandboxNetwork,
  status: StatusRecord,
  isSeen: (reply: StatusRecord) => boolean,
): StatusRecord[] {
  const seen = network.listed((reply) => reply.inReplyToId !== undefined && isSeen(reply)).reverse();
  const answers = Map.groupBy(seen, ({ inReplyToId }) => inReplyToId);
  const below = (id: string): StatusRecord[] =>
    (answers.get(id) ?? []).flatMap((reply) => [reply, ...below(reply.id)]);
  return below(status.id);
}
