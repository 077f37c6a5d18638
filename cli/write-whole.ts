import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that other programs read at any time: they find the old text or the new one, never half of it.
 * @param options.mode Who may read it, as `chmod` takes it; 0o600 for what nobody else should.
 */
export async function writeWhole(
  file: string,
  text: string,
  { mode }: { readonly mode?: number } = {},
): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { ...(mode !== undefined && { mode }) });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw namingWhatWasAsked(error, file);
  }
}

/** Nobody typed the name of the file beside it. Where that cannot be found, its folder is what is missing. */
function namingWhatWasAsked(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('path' in error)) return error;
  const isMissing = 'code' in error && error.code === 'ENOENT';
  return Object.assign(error, { path: isMissing ? dirname(file) : file });
}
