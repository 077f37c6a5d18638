import type { ProofAccount } from '../core/accounts/account.ts';
import type { Bundle, BundleMedium } from '../core/bundle/bundle.ts';
import { deriveCaptions } from '../core/captions/derive-captions.ts';
import type { DerivedMedium, MediaFacts } from '../core/media/facts.ts';
import type { Rendering } from '../core/post.ts';
import type { Finding } from '../core/rules/finding.ts';
import { bracketedDescription } from '../core/rules/gif-described.ts';
import { derivationFinding } from '../core/rules/media-fit.ts';
import { wordingFor } from '../core/rules/texts.ts';
import type { Deps, Derived, LocalFile } from '../ports.ts';

type Needs = Pick<Deps, 'media' | 'policy'>;
/** A file for the store, under its hash. */
export type FileToKeep = { readonly key: string; readonly type: string; readonly bytes: Uint8Array };
export type Fitted = {
  /** By account id. */
  readonly renderings: Readonly<Record<string, Rendering>>;
  /** What the renderings name, each once. */
  readonly derived: readonly FileToKeep[];
  /** Media that cannot be made to fit an account. */
  readonly findings: readonly Finding[];
};

/** What goes out on each account: its wording, and its media upright, stripped and within its limits. */
export async function fitMedia(
  deps: Needs,
  files: readonly LocalFile[],
  bundle: Bundle,
  facts: readonly MediaFacts[],
  accounts: readonly ProofAccount[],
): Promise<Fitted> {
  const renderings: Record<string, Rendering> = {};
  const findings: Finding[] = [];
  // Accounts with the same limits share one derived file.
  const made = new Map<string, Derived>();
  const derived = new Map<string, FileToKeep>();
  const keep = (file: FileToKeep): unknown => derived.set(file.key, file);

  for (const account of accounts) {
    const { text } = wordingFor(bundle, account.id);
    const media: DerivedMedium[] = [];
    for (const [index, medium] of bundle.media.entries()) {
      const fact = facts.find((one) => one.file === medium.file);
      const file = files.find((one) => one.path === medium.file);
      if (!fact || !file) throw new Error(`${medium.file} passed the rules without being there.`);
      const key = JSON.stringify([fact.sha256, account.limits.media]);
      const fitted = made.get(key) ?? (await deps.media.derive(file.localPath, fact, account.limits));
      made.set(key, fitted);
      if (!fitted.ok) {
        findings.push(derivationFinding(bundle, index, account, fitted.reason));
        continue;
      }
      keep({ key: fitted.medium.key, type: fitted.medium.type, bytes: fitted.bytes });
      const { language = deps.policy.language } = account;
      const isVideo = fitted.medium.type.startsWith('video/');
      const captioned = isVideo && fact.captions && deriveCaptions(fact.captions, language);
      if (captioned) keep({ ...captioned.captions, bytes: captioned.bytes });
      media.push({
        ...described(fitted.medium, medium, text),
        ...(captioned && { captions: captioned.captions }),
      });
    }
    renderings[account.id] = { text, media };
  }
  return { renderings, derived: [...derived.values()], findings };
}

const described = (
  derived: Omit<DerivedMedium, 'alt' | 'credit' | 'captions'>,
  medium: BundleMedium,
  text: string,
): DerivedMedium => ({
  ...derived,
  // A GIF may be described in the body instead, in [square brackets] (clause `accessibility.gif`).
  alt: medium.alt ?? bracketedDescription(text) ?? '',
  ...(medium.credit !== undefined && { credit: medium.credit }),
});
