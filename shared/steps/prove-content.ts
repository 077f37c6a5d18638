import type { ProofAccount } from '../core/accounts/account.ts';
import { proofAccount } from '../core/accounts/proof-account.ts';
import type { Bundle } from '../core/bundle/bundle.ts';
import type { MediaFacts } from '../core/media/facts.ts';
import type { Finding } from '../core/rules/finding.ts';
import { buildTexts, proveBundle } from '../core/rules/prove.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';

export type Proven = { readonly accounts: readonly ProofAccount[]; readonly findings: readonly Finding[] };

/** Runs every rule over a bundle, as of an instant, against the directory and the registers as they are now. */
export async function proveContent(
  deps: Pick<Deps, 'store' | 'channels' | 'policy'>,
  bundle: Bundle,
  facts: readonly MediaFacts[],
  now: Instant,
): Promise<Proven> {
  const [directory, permissions] = await Promise.all([deps.store.accounts(), deps.store.permissions()]);
  const named =
    bundle.accounts === 'all'
      ? directory
      : directory.filter((account) => bundle.accounts.includes(account.id));
  const accounts = named.map((account) =>
    proofAccount(account, deps.channels[account.channel], account.probed?.limits),
  );
  const findings = proveBundle({
    bundle,
    texts: buildTexts(bundle),
    facts: bundle.media.map((medium) => facts.find((fact) => fact.file === medium.file)),
    accounts,
    directory: directory.map((account) => account.id),
    permissions,
    policy: deps.policy,
    now,
  });
  return { accounts, findings };
}
