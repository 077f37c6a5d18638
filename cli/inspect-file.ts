import { access, constants, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashFile } from '../shared/adapters/media/hash-file.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { Inspected } from '../shared/core/report/inspection/inspected.ts';
import type { LocalFile } from '../shared/ports.ts';
import { type GatherDeps, gatherFacts } from '../shared/steps/gather-facts.ts';
import { inPlainWords } from './plain-words.ts';

/** Names of caption files. What is in them decides, except where nothing in them can be recognised. */
const NAMED_CAPTIONS = /\.(?:vtt|srt)$/i;

/**
 * Everything about one file: a picture, a video, or captions, by what is in it and not by its name.
 * @throws UsageError where there is no such file, or it may not be read
 */
export async function inspectFile(deps: GatherDeps, path: string): Promise<Inspected> {
  try {
    const file = await fileAt(path);
    const [facts] = await gatherFacts(deps, [{ file }]);
    if (!facts) throw new Error(`Nothing was measured of ${path}.`);
    const { code } = facts.problem ?? {};
    // UTF-16 begins like a sound file.
    if (code !== 'not-media' && code !== 'unsupported-type') return { kind: 'medium', file: path, facts };
    const captions = await deps.media.captions(file.localPath);
    const isCaptions = captions.type !== undefined || (code === 'not-media' && NAMED_CAPTIONS.test(path));
    return isCaptions
      ? { kind: 'captions', file: path, facts: captions }
      : { kind: 'medium', file: path, facts };
  } catch (error) {
    throw inPlainWords(error);
  }
}

async function fileAt(path: string): Promise<LocalFile> {
  const localPath = resolve(path);
  const status = await stat(localPath);
  if (status.isDirectory())
    throw new UsageError(`${path} is a folder. Name the files in it that you mean: ${join(path, '*')}`);
  // A pipe would never end, and a device has no picture in it.
  if (!status.isFile())
    throw new UsageError(`${path} is no ordinary file. Expected a picture, a video or captions.`);
  await access(localPath, constants.R_OK);
  return { path, localPath, ...(await hashFile(localPath)) };
}
