import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';

type Wishes = { readonly out?: string; readonly force?: boolean };

/**
 * Says where the copy of each picture goes: `desk-blurred.jpg` beside it or in the folder that was asked for, or the
 * very file that was.
 * @throws UsageError where something is there already, or two copies would be one file; then nothing is lost
 */
export async function copyPlaces(
  files: readonly string[],
  { out, force = false }: Wishes,
): Promise<(file: string) => Promise<string>> {
  const isFolder = out !== undefined && (extname(out) === '' || (await kindOf(out)) === 'folder');
  if (out !== undefined && !isFolder && files.length > 1)
    throw new UsageError(
      `${out} is the name of one copy, and there are ${files.length} pictures. Name a folder.`,
    );
  const taken = new Set<string>();

  return async (file) => {
    const own = extname(file);
    const name = `${basename(file, own)}-blurred${own}`;
    const place = out === undefined ? join(dirname(file), name) : isFolder ? join(out, name) : out;
    if (extname(place).toLowerCase() !== own.toLowerCase())
      throw new UsageError(`The copy of ${file} is of the same type. Call it something that ends in ${own}.`);
    if (taken.has(resolve(place)))
      throw new UsageError(
        `${place} is the copy of another picture already. Blur ${file} into another folder.`,
      );
    const there = await kindOf(place);
    if (there === 'folder') throw new UsageError(`${place} is a folder. Choose another place with --out.`);
    if (there === 'file' && !force)
      throw new UsageError(
        `${place} is there already. Add --force to write over it, or choose a place with --out.`,
      );
    if (there === 'file' && (await isSame(place, file)))
      throw new UsageError(
        `${place} is the original, which is never written over. Choose another place with --out.`,
      );
    taken.add(resolve(place));
    return place;
  };
}

async function kindOf(path: string): Promise<'folder' | 'file' | undefined> {
  const status = await stat(path).catch(() => undefined);
  return status && (status.isDirectory() ? 'folder' : 'file');
}

/** By another name too: links lead to the same file. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
