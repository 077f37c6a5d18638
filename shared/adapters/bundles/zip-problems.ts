import type { FormProblem } from '../../core/bundle/bundle.ts';
import { isZip } from './bundle-copy.ts';

/** The zip's bytes are not what its directory says: told apart from faults of our own disk. */
export class DamagedZipError extends Error {
  override readonly name = 'DamagedZipError';
}

export const damagedZip = (what = 'the zip'): FormProblem => ({
  code: 'damaged-zip',
  at: 'bundle',
  expected: 'a whole zip',
  got: `${what}, which is damaged or was cut off on the way`,
  example: 'the zip made and uploaded again',
});

/** For a file that does not even begin like a zip. */
export function notAZip(head: Uint8Array, bytes: number): FormProblem | undefined {
  if (isZip(head)) return undefined;
  return {
    code: 'not-a-zip',
    at: 'bundle',
    expected: 'a zip, or a folder, with post.md in it',
    got: bytes === 0 ? 'an empty file' : `a file that is no zip${kindOf(head)}`,
    example: 'a zip made of the folder, not a file with the ending changed',
  };
}

const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a gzip archive', [0x1f, 0x8b]],
];

function kindOf(head: Uint8Array): string {
  const found = KINDS.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
  return found ? ` but ${found[0]}` : '';
}

/** Errors of the operating system are no fault of the zip: they are thrown on, and tried again. */
export const isOurFault = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
