import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { isIgnored } from '../shared/core/bundle/paths.ts';

/** Pictures and videos are compressed already. */
const STORED = { compress: false };

/** Zips what intake would look at in a folder, and nothing else. Gives the zip's path. */
export async function zipFolder(folder: string, zipPath: string): Promise<string> {
  const zip = new ZipFile();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const onDisk = join(entry.parentPath, entry.name);
    const path = relative(folder, onDisk).replaceAll('\\', '/').normalize('NFC');
    if (entry.isFile() && !isIgnored(path)) zip.addFile(onDisk, path, STORED);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(zipPath));
  return zipPath;
}
