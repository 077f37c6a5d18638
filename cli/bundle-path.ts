import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';

const HOLDS_POST = /^post\.md$/i;

/** A bundle on disk, as it was named on the command line. */
export type BundlePath = {
  readonly path: string;
  /** A file, whatever it is called: what is in it is found out when it is opened. */
  readonly isZip: boolean;
  /** What the post will be called. */
  readonly name: string;
};

/** @throws UsageError where there is nothing at `path`, or something that is plainly meant otherwise */
export async function bundleAt(path: string): Promise<BundlePath> {
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new UsageError(`There is nothing at ${path}. Expected a folder with a post.md, or a zip file.`, {
        cause: error,
      });
    throw error;
  });
  const whole = resolve(path);
  if (status.isDirectory()) {
    await refuseShelf(path);
    return { path: whole, isZip: false, name: basename(whole) };
  }
  if (!status.isFile())
    throw new UsageError(`${path} is neither a folder nor a file. Expected a folder with a post.md.`);
  if (HOLDS_POST.test(basename(whole)))
    throw new UsageError(
      `${path} is one file of a bundle. Name the folder that it is in: ${join(path, '..')}`,
    );
  return { path: whole, isZip: true, name: basename(whole).replace(/\.zip$/i, '') };
}

/** A folder of bundles is not a bundle, and would be read as one with many files too many. */
async function refuseShelf(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && HOLDS_POST.test(entry.name))) return;
  const bundles: string[] = [];
  for (const entry of entries) {
    const isBundle = entry.isDirectory() && (await hasPost(join(path, entry.name)));
    if (isBundle || (entry.isFile() && /\.zip$/i.test(entry.name))) bundles.push(entry.name);
  }
  // A single folder within is how many zip programs unpack: that is the bundle, one folder down.
  if (bundles.length === 0 || (bundles.length === 1 && entries.length === 1 && entries[0]?.isDirectory()))
    return;
  const such = quoted(join(path, bundles.sort()[0] ?? ''));
  throw new UsageError(
    bundles.length === 1
      ? `${path} is not a bundle: it has no post.md. Name the bundle that is in it: ${such}`
      : `${path} is not a bundle: it has no post.md. It holds ${bundles.length}; name those that you mean, such as ${such}, or all of them: ${quoted(join(path, '*'))}`,
  );
}

const hasPost = async (folder: string): Promise<boolean> =>
  (await readdir(folder)).some((name) => HOLDS_POST.test(name));

/** As a shell takes it. */
const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);
