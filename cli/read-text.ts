import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../shared/core/errors.ts';
import { decodeText } from '../shared/core/text/decode-text.ts';

/** @throws UsageError where it is a folder, or no text */
export function readText(path: string): string {
  refuseFolder(path);
  return textOf(readFileSync(path), path);
}

/**
 * What stands in a file, or was piped in. What cannot be read must not go on as signs that mean nothing.
 * @throws UsageError where it is neither UTF-8 nor UTF-16 that says so
 */
export function textOf(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes);
  if (decoded) return decoded.text;
  throw new UsageError(
    `${name} is no text in UTF-8. Save it again: in Notepad choose the encoding UTF-8; in Word choose Plain Text, then Other encoding, UTF-8.`,
  );
}

/** What Node says of reading a folder does not name it. @throws UsageError */
export function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${path} is a folder. Expected a file.`);
}
