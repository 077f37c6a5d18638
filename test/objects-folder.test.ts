import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { NotFoundError, UsageError } from '../shared/core/errors.ts';
import { keysOf, objectsContract } from './objects-contract.ts';

describe('objects in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-folder-'));
    return () => rm(folder, { recursive: true, force: true });
  });
  const root = () => join(folder, 'objects');
  const inbox = () => join(folder, 'inbox');
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
  };
  const x = Buffer.from('x');

  objectsContract('keep the contract', async () => folderObjects({ root: root() }), { versions: true });
  objectsContract(
    'keep the contract with a folder mounted',
    async () => folderObjects({ root: root(), mounts: { 'in/b/': inbox() } }),
    { versions: true },
  );

  it('keep a mounted prefix in its own folder, and only there', async () => {
    const objects = folderObjects({ root: root(), mounts: { 'incoming/': inbox() } });
    await write(join(inbox(), 'tour', 'post.md'), 'hello');
    await write(join(root(), 'incoming', 'shadowed'), 'not reachable');
    await objects.write('media/a', x, 'text/plain');
    await objects.write('incoming/b.zip', x, 'application/zip');
    expect(await readdir(inbox())).toEqual(['b.zip', 'tour']);
    expect(await keysOf(objects, '')).toEqual(['incoming/b.zip', 'incoming/tour/post.md', 'media/a']);
    expect(await keysOf(objects, 'incoming/t')).toEqual(['incoming/tour/post.md']);
    expect(await keysOf(objects, 'inc')).toHaveLength(2);
    await expect(objects.read('incoming/shadowed')).rejects.toThrow(NotFoundError);
  });

  it('name a version by the SHA-256 of its content, however the content came there', async () => {
    const objects = folderObjects({ root: root() });
    await write(join(root(), 'a'), 'by hand');
    const version = createHash('sha256').update('by hand').digest('hex');
    expect(await objects.head('a')).toEqual({ key: 'a', bytes: 7, version });
    await write(join(root(), 'a'), 'by hend');
    await expect(objects.read('a', { version })).rejects.toThrow(/has changed since/);
  });

  it('are listed as S3 lists them, by the bytes of the key', async () => {
    const objects = folderObjects({ root: root() });
    for (const key of ['b/1', 'b-2', 'é', 'z', 'B', '\u{1f4da}', '\uff21'])
      await objects.write(key, x, 'text/plain');
    expect(await keysOf(objects, '')).toEqual(['B', 'b-2', 'b/1', 'z', 'é', '\uff21', '\u{1f4da}']);
  });

  it('do not follow links, neither to files nor to folders, neither to read nor to write', async () => {
    await write(join(folder, 'secret', 'key'), 'private');
    await mkdir(root());
    await symlink(join(folder, 'secret'), join(root(), 'linked'));
    await symlink(join(folder, 'secret', 'key'), join(root(), 'key'));
    const objects = folderObjects({ root: root() });
    expect(await keysOf(objects, '')).toEqual([]);
    for (const key of ['key', 'linked/key']) {
      expect(await objects.head(key)).toBeUndefined();
      await expect(objects.read(key)).rejects.toThrow(NotFoundError);
      await expect(objects.write(key, x, 'text/plain')).rejects.toThrow(UsageError);
      await objects.delete(key);
    }
    expect(await readFile(join(folder, 'secret', 'key'), 'utf8')).toBe('private');
  });

  it('find names that a Mac spelled in decomposed form, and overwrite them instead of doubling them', async () => {
    await write(join(root(), 'cafe\u0301', 're\u0301sume\u0301.md'), 'from a Mac');
    const objects = folderObjects({ root: root() });
    const key = 'café/résumé.md';
    expect(await keysOf(objects, 'café/')).toEqual([key]);
    expect(Buffer.from(await objects.read(key)).toString()).toBe('from a Mac');
    await objects.write(key, x, 'text/plain');
    expect(await keysOf(objects, '')).toEqual([key]);
    await objects.delete(key);
    expect(await keysOf(objects, '')).toEqual([]);
  });

  it('refuse to write where something else stands in the way', async () => {
    const objects = folderObjects({ root: root() });
    await objects.write('a/b', x, 'text/plain');
    await expect(objects.write('a', x, 'text/plain')).rejects.toThrow(/Expected a file, or nothing,/);
    await expect(objects.write('a/b/c', x, 'text/plain')).rejects.toThrow(/Expected a folder/);
  });

  it('show a reader the old content or the new one, never a half, while writers replace it', async () => {
    const objects = folderObjects({ root: root() });
    const contents = ['a', 'b', 'c', 'd'].map((letter) => Buffer.alloc(300_000, letter));
    await objects.write('page', contents[0] ?? x, 'text/html');
    const writes = contents.map((content) => objects.write('page', content, 'text/html'));
    const seen = await Promise.all(Array.from({ length: 12 }, () => objects.read('page')));
    await Promise.all(writes);
    for (const content of seen) expect(contents.some((whole) => whole.equals(content))).toBe(true);
    expect(await readdir(root())).toEqual(['page']);
  });
});
