import * as v from 'valibot';
import type { BundleMedium } from '../core/bundle/bundle.ts';
import { mendPost, type PostChange } from '../core/bundle/mend-post.ts';
import { readBundle } from '../core/bundle/read-bundle.ts';
import type { MediaFacts } from '../core/media/facts.ts';
import type { Policy } from '../core/policy/policy.ts';
import { hashtagCase } from '../core/rules/hashtag-case.ts';
import { parseLicence } from '../core/rules/rights/licence.ts';
import type { LocalFile, OpenedBundle } from '../ports.ts';
import { type CoverDeps, coverPicture, exposedIn, isExposing } from './cover-picture.ts';
import { gatherFacts, mediaOf } from './gather-facts.ts';

/** One thing that is other in the corrected bundle. */
export type Correction =
  | { readonly did: 'blurred'; readonly file: string; readonly faces: number; readonly texts: number }
  /** What the file said of where and with what it was taken is gone. */
  | { readonly did: 'cleaned'; readonly file: string; readonly removed: readonly ('location' | 'camera')[] }
  | ({ readonly did: 'edited' } & PostChange);

export type FixedBundle = {
  readonly postMd: string;
  readonly files: readonly LocalFile[];
  readonly corrections: readonly Correction[];
};

/**
 * Corrects what needs no judgement: pictures with `people: blur` are blurred, location and camera are taken out of
 * still pictures, hashtags of known words get their capitals. What cannot be corrected with certainty stays as it is;
 * checking the corrected bundle says what that is. Undefined where the bundle's form is wrong: nobody knows then what is
 * what in it.
 */
export async function fixBundle(deps: CoverDeps, opened: OpenedBundle): Promise<FixedBundle | undefined> {
  const { policy } = deps;
  const settings = { timeZone: policy.timeZone, expiresAfterMs: policy.schedule.expiresAfterMs };
  const reading = readBundle(opened.postMd ?? '', opened.files, settings);
  if (!reading.ok || opened.postMd === undefined || opened.problems.length > 0) return undefined;
  const { bundle } = reading;
  const facts = await gatherFacts(deps, mediaOf(bundle, opened.files));
  const pictures = await Promise.all(
    bundle.media.map(async (medium) => {
      const file = opened.files.find(({ path }) => path === medium.file);
      const known = facts.find((one) => one.file === medium.file);
      return file && known ? fixPicture(deps, medium, file, known) : undefined;
    }),
  );
  const blurred = new Set(
    pictures.flatMap((one, index) => (one?.corrections.some(({ did }) => did === 'blurred') ? [index] : [])),
  );
  const keptTags = keptTagsOf(policy);
  const { postMd, changes } = mendPost(opened.postMd, { blurred, ...(keptTags && { keptTags }) });
  const copies = pictures.flatMap((one) => (one ? [one.file] : []));
  return {
    postMd,
    files: opened.files.map((file) => copies.find(({ path }) => path === file.path) ?? file),
    corrections: [
      ...pictures.flatMap((one) => one?.corrections ?? []),
      ...changes.map((change): Correction => ({ did: 'edited', ...change })),
    ],
  };
}

type FixedPicture = { readonly file: LocalFile; readonly corrections: readonly Correction[] };

/** Undefined where the picture stays as it is. */
async function fixPicture(
  deps: CoverDeps,
  { people, licence }: BundleMedium,
  file: LocalFile,
  facts: MediaFacts,
): Promise<FixedPicture | undefined> {
  const removed = (['location', 'camera'] as const).filter((one) => facts[one] !== undefined);
  const cleaned: readonly Correction[] =
    removed.length > 0 ? [{ did: 'cleaned', file: file.path, removed }] : [];
  if (people === 'blur') {
    // Blurred and called `none`, it would no longer be seen that it was changed against its licence.
    if (forbidsChanges(licence)) return undefined;
    const outcome = await coverPicture(deps, file, facts);
    if (outcome.did !== 'covered') return undefined;
    const left = exposedIn(outcome.facts, deps.policy);
    // Half blurred it would look as if it were done.
    if (left === undefined || isExposing(left)) return undefined;
    const { faces, texts } = outcome.exposed;
    const counts = { faces: faces.length, texts: texts.length };
    return {
      file: outcome.file,
      corrections: [{ did: 'blurred', file: file.path, ...counts }, ...cleaned],
    };
  }
  if (cleaned.length === 0) return undefined;
  const localPath = `${file.localPath}.cleaned`;
  const copy = await deps.media.cover(file.localPath, facts, { faces: [], texts: [] }, localPath);
  if (!copy.ok) return undefined;
  const { sha256, bytes } = copy;
  return { file: { path: file.path, localPath, sha256, bytes }, corrections: cleaned };
}

function forbidsChanges(written: string | undefined): boolean {
  const licence = parseLicence(written ?? '');
  return licence.kind === 'creative-commons' && licence.noDerivatives;
}

/** Undefined where the policy does not look at hashtags. */
function keptTagsOf(policy: Policy): ReadonlySet<string> | undefined {
  const { level, options } = policy.rules[hashtagCase.id] ?? { level: hashtagCase.level, options: {} };
  return level === 'off' ? undefined : new Set(v.parse(hashtagCase.options, options).keep);
}
