import type { Readable } from 'node:stream';
import type { ZipFile } from 'yauzl';
import { checkManifest } from '../../core/bundle/manifest.ts';
import { quote } from '../../core/bundle/scalar.ts';
import { type BundleCopy, fingerprint, takeFile, writeNewFile } from './bundle-copy.ts';
import { listZip, type ZipEntry } from './zip-entries.ts';
import { DamagedZipError, damagedZip, isOurFault, notAZip } from './zip-problems.ts';

/** Unpacks a zip that is already a file of our own. Its directory is judged as a whole before any entry is unpacked. */
export async function copyZip(copy: BundleCopy, zipPath: string): Promise<void> {
  const { sha256, bytes, head } = await fingerprint(zipPath);
  const refuse = () => {
    copy.refusedContent = sha256;
  };
  const otherwise = notAZip(head, bytes);
  if (otherwise) {
    copy.problems.push(otherwise);
    return refuse();
  }
  const { zip, entries, problems, isRefused } = await listZip(zipPath, bytes);
  try {
    const manifest = checkManifest(entries);
    copy.problems.push(...problems, ...manifest.problems);
    if (!zip || isRefused || manifest.isRefused) return refuse();
    for (const { path, entry } of manifest.admitted) {
      if (!(await unpack(copy, zip, path, entry))) return refuse();
    }
  } finally {
    zip?.close();
  }
}

/** False when nothing more is to be unpacked. */
async function unpack(copy: BundleCopy, zip: ZipFile, path: string, entry: ZipEntry): Promise<boolean> {
  try {
    return await takeFile(copy, path, async (toFile, maxBytes) => {
      await writeNewFile(toFile, contentOf(zip, entry), maxBytes);
      // yauzl counts bytes, but does not check the sum.
      const { crc32 } = await fingerprint(toFile);
      if (crc32 !== entry.inside.crc32) throw new DamagedZipError(`The sum of ${path} is wrong.`);
      return true;
    });
  } catch (error) {
    if (!(error instanceof DamagedZipError)) throw error;
    copy.problems.push(damagedZip(quote(path)));
    return false;
  }
}

/** Stops as soon as there are more bytes than the directory said. */
async function* contentOf(zip: ZipFile, { inside }: ZipEntry): AsyncGenerator<Uint8Array> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(inside);
    yield* stream;
  } catch (error) {
    if (isOurFault(error)) throw error;
    throw new DamagedZipError('An entry cannot be unpacked.', { cause: error });
  } finally {
    stream?.destroy();
  }
}
