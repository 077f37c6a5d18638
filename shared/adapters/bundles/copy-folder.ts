import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormProblem } from '../../core/bundle/bundle.ts';
import { BUNDLE_LIMITS } from '../../core/bundle/limits.ts';
import { checkManifest, type Entry } from '../../core/bundle/manifest.ts';
import { isIgnored } from '../../core/bundle/paths.ts';
import { quote } from '../../core/bundle/scalar.ts';
import { type BundleCopy, takeFile, writeNewFile } from './bundle-copy.ts';

type FolderEntry = Entry & { readonly onDisk: string };

/** Copies a local folder. Links and devices are problems and never opened. */
export async function copyFolder(copy: BundleCopy, folder: string): Promise<void> {
  const entries: FolderEntry[] = [];
  await look(copy, folder, '', entries);
  const { admitted, problems, isRefused } = checkManifest(entries);
  copy.problems.push(...problems);
  if (isRefused) {
    copy.refusedContent = listing(entries);
    return;
  }
  for (const { path, entry } of admitted) {
    const goesOn = await takeFile(copy, path, async (toFile, maxBytes) => {
      const file = await openRegular(entry.onDisk);
      if (!file) return false;
      try {
        await writeNewFile(toFile, file.createReadStream({ autoClose: false }), maxBytes);
        return true;
      } finally {
        await file.close();
      }
    });
    if (!goesOn) return;
  }
}

/** Which files of which sizes a refused container lists. */
export const listing = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.map(({ path, bytes }) => [path.normalize('NFC'), bytes]).sort());

async function look(copy: BundleCopy, folder: string, above: string, entries: FolderEntry[]): Promise<void> {
  const isTooDeep = above.split('/').length > BUNDLE_LIMITS.depth + 2;
  if (isTooDeep || entries.length > BUNDLE_LIMITS.looked) return;
  for (const { name } of await readdir(folder, { withFileTypes: true })) {
    const path = above + name;
    if (isIgnored(path)) continue;
    const onDisk = join(folder, name);
    const status = await lstat(onDisk);
    if (status.isDirectory()) {
      entries.push({ path: `${path}/`, bytes: 0, isFolder: true, onDisk });
      await look(copy, onDisk, `${path}/`, entries);
    } else if (status.isFile()) entries.push({ path, bytes: status.size, isFolder: false, onDisk });
    else copy.problems.push(notAFile(path, status.isSymbolicLink()));
  }
}

export const notAFile = (path: string, isLink: boolean): FormProblem => ({
  code: isLink ? 'link' : 'special-file',
  at: 'bundle',
  expected: 'files themselves',
  got: `${quote(path)}, which is ${isLink ? 'a link to something else' : 'a device or a pipe'}`,
  example: 'a copy of the file in place of it',
});

/** `O_NOFOLLOW` and `O_NONBLOCK`: it may have become a link or a pipe since it was looked at. */
async function openRegular(path: string) {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP'))
      return undefined;
    throw error;
  });
  if (!file) return undefined;
  if ((await file.stat()).isFile()) return file;
  await file.close();
  return undefined;
}
