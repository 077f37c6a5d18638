import { getFileNameLowLevel, openPromise, type Entry as YauzlEntry, type ZipFile } from 'yauzl';
import type { FormProblem } from '../../core/bundle/bundle.ts';
import { BUNDLE_LIMITS } from '../../core/bundle/limits.ts';
import { type Entry, tooManyEntries } from '../../core/bundle/manifest.ts';
import { isIgnored } from '../../core/bundle/paths.ts';
import { quote } from '../../core/bundle/scalar.ts';
import { notAFile } from './copy-folder.ts';
import { damagedZip, isOurFault } from './zip-problems.ts';

export type ZipEntry = Entry & { readonly inside: YauzlEntry };

export type ZipListing = {
  readonly zip: ZipFile | undefined;
  readonly entries: readonly ZipEntry[];
  readonly problems: readonly FormProblem[];
  /** The zip as a whole is not to be unpacked. */
  readonly isRefused: boolean;
};

/** Nothing that people put into posts can be packed this well. Deflate itself ends at 1032:1. */
const BOMB_RATIO = 100;
const BOMB_BYTES = 10_000_000;

/** Reads a zip's directory, and none of its contents. The caller closes `zip`. */
export async function listZip(path: string, zipBytes: number): Promise<ZipListing> {
  let zip: ZipFile;
  try {
    // Names are decoded here and not by yauzl, which would stop at the first bad one.
    zip = await openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false });
  } catch (error) {
    if (isOurFault(error)) throw error;
    return { zip: undefined, entries: [], problems: [damagedZip()], isRefused: true };
  }
  if (zip.entryCount > BUNDLE_LIMITS.looked)
    return { zip, entries: [], problems: [tooManyEntries(zip.entryCount)], isRefused: true };
  try {
    return { zip, ...(await readDirectory(zip, zipBytes)) };
  } catch (error) {
    if (isOurFault(error)) {
      zip.close();
      throw error;
    }
    const isEncrypted = error instanceof Error && /encrypt/i.test(error.message);
    return {
      zip,
      entries: [],
      problems: [isEncrypted ? encrypted('the zip') : damagedZip()],
      isRefused: true,
    };
  }
}

async function readDirectory(zip: ZipFile, zipBytes: number): Promise<Omit<ZipListing, 'zip'>> {
  const entries: ZipEntry[] = [];
  const problems: FormProblem[] = [];
  let packed = 0;
  for await (const inside of zip.eachEntry()) {
    const path = nameOf(inside);
    packed += inside.compressedSize;
    if (isIgnored(path)) continue;
    const problem = entryProblem(inside, path);
    if (problem) problems.push(problem);
    else entries.push({ path, bytes: inside.uncompressedSize, isFolder: path.endsWith('/'), inside });
  }
  if (entries.length === 0 && problems.length === 0) problems.push(emptyZip());
  // Entries that share bytes: one way to build a bomb, and never what a zip program makes.
  const isOverlapping = packed > zipBytes;
  if (isOverlapping) problems.push(bomb('the zip'));
  const isBomb = isOverlapping || problems.some(({ code }) => code === 'zip-bomb');
  return { entries, problems, isRefused: isBomb || entries.length === 0 };
}

/** Some programs write UTF-8 names without saying so (macOS does); as CP437 they would be gibberish. */
function nameOf(entry: YauzlEntry): string {
  const saysUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
  const hasUnicodePath = entry.extraFields.some(({ id }) => id === 0x7075);
  if (!saysUtf8 && !hasUnicodePath) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.fileNameRaw);
    } catch {
      // CP437, as the specification says.
    }
  }
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

function entryProblem(entry: YauzlEntry, path: string): FormProblem | undefined {
  // The upper half holds the Unix mode, whatever system the entry says it came from: unpackers differ in believing it.
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return notAFile(path, type === 0o120000);
  if (entry.isEncrypted()) return encrypted(quote(path));
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return {
      code: 'unknown-compression',
      at: 'bundle',
      expected: 'a zip packed in the ordinary way (deflate)',
      got: `${quote(path)}, packed by method ${entry.compressionMethod}`,
      example: 'Windows: Send to, Compressed folder. Mac: Compress',
    };
  const isBomb =
    entry.uncompressedSize > BOMB_BYTES && entry.uncompressedSize > BOMB_RATIO * entry.compressedSize;
  return isBomb ? bomb(quote(path)) : undefined;
}

const encrypted = (what: string): FormProblem => ({
  code: 'encrypted',
  at: 'bundle',
  expected: 'a zip without a password',
  got: `${what}, which is encrypted`,
  example: 'the same zip, made without a password',
});

const bomb = (what: string): FormProblem => ({
  code: 'zip-bomb',
  at: 'bundle',
  expected: 'files that unpack to about their own size, as pictures and videos do',
  got: `${what}, which unpacks to many times its size`,
  example: 'a new zip of the original files',
});

const emptyZip = (): FormProblem => ({
  code: 'empty-zip',
  at: 'bundle',
  expected: 'post.md and the files that it lists',
  got: 'a zip without files',
  example: 'a zip of the folder with post.md in it',
});
