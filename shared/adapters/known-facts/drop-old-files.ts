import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../core/time.ts';

/** Deletes the files under `folder` that were written before `before`, and folders that are empty then. */
export async function dropOldFiles(folder: string, before: Instant): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // Another run may do the same at this moment.
    if (entry.isDirectory()) {
      await dropOldFiles(path, before);
      await rmdir(path).catch(() => undefined);
    } else {
      const about = await stat(path).catch(() => undefined);
      if (about && about.mtimeMs < before) await rm(path, { force: true });
    }
  }
}
