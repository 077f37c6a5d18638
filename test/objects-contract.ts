import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError, TooLargeError, UsageError } from '../shared/core/errors.ts';
import type { ObjectHead, Objects } from '../shared/ports.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);
async function headsOf(objects: Objects, prefix: string): Promise<ObjectHead[]> {
  const heads: ObjectHead[] = [];
  for await (const head of objects.list(prefix)) heads.push(head);
  return heads;
}
export const keysOf = async (objects: Objects, prefix: string): Promise<string[]> =>
  (await headsOf(objects, prefix)).map(({ key }) => key);

export const BAD_KEYS = [
  '',
  '/etc/passwd',
  '../up',
  'a/../b',
  'a/./b',
  'a//b',
  'a/',
  'a\\b',
  'a\0b',
  'C:/a',
  'cafe\u0301.txt',
  '\ud800',
  'x'.repeat(1025),
];

/**
 * What every implementation of the port `Objects` does. `open` gives an empty store, once per test; `versions` is
 * false for a server that keeps none.
 */
export function objectsContract(
  name: string,
  open: () => Promise<Objects>,
  serves: { readonly versions: boolean },
): void {
  describe(name, () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'imprimatur-objects-'));
      return () => rm(folder, { recursive: true, force: true });
    });

    it('gives back what was written', async () => {
      const objects = await open();
      const written = await objects.write('media/a.txt', bytes('čtenář'), 'text/plain');
      expect(written).toMatchObject({ key: 'media/a.txt', bytes: 9 });
      expect(text(await objects.read('media/a.txt'))).toBe('čtenář');
      expect(await objects.head('media/a.txt')).toEqual(written);
    });

    it('replaces what was there, also by nothing at all', async () => {
      const objects = await open();
      await objects.write('a', bytes('a long first content'), 'text/plain');
      await objects.write('a', bytes(''), 'text/plain');
      expect((await objects.read('a')).byteLength).toBe(0);
      expect(await objects.head('a')).toMatchObject({ bytes: 0 });
      expect(await keysOf(objects, '')).toEqual(['a']);
    });

    it('uploads a file and downloads it again, megabytes of it', async () => {
      const objects = await open();
      const content = Buffer.alloc(5_000_003, 'every page, ');
      await writeFile(join(folder, 'from'), content);
      const uploaded = await objects.upload('video.mp4', join(folder, 'from'), 'video/mp4');
      expect(uploaded).toMatchObject({ key: 'video.mp4', bytes: 5_000_003 });
      expect(await objects.head('video.mp4')).toEqual(uploaded);
      await objects.download('video.mp4', join(folder, 'new', 'to'));
      expect(content.equals(await readFile(join(folder, 'new', 'to')))).toBe(true);
    });

    it('stops at the bytes that the caller takes, and leaves no file then', async () => {
      const objects = await open();
      await objects.write('big', new Uint8Array(200_000), 'text/plain');
      const to = join(folder, 'to');
      expect((await objects.read('big', { maxBytes: 200_000 })).byteLength).toBe(200_000);
      await expect(objects.read('big', { maxBytes: 199_999 })).rejects.toThrow(TooLargeError);
      await expect(objects.download('big', to, { maxBytes: 1 })).rejects.toThrow(TooLargeError);
      expect(await readdir(folder)).toEqual([]);
      await writeFile(to, 'what was there');
      await expect(objects.download('big', to, { maxBytes: 1 })).rejects.toThrow(TooLargeError);
      expect(await readFile(to, 'utf8')).toBe('what was there');
    });

    it('says what is not there', async () => {
      const objects = await open();
      await objects.write('a/b', bytes('x'), 'text/plain');
      for (const key of ['a', 'a/b/c', 'c']) {
        expect(await objects.head(key)).toBeUndefined();
        await expect(objects.read(key)).rejects.toThrow(NotFoundError);
        await expect(objects.download(key, join(folder, 'to'))).rejects.toThrow(NotFoundError);
      }
      expect(await readdir(folder)).toEqual([]);
    });

    it('deletes, and does not mind what is gone already', async () => {
      const objects = await open();
      await objects.write('a', bytes('x'), 'text/plain');
      await objects.delete('a');
      await objects.delete('a');
      await objects.delete('never/was');
      expect(await objects.head('a')).toBeUndefined();
      expect(await keysOf(objects, '')).toEqual([]);
    });

    it('lists by prefix, which may end within a name', async () => {
      const objects = await open();
      const keys = ['in/b/1', 'in/b-2', 'in/b/a/2', 'in/é', 'in/z', 'in/B', 'other/in/b', 'in2'];
      for (const key of keys) await objects.write(key, bytes(key), 'text/plain');
      const listed = async (prefix: string) => (await keysOf(objects, prefix)).sort();
      expect(await listed('in/')).toEqual(['in/B', 'in/b-2', 'in/b/1', 'in/b/a/2', 'in/z', 'in/é']);
      expect(await listed('in/b')).toEqual(['in/b-2', 'in/b/1', 'in/b/a/2']);
      expect(await listed('in/b/')).toEqual(['in/b/1', 'in/b/a/2']);
      expect(await listed('')).toEqual(keys.sort());
      expect(await keysOf(objects, 'nowhere/')).toEqual([]);
      const [first] = await headsOf(objects, 'in/é');
      expect(first).toMatchObject({ key: 'in/é', bytes: 5 });
    });

    it('leaves hidden files out of listings', async () => {
      const objects = await open();
      for (const key of ['in/.DS_Store', '.git/config', 'in/a/.cache/b', 'in/a.b'])
        await objects.write(key, bytes('x'), 'text/plain');
      expect(await keysOf(objects, '')).toEqual(['in/a.b']);
      expect(await keysOf(objects, 'in/')).toEqual(['in/a.b']);
    });

    it('takes keys with spaces and signs as they are', async () => {
      const objects = await open();
      const keys = ['a b+c%20d&e=f?g#h.txt', "it's (1) [2] {3} ~!@$^,;.jpg", 'Příliš žluťoučký 📚/日本.png'];
      for (const key of keys) await objects.write(key, bytes(key), 'text/plain');
      for (const key of keys) expect(text(await objects.read(key))).toBe(key);
      expect((await keysOf(objects, '')).sort()).toEqual(keys.sort());
    });

    it.for(BAD_KEYS)('refuses the key %j everywhere', async (key) => {
      const objects = await open();
      await writeFile(join(folder, 'from'), 'x');
      await expect(objects.write(key, bytes('x'), 'text/plain')).rejects.toThrow(UsageError);
      await expect(objects.upload(key, join(folder, 'from'), 'text/plain')).rejects.toThrow(UsageError);
      await expect(objects.read(key)).rejects.toThrow(UsageError);
      await expect(objects.head(key)).rejects.toThrow(UsageError);
      await expect(objects.download(key, join(folder, 'to'))).rejects.toThrow(UsageError);
      await expect(objects.delete(key)).rejects.toThrow(UsageError);
    });

    if (serves.versions)
      it('reads by version exactly what was written as that version, or says that it is gone', async () => {
        const objects = await open();
        const { version = '' } = await objects.write('a', bytes('first'), 'text/plain');
        const to = join(folder, 'to');
        expect(text(await objects.read('a', { version }))).toBe('first');
        await objects.download('a', to, { version });
        expect(await readFile(to, 'utf8')).toBe('first');

        await objects.write('a', bytes('other'), 'text/plain');
        // A bucket still has the first version, a folder has not; neither gives the second for it.
        const reread = await objects.read('a', { version }).then(text, (error: unknown) => error);
        if (reread !== 'first') expect(reread).toBeInstanceOf(NotFoundError);
        const wrong = 'f'.repeat(64);
        await expect(objects.read('a', { version: wrong })).rejects.toThrow(NotFoundError);
        await expect(objects.download('a', join(folder, 'none'), { version: wrong })).rejects.toThrow(
          NotFoundError,
        );
        expect(await readdir(folder)).toEqual(['to']);
      });
  });
}
