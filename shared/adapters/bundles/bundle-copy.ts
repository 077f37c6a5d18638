import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import type { FormProblem } from '../../core/bundle/bundle.ts';
import { BUNDLE_LIMITS } from '../../core/bundle/limits.ts';
import { archiveInside, tooLarge } from '../../core/bundle/manifest.ts';
import { TooLargeError } from '../../core/errors.ts';
import type { LocalFile } from '../../ports.ts';
import { atMost } from '../byte-streams.ts';

/**
 * The private copy of a bundle while it is opened: whatever happens to the original, what is proven is what was
 * copied. Files get numbers for names, so that no path of a stranger ever becomes a path of ours.
 */
export type BundleCopy = {
  readonly folder: string;
  readonly files: LocalFile[];
  readonly problems: FormProblem[];
  /** Of what could not be read as a bundle, so that the same thing sent twice has the same revision. */
  refusedContent: string | undefined;
};

export async function startCopy(workFolder: string): Promise<BundleCopy> {
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'bundle-'));
  return { folder, files: [], problems: [], refusedContent: undefined };
}

export const discardCopy = (copy: BundleCopy): Promise<void> =>
  rm(copy.folder, { recursive: true, force: true });

/**
 * Takes one file in. `fill` writes it to a new local file and gives up with TooLargeError above `maxBytes`, or
 * answers false where the file has vanished. The result is false when the whole bundle has become too large.
 */
export async function takeFile(
  copy: BundleCopy,
  path: string,
  fill: (toFile: string, maxBytes: number) => Promise<boolean>,
): Promise<boolean> {
  const localPath = join(copy.folder, `file-${copy.files.length + 1}`);
  const used = copy.files.reduce((sum, file) => sum + file.bytes, 0);
  try {
    if (!(await fill(localPath, BUNDLE_LIMITS.bytes - used))) return true;
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    copy.problems.push(tooLarge(BUNDLE_LIMITS.bytes));
    copy.refusedContent ??= 'more than can be taken';
    return false;
  }
  const { sha256, bytes, isArchive } = await fingerprint(localPath);
  if (isArchive) {
    copy.problems.push(archiveInside(path));
    await rm(localPath);
    return true;
  }
  copy.files.push({ path, bytes, sha256, localPath });
  return true;
}

/** @throws TooLargeError above `maxBytes`. */
export const writeNewFile = (
  toFile: string,
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<void> =>
  pipeline(atMost(maxBytes, 'The bundle', bytes), createWriteStream(toFile, { flags: 'wx', mode: 0o600 }));

export type Fingerprint = {
  readonly sha256: string;
  readonly bytes: number;
  readonly crc32: number;
  /** The first bytes, enough to tell what it is. */
  readonly head: Uint8Array;
  readonly isArchive: boolean;
};

/** Reads a local file once. */
export async function fingerprint(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  let sum = 0;
  let head = new Uint8Array();
  for await (const chunk of createReadStream(path)) {
    if (bytes === 0) head = new Uint8Array(chunk.subarray(0, 16));
    hash.update(chunk);
    sum = crc32(chunk, sum);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes, crc32: sum, head, isArchive: isZip(head) };
}

/** A zip begins with its first entry, an empty one with its end. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
