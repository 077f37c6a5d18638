import type { FormProblem } from '../../core/bundle/bundle.ts';
import { BUNDLE_LIMITS } from '../../core/bundle/limits.ts';
import { checkManifest, type Entry } from '../../core/bundle/manifest.ts';
import { isIgnored } from '../../core/bundle/paths.ts';
import { quote } from '../../core/bundle/scalar.ts';
import { NotFoundError } from '../../core/errors.ts';
import type { Bundles, ObjectHead, Objects, OpenedBundle } from '../../ports.ts';
import type { BundleCopy } from './bundle-copy.ts';
import { takeFile } from './bundle-copy.ts';
import { listing, notAFile } from './copy-folder.ts';
import { finishBundle } from './finish-bundle.ts';
import { takeZip, withCopy } from './open-bundle.ts';

export const INCOMING = 'incoming/';

/**
 * What lies in the folder of a bundle and is no file, so that no listing of objects has it: in a bucket there is nothing of the
 * kind. Paths inside the bundle.
 */
type Others = (name: string) => AsyncIterable<Other> | Iterable<Other>;
type Other = { readonly path: string; readonly isLink: boolean };

type ObjectEntry = Entry & { readonly key: string };

/** Bundles that were uploaded to an object store, as `incoming/<name>/…` or `incoming/<name>.zip`. */
export function objectBundles({
  objects,
  workFolder,
  others = () => [],
}: {
  readonly objects: Objects;
  readonly workFolder: string;
  readonly others?: Others;
}): Bundles {
  return {
    async open(name) {
      if (name === '' || name.includes('/')) return undefined;
      const files = await take(objects.list(`${INCOMING}${name}/`), () => true);
      const zips = await take(
        objects.list(`${INCOMING}${name}.`),
        ({ key }) => key.slice(INCOMING.length + name.length).toLowerCase() === '.zip',
      );
      const [zip] = zips;
      if (zip && (zips.length > 1 || files.length > 0))
        return withCopy(workFolder, (copy) => openBoth(copy, name, [...zips, ...files]));
      if (zip) return withCopy(workFolder, (copy) => openZip(objects, copy, name, zip));
      const strange = await take(others(name), ({ path }) => !isIgnored(path));
      if (files.length === 0 && strange.length === 0) return undefined;
      return withCopy(workFolder, (copy) => {
        copy.problems.push(...strange.map(({ path, isLink }) => notAFile(path, isLink)));
        return openFolder(objects, copy, name, files);
      });
    },
  };
}

/** A bounded part of a listing: whatever is beyond it is too much already. */
async function take<Listed>(
  listing: AsyncIterable<Listed> | Iterable<Listed>,
  isWanted: (one: Listed) => boolean,
): Promise<Listed[]> {
  const taken: Listed[] = [];
  for await (const one of listing) {
    if (isWanted(one)) taken.push(one);
    if (taken.length > BUNDLE_LIMITS.looked) break;
  }
  return taken;
}

async function openZip(
  objects: Objects,
  copy: BundleCopy,
  name: string,
  { key }: ObjectHead,
): Promise<OpenedBundle> {
  if (isComposed(key)) await takeZip(copy, (toFile, maxBytes) => objects.download(key, toFile, { maxBytes }));
  else {
    copy.problems.push(decomposed(`${name}.zip`));
    copy.refusedContent = key;
  }
  return finishBundle(copy, name, 'zip');
}

async function openFolder(
  objects: Objects,
  copy: BundleCopy,
  name: string,
  heads: readonly ObjectHead[],
): Promise<OpenedBundle> {
  const start = INCOMING.length + name.length + 1;
  const entries = heads.map(({ key, bytes }): ObjectEntry => {
    const path = key.slice(start);
    return { path, bytes, isFolder: path.endsWith('/'), key };
  });
  const { admitted, problems, isRefused } = checkManifest(entries);
  copy.problems.push(...problems);
  if (isRefused) copy.refusedContent = listing(entries);
  for (const { path, entry } of isRefused ? [] : admitted) {
    if (!isComposed(entry.key)) copy.problems.push(decomposed(path));
    else if (
      !(await takeFile(copy, path, (toFile, maxBytes) => download(objects, entry.key, toFile, maxBytes)))
    )
      break;
  }
  return finishBundle(copy, name, 'folder');
}

/** False when the object has gone since it was listed: the folder is still changing. */
async function download(objects: Objects, key: string, toFile: string, maxBytes: number): Promise<boolean> {
  try {
    await objects.download(key, toFile, { maxBytes });
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}

/** Which of the two is meant, nobody can say. As a zip: there is nothing to wait for. */
function openBoth(copy: BundleCopy, name: string, heads: readonly ObjectHead[]): Promise<OpenedBundle> {
  copy.problems.push({
    code: 'two-bundles',
    at: 'bundle',
    expected: 'one bundle of this name',
    got: `a folder ${quote(`${name}/`)} and a zip ${quote(`${name}.zip`)}, or two zips`,
    example: `${name}-2.zip`,
  });
  copy.refusedContent = JSON.stringify(heads.map(({ key, bytes }) => [key, bytes]).sort());
  return finishBundle(copy, name, 'zip');
}

/** Object stores here take only names in composed form (NFC), so that a name is one name everywhere. */
const isComposed = (key: string): boolean => key === key.normalize('NFC');

const decomposed = (path: string): FormProblem => ({
  code: 'decomposed-name',
  at: 'bundle',
  expected: 'a file name without accents, or the bundle as a zip (older Macs spell accents in two parts)',
  got: quote(path),
  example: path.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''),
});
