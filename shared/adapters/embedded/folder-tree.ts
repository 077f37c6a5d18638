import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../core/errors.ts';

/** A file below a folder; `path` has `/` and is NFC. */
type Found = { readonly path: string; readonly bytes: number };

/**
 * The regular files below `folder` whose path starts with `prefix`; only the folders that the prefix allows are read.
 * Links, hidden files and hidden folders are left out, and so is what vanishes meanwhile.
 */
export async function* filesUnder(folder: string, prefix: string): AsyncGenerator<Found> {
  for await (const { path, onDisk, entry } of under(folder, prefix)) {
    const status = entry.isFile() ? await kindOf(onDisk) : undefined;
    if (status?.isFile()) yield { path, bytes: status.size };
  }
}

/** What is neither a file nor a folder (links, devices, pipes) in the folder `name` below `folder`; paths within it. */
export async function* othersIn(
  folder: string,
  name: string,
): AsyncGenerator<Pick<Found, 'path'> & { readonly isLink: boolean }> {
  const prefix = `${name}/`;
  for await (const { path, entry } of under(folder, prefix))
    if (!entry.isFile()) yield { path: path.slice(prefix.length), isLink: entry.isSymbolicLink() };
}

type Below = { readonly path: string; readonly onDisk: string; readonly entry: Dirent };

async function* under(folder: string, prefix: string, above = ''): AsyncGenerator<Below> {
  for (const entry of await entriesOf(folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = above + entry.name.normalize('NFC');
    const onDisk = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = `${path}/`;
      if (below.startsWith(prefix) || prefix.startsWith(below)) yield* under(onDisk, prefix, below);
    } else if (path.startsWith(prefix)) yield { path, onDisk, entry };
  }
}

/** Where a regular file is on disk, whichever way the disk spells its name; undefined where a link is in the way. */
export async function findFile(folder: string, path: string): Promise<string | undefined> {
  let here = folder;
  for (const name of path.split('/')) {
    const next = await childOf(here, name);
    if (next === undefined || (await kindOf(next))?.isSymbolicLink()) return undefined;
    here = next;
  }
  return (await kindOf(here))?.isFile() ? here : undefined;
}

/**
 * Where a file is to be written: over the one that is there, else under the name as it is.
 * @throws UsageError when a link or a file stands where a folder is needed, or a folder where the file should be.
 */
export async function pathForWriting(folder: string, path: string): Promise<string> {
  const names = path.split('/');
  let here = folder;
  for (const [depth, name] of names.entries()) {
    const next = (await childOf(here, name)) ?? join(here, name);
    const there = await kindOf(next);
    const isLast = depth === names.length - 1;
    if (there && !(isLast ? there.isFile() : there.isDirectory()))
      throw new UsageError(
        `Expected ${isLast ? 'a file, or nothing,' : 'a folder'} at ${next}, but something else is there. Move it away.`,
      );
    here = next;
  }
  return here;
}

async function childOf(folder: string, name: string): Promise<string | undefined> {
  const plain = join(folder, name);
  if (await kindOf(plain)) return plain;
  // A disk that came from a Mac has names in decomposed form.
  const entry = isAscii(name)
    ? undefined
    : (await entriesOf(folder)).find((it) => it.name.normalize('NFC') === name);
  return entry && join(folder, entry.name);
}

const isAscii = (name: string): boolean => /^[ -~]*$/.test(name);

const entriesOf = (folder: string) =>
  unlessAbsent(readdir(folder, { withFileTypes: true })).then((entries) => entries ?? []);
const kindOf = (path: string) => unlessAbsent(lstat(path));

async function unlessAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}
