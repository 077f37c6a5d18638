import type { Bundle } from '../core/bundle/bundle.ts';
import { VisionError } from '../core/errors.ts';
import type { MediaFacts, Unmeasured } from '../core/media/facts.ts';
import { isLasting, type Measured } from '../core/media/measured.ts';
import type { Deps, LocalFile } from '../ports.ts';
import { watchVideo } from './watch-video.ts';

export type GatherDeps = Pick<Deps, 'media' | 'vision' | 'videos' | 'knownFacts' | 'log'>;

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
  const begun = new Map<string, Promise<Measured>>();
  const measured = (file: LocalFile): Promise<Measured> => {
    const already = begun.get(file.sha256) ?? measureOnce(deps, file);
    begun.set(file.sha256, already);
    return already;
  };
  const gathered = await Promise.allSettled(
    media.map(async ({ file, captions }): Promise<MediaFacts> => {
      const [facts, read] = await Promise.all([
        measured(file),
        captions && deps.media.captions(captions.localPath),
      ]);
      return { ...facts, file: file.path, ...(read && { captions: read }) };
    }),
  );
  return gathered.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function measureOnce(deps: GatherDeps, file: LocalFile): Promise<Measured> {
  const known = await deps.knownFacts?.find(file.sha256);
  if (known) return known;
  const { file: _name, ...inspected } = await deps.media.inspect(file.localPath, file.path);
  const facts = inspected.problem ? inspected : { ...inspected, ...(await lookInto(deps, file, inspected)) };
  if (isLasting(facts)) await deps.knownFacts?.keep(facts);
  return facts;
}

/** Whoever cannot look must not let a file pass for one without faces, nor lose the post. */
async function lookInto(
  deps: GatherDeps,
  { localPath, sha256 }: LocalFile,
  { type, width, height }: Measured,
): Promise<Pick<Measured, 'sight' | 'flash'>> {
  const isPicture = type?.startsWith('image/') === true;
  try {
    if (isPicture) return { sight: await deps.vision.look(localPath) };
    if (width === undefined || height === undefined) throw new Error('A video has a size.');
    return await watchVideo(deps, localPath, { width, height });
  } catch (error) {
    // Only of a VisionError is it known that it says nothing about the picture.
    const message = error instanceof VisionError ? error.message : undefined;
    deps.log.error('vision-failed', {
      sha256,
      error: error instanceof Error ? error.name : typeof error,
      message,
    });
    const unavailable: Unmeasured = {
      problem: { code: 'unavailable', detail: 'what looks at pictures and videos did not work' },
    };
    return { sight: unavailable, ...(!isPicture && { flash: unavailable }) };
  }
}
