import { createReadStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { POST_FILE } from '../shared/core/bundle/post-file.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { OpenedBundle } from '../shared/ports.ts';
import type { CoverDeps } from '../shared/steps/cover-picture.ts';
import { type Correction, fixBundle } from '../shared/steps/fix-bundle.ts';

/** A corrected copy on disk. */
export type WrittenFix = { readonly out: string; readonly corrections: readonly Correction[] };

/** @throws UsageError where something is in `folder` already, or it lies inside of a bundle that is to be corrected */
export async function refuseUsedFolder(folder: string, bundles: readonly string[]): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw new UsageError(`${folder} is a file. Name a folder for the corrected copies.`, { cause: error });
    throw error;
  });
  if (entries.length > 0)
    throw new UsageError(`${folder} is not empty. Name a new folder, so that nothing is overwritten.`);
  for (const bundle of bundles)
    if (isInside(folder, bundle))
      throw new UsageError(`${folder} is inside of the bundle ${bundle}. Name a folder beside it.`);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/**
 * Writes a corrected copy of an opened bundle into a folder of its name below `folder`. Undefined, and nothing written,
 * where its form is wrong.
 * @throws UsageError where another bundle of that name was corrected already
 */
export async function writeFixed(
  deps: CoverDeps,
  opened: OpenedBundle,
  folder: string,
): Promise<WrittenFix | undefined> {
  const fixed = await fixBundle(deps, opened);
  if (!fixed) return undefined;
  const out = join(folder, opened.name);
  await mkdir(folder, { recursive: true });
  await mkdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new UsageError(
      `${out} is the corrected copy of another bundle already. Correct one after the other.`,
      {
        cause: error,
      },
    );
  });
  await writeFile(join(out, POST_FILE), fixed.postMd, { flag: 'wx' });
  for (const { path, localPath } of fixed.files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    // Not `copyFile`: our private copies are for nobody else, the corrected bundle is.
    await writeFile(join(out, path), createReadStream(localPath), { flag: 'wx' });
  }
  return { out, corrections: fixed.corrections };
}
