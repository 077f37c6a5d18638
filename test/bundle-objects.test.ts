import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectBundles } from '../shared/adapters/bundles/object-bundles.ts';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { othersIn } from '../shared/adapters/embedded/folder-tree.ts';
import { NotFoundError } from '../shared/core/errors.ts';
import type { Bundles, ObjectHead, Objects } from '../shared/ports.ts';
import { BUNDLE, leftIn, POST, scratch, writeFolder, zipOf } from './bundle-fixtures.ts';

let root: string;
let inbox: string;
let work: string;
let objects: Objects;
let bundles: Bundles;
let clean: () => Promise<void>;
beforeAll(async () => {
  const made = await scratch();
  root = made.folder;
  clean = made.clean;
  inbox = join(root, 'incoming');
  work = join(root, 'work');
  await mkdir(inbox);
  objects = folderObjects({ root });
  bundles = objectBundles({ objects, workFolder: work });
});
afterAll(() => clean());

const open = async (name: string, from = bundles) => {
  const opened = await from.open(name);
  await opened?.close();
  expect(await leftIn(work)).toEqual([]);
  return opened;
};
const codes = async (name: string, from = bundles) =>
  (await open(name, from))?.problems.map((problem) => problem.code);

describe('an uploaded bundle', () => {
  it('is found as a folder', async () => {
    await writeFolder(join(inbox, 'reopening'), BUNDLE);
    const opened = await open('reopening');
    expect(opened).toMatchObject({ name: 'reopening', form: 'folder', postMd: POST, problems: [] });
    expect(opened?.files.map((file) => file.path)).toEqual(['reading-room.jpg']);
  });

  it('is found as a zip, whatever the case of its ending', async () => {
    await writeFile(join(inbox, 'small.zip'), await zipOf(BUNDLE));
    await writeFile(join(inbox, 'large.ZIP'), await zipOf(BUNDLE));
    for (const name of ['small', 'large'])
      expect(await open(name)).toMatchObject({ name, form: 'zip', postMd: POST, problems: [] });
  });

  it('has links in it where it lies in a folder, and says of them what its sender was told', async () => {
    const elsewhere = join(root, 'elsewhere.txt');
    await writeFile(elsewhere, POST);
    const linked = objectBundles({ objects, workFolder: work, others: (name) => othersIn(inbox, name) });
    for (const [name, files, link] of [
      ['with-link', BUNDLE, 'pass.txt'],
      ['deep-link', BUNDLE, 'more/pass.txt'],
      ['only-link', {}, 'post.md'],
    ] as const) {
      await writeFolder(join(inbox, name), files);
      await mkdir(join(inbox, name, link, '..'), { recursive: true });
      await symlink(elsewhere, join(inbox, name, link));
      await symlink(elsewhere, join(inbox, name, '.hidden'));
      const checked = await openBundle(join(inbox, name), work);
      await checked.close();
      expect(checked.problems.map(({ code }) => code)).toContain('link');
      const opened = await open(name, linked);
      expect(opened?.problems).toEqual(checked.problems);
      expect(opened?.revision).toBe(checked.revision);
    }
  });

  it('has the revision that its sender computed', async () => {
    const local = await openBundle(await writeFolder(join(root, 'local'), BUNDLE), work);
    await local.close();
    await writeFolder(join(inbox, 'sent'), BUNDLE);
    await writeFile(join(inbox, 'sent-as-zip.zip'), await zipOf(BUNDLE));
    expect((await open('sent'))?.revision).toBe(local.revision);
    expect((await open('sent-as-zip'))?.revision).toBe(local.revision);
  });

  it('is undefined where nothing was uploaded, and never another bundle or another place', async () => {
    await writeFolder(join(inbox, 'exhibition-2'), BUNDLE);
    await writeFile(join(inbox, 'exhibition.tar'), 'x');
    for (const name of ['exhibition', 'nothing', '', '.', '..', '../incoming/exhibition-2', 'exhibition-2/'])
      expect(await open(name), name).toBeUndefined();
  });

  it('is refused where a folder and a zip have its name', async () => {
    await writeFolder(join(inbox, 'twice'), BUNDLE);
    await writeFile(join(inbox, 'twice.zip'), await zipOf(BUNDLE));
    const opened = await open('twice');
    // As a zip: there is nothing to wait for.
    expect(opened).toMatchObject({ form: 'zip', files: [] });
    expect(opened?.problems.map((problem) => problem.code)).toEqual(['two-bundles']);
    expect((await open('twice'))?.revision).toBe(opened?.revision);
  });

  it('that is still arriving says that post.md is missing, and nothing else', async () => {
    await writeFolder(join(inbox, 'arriving'), { 'reading-room.jpg': 'x' });
    const opened = await open('arriving');
    expect(opened?.form).toBe('folder');
    expect(opened?.problems).toMatchObject([{ code: 'missing-file', file: 'post.md' }]);
  });

  it('that is no zip, or too much of a folder, has problems and is no error', async () => {
    await writeFile(join(inbox, 'broken.zip'), 'not a zip');
    expect(await codes('broken')).toEqual(['not-a-zip']);
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.jpg`, '']));
    await writeFolder(join(inbox, 'many'), many);
    expect(await codes('many')).toEqual(['too-many-entries']);
  });
});

/** Keys as a bucket may have them, which a folder cannot. Like S3, `list` does not say the truth of the next moment. */
const bucketWith = (heads: readonly ObjectHead[], download: Objects['download']): Objects => ({
  ...objects,
  async *list(prefix) {
    yield* heads.filter(({ key }) => key.startsWith(prefix));
  },
  download,
});
const writes =
  (content: string): Objects['download'] =>
  (_key, toFile) =>
    writeFile(toFile, content);
const from = (store: Objects) => objectBundles({ objects: store, workFolder: work });

describe('a bucket', () => {
  const heads = (...paths: string[]) => paths.map((path) => ({ key: `incoming/b/${path}`, bytes: 1 }));

  it('may hold keys that are attacks: they are refused and never fetched', async () => {
    const fetched: string[] = [];
    const store = bucketWith(heads('post.md', '../x', 'a//b', 'a\\b', '/etc/passwd'), async (key, toFile) => {
      fetched.push(key);
      await writeFile(toFile, POST);
    });
    expect(await codes('b', from(store))).toEqual(['bad-path', 'bad-path', 'bad-path', 'bad-path']);
    expect(fetched).toEqual(['incoming/b/post.md']);
  });

  it('may hold names in decomposed form: said, with the way out', async () => {
    const opened = await open('b', from(bucketWith(heads('post.md', 'cafe\u0301.jpg'), writes(POST))));
    expect(opened?.problems).toMatchObject([{ code: 'decomposed-name', example: 'cafe.jpg' }]);
  });

  it('may lose an object between the listing and the fetching: it is simply not there', async () => {
    const store = bucketWith(heads('post.md', 'gone.jpg'), async (key, toFile) => {
      if (key.endsWith('gone.jpg')) throw new NotFoundError('gone');
      await writeFile(toFile, POST);
    });
    expect(await open('b', from(store))).toMatchObject({ postMd: POST, files: [], problems: [] });
  });

  it('that does not answer is an error, and leaves nothing behind', async () => {
    const store = bucketWith(heads('post.md'), async () => {
      throw new Error('The bucket does not answer.');
    });
    await expect(from(store).open('b')).rejects.toThrow('does not answer');
    expect(await leftIn(work)).toEqual([]);
  });

  it('that gives more than it listed is stopped at the limit that was left', async () => {
    const budgets: (number | undefined)[] = [];
    const store = bucketWith(heads('a.jpg', 'post.md'), async (_key, toFile, options) => {
      budgets.push(options?.maxBytes);
      await writeFile(toFile, POST);
    });
    await open('b', from(store));
    expect(budgets).toEqual([500_000_000, 500_000_000 - Buffer.byteLength(POST)]);
  });
});
