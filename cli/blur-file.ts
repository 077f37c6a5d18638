import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashFile } from '../shared/adapters/media/hash-file.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { MediaFacts } from '../shared/core/media/facts.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import type { PersonalDataKind } from '../shared/core/rules/personal-data/datum.ts';
import type { LocalFile } from '../shared/ports.ts';
import {
  type CoverDeps,
  coverPicture,
  type Exposed,
  exposedIn,
  isExposing,
} from '../shared/steps/cover-picture.ts';
import { gatherFacts } from '../shared/steps/gather-facts.ts';

/** What became of one picture, as `--json` prints it. Places are pixels of the upright picture. */
export type Blurred = {
  readonly file: string;
  /** What was found and is covered in the copy. */
  readonly faces: readonly Box[];
  readonly texts: readonly { readonly kind: PersonalDataKind; readonly boxes: readonly Box[] }[];
  /** What was named with `--box`. */
  readonly given: readonly Box[];
} & (
  | { readonly did: 'blurred'; readonly out: string }
  | { readonly did: 'found-nothing' }
  /** Nothing was written. */
  | { readonly did: 'refused'; readonly reason: string }
);

type Wishes = { readonly box?: readonly Box[]; readonly force?: boolean };

/**
 * Writes a blurred copy of the picture `file` to `out`, unless something is still found in it.
 * @throws UsageError where there is no such picture, or a named place is not in it
 */
export async function blurFile(
  deps: CoverDeps,
  file: string,
  out: string,
  { box: given = [], force = false }: Wishes,
): Promise<Blurred> {
  const work = await mkdtemp(join(tmpdir(), 'imprimatur-'));
  try {
    const picture = await privateCopy(file, join(work, 'picture'));
    const [facts] = await gatherFacts(deps, [{ file: picture }]);
    if (!facts || facts.problem)
      return nothing(
        file,
        given,
        `${file} cannot be used: ${facts?.problem?.detail ?? 'it was not measured'}.`,
      );
    for (const box of given) refuseOutside(box, file, facts);
    const outcome = await coverPicture(deps, picture, facts, given);
    if (outcome.did === 'not-covered') return nothing(file, given, outcome.reason);
    if (outcome.did === 'found-nothing') return { file, faces: [], texts: [], given, did: 'found-nothing' };
    const about = { file, ...placesOf(outcome.exposed), given };
    const left = exposedIn(outcome.facts, deps.policy);
    if (left === undefined || isExposing(left))
      return { ...about, did: 'refused', reason: stillThere(file, left) };
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, await readFile(outcome.file.localPath), { flag: force ? 'w' : 'wx' });
    return { ...about, did: 'blurred', out };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Whatever happens to the file meanwhile, what was looked at is what is blurred. */
async function privateCopy(file: string, localPath: string): Promise<LocalFile> {
  const status = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new UsageError(`There is nothing at ${file}. Expected a picture.`, { cause: error });
  });
  if (!status.isFile())
    throw new UsageError(
      `${file} is not a file. Name pictures; for whole bundles there is "imprimatur check --fix".`,
    );
  await copyFile(file, localPath);
  return { path: file, localPath, ...(await hashFile(localPath)) };
}

function refuseOutside({ x, y, width, height }: Box, file: string, facts: MediaFacts): void {
  const [across = 0, down = 0] = [facts.width, facts.height];
  if (x + width > across || y + height > down)
    throw new UsageError(
      `${x},${y},${width},${height} is not inside of ${file}, which has ${across} × ${down} pixels.`,
    );
}

const nothing = (file: string, given: readonly Box[], reason: string): Blurred => ({
  file,
  faces: [],
  texts: [],
  given,
  did: 'refused',
  reason,
});

const placesOf = ({ faces, texts }: Exposed): Pick<Blurred, 'faces' | 'texts'> => ({
  faces: faces.map(({ x, y, width, height }) => ({ x, y, width, height })),
  texts: texts.map(({ kind, boxes }) => ({ kind, boxes })),
});

function stillThere(file: string, left: Exposed | undefined): string {
  if (left === undefined)
    return `The blurred copy of ${file} could not be looked at, so it was not written. Try it again.`;
  const what = left.faces.length > 0 ? 'a face' : 'something personal';
  return `In the blurred copy of ${file} ${what} was found again, so it was not written. Blur it in a picture program.`;
}
