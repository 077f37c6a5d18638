import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { POST_FILE } from '../shared/core/bundle/post-file.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { OpenedBundle } from '../shared/ports.ts';
import type { CoverDeps } from '../shared/steps/cover-picture.ts';
import { type Correction, fixBundle } from '../shared/steps/fix-bundle.ts';
import { makeFixFolder } from './fix-folder.ts';

/** A corrected copy on disk. */
export type WrittenFix = { readonly out: string; readonly corrections: readonly Correction[] };

/**
 * Writes a corrected copy of an opened bundle into a folder of its name below `folder`. Undefined, and nothing written,
 * where its form is wrong.
 * @throws UsageError where another bundle of that name was corrected already, or no folder can be made there
 */
export async function writeFixed(
  deps: CoverDeps,
  opened: OpenedBundle,
  folder: string,
): Promise<WrittenFix | undefined> {
  const fixed = await fixBundle(deps, opened);
  if (!fixed) return undefined;
  const out = join(folder, opened.name);
  await makeFixFolder(folder);
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
