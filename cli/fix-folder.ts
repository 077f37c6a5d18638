import { lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';

/**
 * @throws UsageError where something is in `folder` already, it is a link to elsewhere, or it lies inside of a bundle
 * that is to be corrected, by whatever name
 */
export async function refuseUsedFolder(folder: string, bundles: readonly string[]): Promise<void> {
  // Without a slash at the end, which would follow a link.
  const there = await lstat(resolve(folder)).catch(absent(folder));
  if (there?.isSymbolicLink())
    throw new UsageError(`${folder} is a link to another place. Name that place itself, or a new folder.`);
  if (there && !there.isDirectory()) throw isFile(folder);
  if (there && (await readdir(folder)).length > 0)
    throw new UsageError(`${folder} is not empty. Name a new folder, so that nothing is overwritten.`);
  const place = await realPlace(resolve(folder));
  for (const bundle of bundles)
    if (isInside(place, await realPlace(resolve(bundle))))
      throw new UsageError(`${folder} is inside of the bundle ${bundle}. Name a folder beside it.`);
}

/**
 * Makes the folder and those above it, one after the other: `mkdir` of Node with `recursive` never ends below `/proc`.
 * @throws UsageError where that cannot be
 */
export async function makeFixFolder(folder: string): Promise<void> {
  const whole = resolve(folder);
  const above = dirname(whole);
  if (above !== whole && (await lstat(above).catch(absent(folder))) === undefined) await makeFixFolder(above);
  await mkdir(whole).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') return;
    throw new UsageError(
      `${folder} cannot be made (${cause.code ?? cause.message}). Name a folder in a place where you may write, such as your documents.`,
      { cause },
    );
  });
}

/** Undefined where nothing is there. */
const absent =
  (folder: string) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (error.code === 'ENOENT') return undefined;
    throw error.code === 'ENOTDIR' ? isFile(folder, error) : error;
  };

const isFile = (folder: string, cause?: unknown): UsageError =>
  new UsageError(`${folder} is a file, or below one. Name a folder for the corrected copies.`, { cause });

/** The path without links, of a place that need not be there yet. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realPlace(dirname(path)), basename(path));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
