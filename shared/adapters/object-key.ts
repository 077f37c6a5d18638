import { UsageError } from '../core/errors.ts';

/**
 * Refuses keys that mean something else in a folder than in a bucket: parent paths, absolute paths, empty segments,
 * and names that are not in Unicode's composed form (NFC), which would be two objects in one store and one in another.
 * @throws UsageError
 */
export function assertObjectKey(key: string): void {
  const problem = problemOf(key);
  if (problem)
    throw new UsageError(
      `“${key}” cannot be the key of an object: ${problem}. Expected something like media/photo.jpg.`,
    );
}

function problemOf(key: string): string | undefined {
  if (key === '') return 'it is empty';
  if (Buffer.byteLength(key) > 1024) return 'it is longer than 1024 bytes';
  if (key.includes('\0') || key.includes('\\')) return 'it has a character that file systems treat specially';
  if (/^[a-z]:/i.test(key) || key.startsWith('/')) return 'it is an absolute path';
  const segments = key.split('/');
  if (segments.some((segment) => segment === '')) return 'a part between two slashes is empty';
  if (segments.some((segment) => segment === '.' || segment === '..')) return 'it leads to another folder';
  if (!key.isWellFormed() || key !== key.normalize('NFC'))
    return 'its letters are not in composed form (NFC)';
  return undefined;
}

/**
 * Hidden files (`.DS_Store`, half-written ones) are no content: both kinds of store leave them out of listings. A
 * parent path, which a bucket can hold, is listed: who sent it must hear that it is refused.
 */
export const isHidden = (key: string): boolean =>
  key.split('/').some((segment) => /^\.(?!\.?$)/.test(segment));

/** The order in which S3 lists keys: by UTF-8 bytes. */
export const byKey = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
