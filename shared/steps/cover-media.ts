import type { Bundle } from '../core/bundle/bundle.ts';
import type { MediaFacts } from '../core/media/facts.ts';
import type { LocalFile } from '../ports.ts';
import { type CoverDeps, coverPicture } from './cover-picture.ts';
import { gatherFacts, mediaOf } from './gather-facts.ts';

/** The files of a bundle and what is known of them, with copies in place of what was to be blurred. */
export type CoveredMedia = { readonly files: readonly LocalFile[]; readonly facts: readonly MediaFacts[] };

/** Gathers what there is to know of a bundle's media; of those that are to be blurred, of their blurred copies. */
export const gatherMedia = async (
  deps: CoverDeps,
  bundle: Bundle,
  files: readonly LocalFile[],
): Promise<CoveredMedia> => coverMedia(deps, bundle, files, await gatherFacts(deps, mediaOf(bundle, files)));

/**
 * Covers faces and personal text in every picture of which the bundle says `people: blur`. From here on the copy is the
 * picture: its facts, its hash, what is published and what reports show. What could not be covered keeps facts without
 * `covered`, and the rules stop it.
 */
export async function coverMedia(
  deps: CoverDeps,
  bundle: Pick<Bundle, 'media'>,
  files: readonly LocalFile[],
  facts: readonly MediaFacts[],
): Promise<CoveredMedia> {
  const outcomes = await Promise.all(
    bundle.media
      .filter(({ people }) => people === 'blur')
      .map(async ({ file }) => {
        const picture = files.find(({ path }) => path === file);
        const known = facts.find((one) => one.file === file);
        if (!picture || !known) return undefined;
        const outcome = await coverPicture(deps, picture, known);
        if (outcome.did === 'covered')
          return { ...outcome, facts: { ...outcome.facts, coveredFrom: known.sha256 } };
        if (outcome.did === 'found-nothing') return { file: picture, facts: outcome.facts };
        return { file: picture, facts: { ...known, notCovered: outcome.reason } };
      }),
  );
  const done = outcomes.filter((one) => one !== undefined);
  return {
    files: files.map((one) => done.find(({ file }) => file.path === one.path)?.file ?? one),
    facts: facts.map((one) => done.find((other) => other.facts.file === one.file)?.facts ?? one),
  };
}
