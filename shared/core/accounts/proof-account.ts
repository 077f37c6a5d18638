import type { Account, DirectoryEntry, ProofAccount } from './account.ts';
import type { Capabilities, Limits } from './limits.ts';

/** An entry with the limits that hold for it: what the server itself answered, otherwise the channel's defaults. */
export const proofAccount = (
  entry: DirectoryEntry & { readonly state?: Account['state'] },
  channel: { readonly defaults: Limits; readonly can: Capabilities },
  probed?: Limits,
): ProofAccount => ({
  id: entry.id,
  channel: entry.channel,
  handle: entry.handle,
  ...(entry.server !== undefined && { server: entry.server }),
  owner: entry.owner,
  purpose: entry.purpose,
  ...(entry.documentation !== undefined && { documentation: entry.documentation }),
  review: entry.review,
  ...(entry.language !== undefined && { language: entry.language }),
  ...(entry.slots !== undefined && { slots: entry.slots }),
  ...(entry.timeZone !== undefined && { timeZone: entry.timeZone }),
  ...(entry.quiet !== undefined && { quiet: entry.quiet }),
  ...(entry.apart !== undefined && { apart: entry.apart }),
  paused: entry.state === 'paused',
  limits: probed ?? channel.defaults,
  can: channel.can,
});
