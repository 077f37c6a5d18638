import type { Bundle } from '../core/bundle/bundle.ts';
import type { MediaFacts } from '../core/media/facts.ts';
import { NO_DECODER } from '../core/media/no-decoder.ts';
import type { Sight } from '../core/media/vision-facts.ts';
import type { Deps, LocalFile } from '../ports.ts';

export type GatherDeps = Pick<Deps, 'media' | 'vision' | 'log'>;

/** A medium on local disk, and the caption file that belongs to it. */
export type Medium = { readonly file: LocalFile; readonly captions?: LocalFile };

/** The media of a bundle among its files, in its order; what is not there is left out. */
export const mediaOf = ({ media }: Bundle, files: readonly LocalFile[]): readonly Medium[] =>
  media.flatMap((medium) => {
    const file = files.find(({ path }) => path === medium.file);
    const captions = files.find(({ path }) => path === medium.captions);
    return file ? [{ file, ...(captions && { captions }) }] : [];
  });

/**
 * Measures media side by side and looks at them, each content once however often it is named. How many are worked on
 * at once, and for how long, is up to the adapters. A file that cannot be used has its problem and does not keep the
 * others from being measured.
 * @returns in the order of `media`
 * @throws what is the machine's fault, once everything that was begun has ended
 */
export async function gatherFacts(deps: GatherDeps, media: readonly Medium[]): Promise<MediaFacts[]> {
  const begun = new Map<string, Promise<MediaFacts>>();
  const measured = (file: LocalFile): Promise<MediaFacts> => {
    const known = begun.get(file.sha256) ?? measureAndLook(deps, file);
    begun.set(file.sha256, known);
    return known;
  };
  const gathered = await Promise.allSettled(
    media.map(async ({ file, captions }): Promise<MediaFacts> => {
      const facts = await measured(file);
      const read = captions && (await deps.media.captions(captions.localPath));
      return { ...facts, file: file.path, ...(read && { captions: read }) };
    }),
  );
  return gathered.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function measureAndLook(deps: GatherDeps, file: LocalFile): Promise<MediaFacts> {
  const facts = await deps.media.inspect(file.localPath, file.path);
  if (facts.problem) return facts;
  return { ...facts, sight: await sightOf(deps, file, facts) };
}

/** Whoever cannot look must not let a picture pass for one without faces, nor lose the post. */
async function sightOf({ vision, log }: GatherDeps, file: LocalFile, { type }: MediaFacts): Promise<Sight> {
  if (!type?.startsWith('image/')) return NO_DECODER;
  try {
    return await vision.look(file.localPath);
  } catch (error) {
    log.error('vision-failed', {
      sha256: file.sha256,
      error: error instanceof Error ? error.name : typeof error,
    });
    return { problem: { code: 'unavailable', detail: 'what looks at pictures did not work' } };
  }
}
