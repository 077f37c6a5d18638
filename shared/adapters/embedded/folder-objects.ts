import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { NotFoundError } from '../../core/errors.ts';
import type { ObjectHead, Objects } from '../../ports.ts';
import { atMost, collect, sha256Of, toNewFile } from '../byte-streams.ts';
import { assertObjectKey, byKey } from '../object-key.ts';
import { filesUnder, findFile, pathForWriting } from './folder-tree.ts';

/**
 * Objects as files. `mounts` puts whole prefixes elsewhere: `{ 'incoming/': './inbox' }`. The version of an object is
 * the SHA-256 of its content, so a file that somebody edits is another version. Symbolic links are not followed and
 * hidden files are not listed. Names are NFC on this side, whichever way the disk spells them.
 */
export function folderObjects({
  root,
  mounts = {},
}: {
  readonly root: string;
  readonly mounts?: Readonly<Record<string, string>>;
}): Objects {
  const places = [{ prefix: '', folder: root }, ...Object.entries(mounts).map(toPlace)].sort(
    (a, b) => b.prefix.length - a.prefix.length,
  );
  const placeOf = (key: string): Place =>
    places.find(({ prefix }) => key.startsWith(prefix)) ?? { prefix: '', folder: root };
  /** Folder and path within it. */
  const locate = (key: string): readonly [string, string] => {
    assertObjectKey(key);
    const { prefix, folder } = placeOf(key);
    return [folder, key.slice(prefix.length)];
  };

  async function* content(key: string, { version, maxBytes }: { version?: string; maxBytes?: number } = {}) {
    const file = await openFile(...locate(key));
    if (!file) throw new NotFoundError(`There is no object ${key}.`);
    const hash = createHash('sha256');
    for await (const chunk of atMost(maxBytes, key, file.createReadStream())) {
      hash.update(chunk);
      yield chunk;
    }
    if (version !== undefined && hash.digest('hex') !== version)
      throw new NotFoundError(
        `There is no object ${key} in version ${version}: its content has changed since.`,
      );
  }

  return {
    async *list(prefix) {
      const found: ObjectHead[] = [];
      for (const place of places)
        if (place.prefix.startsWith(prefix) || prefix.startsWith(place.prefix))
          for await (const { path, bytes } of filesUnder(place.folder, prefix.slice(place.prefix.length))) {
            const key = place.prefix + path;
            if (key.startsWith(prefix) && placeOf(key) === place) found.push({ key, bytes });
          }
      yield* found.sort((a, b) => byKey(a.key, b.key));
    },

    async head(key) {
      const file = await openFile(...locate(key));
      if (!file) return undefined;
      let bytes = 0;
      const version = await sha256Of(counted(file.createReadStream(), (count) => (bytes += count)));
      return { key, bytes, version };
    },

    read: (key, options) => collect(content(key, options)),

    download: (key, toFile, options) => toNewFile(toFile, content(key, options)),

    async write(key, bytes) {
      await toNewFile(await pathForWriting(...locate(key)), [bytes]);
      return { key, bytes: bytes.byteLength, version: createHash('sha256').update(bytes).digest('hex') };
    },

    async upload(key, fromFile) {
      const path = await pathForWriting(...locate(key));
      const hash = createHash('sha256');
      let bytes = 0;
      await toNewFile(
        path,
        counted(createReadStream(fromFile), (count, chunk) => {
          bytes += count;
          hash.update(chunk);
        }),
      );
      return { key, bytes, version: hash.digest('hex') };
    },

    async delete(key) {
      const path = await findFile(...locate(key));
      if (path !== undefined) await rm(path, { force: true });
    },
  };
}

type Place = { readonly prefix: string; readonly folder: string };

const toPlace = ([prefix, folder]: [string, string]): Place => {
  assertObjectKey(prefix.replace(/\/$/, ''));
  return { prefix: prefix.endsWith('/') ? prefix : `${prefix}/`, folder };
};

/** A regular file, or undefined. `O_NOFOLLOW`: it may have become a link since it was looked up. */
async function openFile(folder: string, path: string): Promise<FileHandle | undefined> {
  const found = await findFile(folder, path);
  if (found === undefined) return undefined;
  try {
    return await open(found, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP'))
      return undefined;
    throw error;
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  count: (bytes: number, chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.byteLength, chunk);
    yield chunk;
  }
}
