import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BUNDLE_LIMITS } from '../../core/bundle/limits.ts';
import { tooLarge } from '../../core/bundle/manifest.ts';
import { NotFoundError, TooLargeError } from '../../core/errors.ts';
import type { OpenedBundle } from '../../ports.ts';
import { type BundleCopy, discardCopy, startCopy, writeNewFile } from './bundle-copy.ts';
import { copyFolder } from './copy-folder.ts';
import { copyZip } from './copy-zip.ts';
import { finishBundle } from './finish-bundle.ts';

/**
 * Opens a local folder or zip: a copy of it, within every limit, below `workFolder`. What is wrong with it is in
 * `problems`; only faults of our own (a disk that is full, a file that may not be read) are thrown.
 * @throws NotFoundError when there is nothing at `path`.
 */
export async function openBundle(path: string, workFolder: string): Promise<OpenedBundle> {
  const status = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      throw new NotFoundError(`There is no bundle at ${path}. Expected a folder or a zip file.`, {
        cause: error,
      });
    throw error;
  });
  if (!status.isDirectory() && !status.isFile())
    throw new NotFoundError(`${path} is neither a folder nor a file. Expected a bundle.`);
  const name = basename(resolve(path));
  return withCopy(workFolder, async (copy) => {
    if (status.isDirectory()) {
      await copyFolder(copy, path);
      return finishBundle(copy, name, 'folder');
    }
    await takeZip(copy, (toFile, maxBytes) => writeNewFile(toFile, createReadStream(path), maxBytes));
    return finishBundle(copy, name.replace(/\.zip$/i, ''), 'zip');
  });
}

/** Brings the zip itself into the copy, then what is in it, and lets the zip go. */
export async function takeZip(
  copy: BundleCopy,
  bring: (toFile: string, maxBytes: number) => Promise<void>,
): Promise<void> {
  const zipPath = join(copy.folder, 'bundle.zip');
  try {
    await bring(zipPath, BUNDLE_LIMITS.bytes);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    copy.problems.push(tooLarge(BUNDLE_LIMITS.bytes));
    copy.refusedContent = 'larger than can be read';
    return;
  }
  await copyZip(copy, zipPath);
  await rm(zipPath, { force: true });
}

/** Whatever is thrown, nothing is left in the work folder. */
export async function withCopy(
  workFolder: string,
  open: (copy: BundleCopy) => Promise<OpenedBundle>,
): Promise<OpenedBundle> {
  const copy = await startCopy(workFolder);
  try {
    return await open(copy);
  } catch (error) {
    await discardCopy(copy);
    throw error;
  }
}
