import type { Account, ChannelName, DirectoryEntry, ProofAccount } from '../core/accounts/account.ts';
import { proofAccount } from '../core/accounts/proof-account.ts';
import type { Bundle } from '../core/bundle/bundle.ts';
import type { Gathered } from '../core/gathered.ts';
import type { ConsentTerms } from '../core/permissions/consent.ts';
import type { PermissionTerms } from '../core/permissions/permission.ts';
import { firstOut, lastOut } from '../core/rules/due.ts';
import type { Finding } from '../core/rules/finding.ts';
import { buildTexts, proveBundle } from '../core/rules/prove.ts';
import type { Instant } from '../core/time.ts';
import type { ChannelTraits, Deps } from '../ports.ts';
import { type FindSlots, firstSlots } from './find-slots.ts';
import type { RecentPosts } from './recent-posts.ts';

/** What rules look up besides the bundle: the store, or files where there is none (`imprimatur check`). */
export interface Registers {
  accounts(): Promise<readonly (DirectoryEntry & Partial<Pick<Account, 'state' | 'probed'>>)[]>;
  /** Absent where nobody keeps the registers. */
  permissions?(): Promise<readonly PermissionTerms[]>;
  consents?(): Promise<readonly ConsentTerms[]>;
}

export type ProveDeps = Pick<Deps, 'policy'> & {
  readonly store: Registers;
  readonly channels: Readonly<Record<ChannelName, ChannelTraits>>;
  /** Absent where nobody keeps posts. */
  readonly recent?: RecentPosts;
  /** The accounts that a post still goes to; absent where the bundle says it. */
  readonly goesTo?: readonly string[];
  /** Absent where nobody keeps posts: then every slot is free. */
  readonly slots?: FindSlots;
};

export type Proven = {
  readonly accounts: readonly ProofAccount[];
  readonly findings: readonly Finding[];
  /** The slot of each account, where the bundle asks for the next. An account without is named by a finding. */
  readonly slots?: Readonly<Record<string, Instant>>;
};

/** Runs every rule over a bundle, as of an instant, against the directory and the registers as they are now. */
export async function proveContent(
  deps: ProveDeps,
  bundle: Bundle,
  { facts, links, sourceTexts }: Gathered,
  now: Instant,
): Promise<Proven> {
  const { store } = deps;
  const [entries, permissions, consents] = await Promise.all([
    store.accounts(),
    store.permissions?.(),
    store.consents?.(),
  ]);
  // What was retired is there for what it published; no post goes to it.
  const directory = entries.filter(({ state }) => state !== 'retired');
  const accounts = directory
    .filter(({ id }) => bundle.accounts === 'all' || bundle.accounts.includes(id))
    .filter(({ id }) => deps.goesTo === undefined || deps.goesTo.includes(id))
    .map((account) => proofAccount(account, deps.channels[account.channel], account.probed?.limits));
  const slots = await slotsOf(deps, bundle, accounts, now);
  const placed: Bundle = slots ? { ...bundle, publish: { kind: 'next-slot', slots } } : bundle;
  const recent = await deps.recent?.(ids(accounts), firstOut(placed, now), lastOut(placed, now));
  const known = bundle.media.map((medium) => facts.find((fact) => fact.file === medium.file));
  const findings = proveBundle({
    bundle: placed,
    texts: buildTexts(bundle, known),
    facts: known,
    accounts,
    directory: ids(directory),
    ...(permissions && { permissions }),
    ...(consents && { consents }),
    ...(recent && { recent }),
    ...(links && { links }),
    ...(sourceTexts && { sourceTexts }),
    policy: deps.policy,
    now,
  });
  return { accounts, findings, ...(slots && { slots }) };
}

async function slotsOf(
  deps: Pick<ProveDeps, 'policy' | 'slots'>,
  { publish }: Bundle,
  accounts: readonly ProofAccount[],
  now: Instant,
): Promise<Proven['slots']> {
  if (publish.kind !== 'next-slot') return undefined;
  // A post that is proven again has its slots already.
  return publish.slots ?? (deps.slots ?? firstSlots(deps))(accounts, now);
}

const ids = (accounts: readonly { readonly id: string }[]): string[] => accounts.map(({ id }) => id);
