import type { ProofAccount } from '../core/accounts/account.ts';
import type { Bundle, BundleMedium } from '../core/bundle/bundle.ts';
import type { DerivedMedium, MediaFacts } from '../core/media/facts.ts';
import type { Rendering } from '../core/post.ts';
import type { Finding } from '../core/rules/finding.ts';
import { bracketedDescription } from '../core/rules/gif-described.ts';
import { derivationFinding } from '../core/rules/media-fit.ts';
import type { Deps, Derived, LocalFile, OpenedBundle } from '../ports.ts';

type Needs = Pick<Deps, 'media' | 'objects' | 'policy'>;
export type Rendered = {
  readonly renderings: Readonly<Record<string, Rendering>>;
  readonly findings: readonly Finding[];
};

/** What goes out on each account: its wording, and its media fitted to its limits and stored under their hash. */
export async function renderBundle(
  deps: Needs,
  opened: OpenedBundle,
  bundle: Bundle,
  facts: readonly MediaFacts[],
  accounts: readonly ProofAccount[],
): Promise<Rendered> {
  const renderings: Record<string, Rendering> = {};
  const findings: Finding[] = [];
  // Accounts with the same limits share one derived file.
  const derivations = new Map<string, Promise<Derived>>();

  for (const account of accounts) {
    const text = bundle.textFor[account.id] ?? bundle.text;
    const media: DerivedMedium[] = [];
    for (const [index, medium] of bundle.media.entries()) {
      const fact = facts.find((one) => one.file === medium.file);
      const file = opened.files.find((one) => one.path === medium.file);
      if (!fact || !file) throw new Error(`${medium.file} passed the rules without being there.`);
      const key = JSON.stringify([medium.file, account.limits.media]);
      const pending = derivations.get(key) ?? derive(deps, file, fact, account);
      derivations.set(key, pending);
      const derived = await pending;
      if (derived.ok) media.push(described(derived.medium, medium, text));
      else findings.push(derivationFinding(deps.policy, { index, medium, account, reason: derived.reason }));
    }
    renderings[account.id] = { text, media };
  }
  return { renderings, findings };
}

async function derive(
  deps: Needs,
  file: LocalFile,
  facts: MediaFacts,
  account: ProofAccount,
): Promise<Derived> {
  const derived = await deps.media.derive(file.localPath, facts, account.limits);
  if (derived.ok && !(await deps.objects.head(derived.medium.key)))
    await deps.objects.write(derived.medium.key, derived.bytes, derived.medium.type);
  return derived;
}

const described = (
  derived: Omit<DerivedMedium, 'alt' | 'credit'>,
  medium: BundleMedium,
  text: string,
): DerivedMedium => ({
  ...derived,
  // A GIF may be described in the body instead, in [square brackets] (clause `accessibility.gif`).
  alt: medium.alt ?? bracketedDescription(text) ?? '',
  ...(medium.credit !== undefined && { credit: medium.credit }),
});
