import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { BUNDLE_LIMITS } from '../../core/bundle/limits.ts';
import { missingPostFile, POST_FILE, readPostFile, rootOf } from '../../core/bundle/post-file.ts';
import type { LocalFile, OpenedBundle } from '../../ports.ts';
import { type BundleCopy, discardCopy } from './bundle-copy.ts';

/** Finds `post.md` among what was copied and hands the bundle out. */
export async function finishBundle(
  copy: BundleCopy,
  name: string,
  form: OpenedBundle['form'],
): Promise<OpenedBundle> {
  const root = rootOf(copy.files.map((file) => file.path));
  const all = copy.files.map((file) => ({ ...file, path: file.path.slice(root.length) }));
  const postMd = await readPost(copy, all);
  return {
    name,
    form,
    ...(postMd !== undefined && { postMd }),
    files: all.filter((file) => file.path !== POST_FILE),
    problems: copy.problems,
    read: ({ localPath }) => readFile(localPath),
    revision: revisionOf(copy, all),
    close: () => discardCopy(copy),
  };
}

async function readPost(copy: BundleCopy, files: readonly LocalFile[]): Promise<string | undefined> {
  const post = files.find((file) => file.path === POST_FILE);
  if (!post) {
    // Where the container could not be read, nobody knows whether post.md is in it.
    if (copy.refusedContent === undefined)
      copy.problems.push(missingPostFile(files.map((file) => file.path)));
    return undefined;
  }
  const isTooLarge = post.bytes > BUNDLE_LIMITS.postMdBytes;
  const read = readPostFile(isTooLarge ? new Uint8Array(post.bytes) : await readFile(post.localPath));
  if ('text' in read) return read.text;
  copy.problems.push(read.problem);
  return undefined;
}

/**
 * The same files under the same paths are the same revision, whether they came as a folder or as a zip and in whatever
 * order. What was wrong with the container counts too: mended, it is another revision.
 */
function revisionOf(copy: BundleCopy, files: readonly LocalFile[]): string {
  const lines = files.map((file) => JSON.stringify([file.path, file.sha256])).sort();
  const wrong = copy.problems.map((problem) => JSON.stringify(problem)).sort();
  const whole = copy.refusedContent === undefined ? [] : [copy.refusedContent];
  return createHash('sha256')
    .update([...lines, ...wrong, ...whole].join('\n'))
    .digest('hex');
}
