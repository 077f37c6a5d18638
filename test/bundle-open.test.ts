import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import type { OpenedBundle } from '../shared/ports.ts';
import {
  BUNDLE,
  type Files,
  leftIn,
  POST,
  type RawEntry,
  rawZip,
  scratch,
  writeFolder,
  zipOf,
} from './bundle-fixtures.ts';

let root: string;
let work: string;
let clean: () => Promise<void>;
beforeAll(async () => {
  const made = await scratch();
  root = made.folder;
  work = join(root, 'work');
  clean = made.clean;
});
afterAll(() => clean());

let made = 0;
const nextPath = (ending = '') => join(root, `bundle-${++made}${ending}`);

/** Opens, looks, closes; nothing may be left over. */
async function look<T>(path: string, see: (opened: OpenedBundle) => T | Promise<T>): Promise<T> {
  const opened = await openBundle(path, work);
  try {
    return await see(opened);
  } finally {
    await opened.close();
    expect(await leftIn(work)).toEqual([]);
  }
}

const openZipped = async <T>(
  bytes: Uint8Array,
  see: (opened: OpenedBundle) => T | Promise<T>,
): Promise<T> => {
  const path = nextPath('.zip');
  await writeFile(path, bytes);
  return look(path, see);
};
const openFolder = async <T>(files: Files, see: (opened: OpenedBundle) => T | Promise<T>): Promise<T> =>
  look(await writeFolder(nextPath(), files), see);

const codes = (opened: OpenedBundle): string[] => opened.problems.map((problem) => problem.code);
const paths = (opened: OpenedBundle): string[] => opened.files.map((file) => file.path).sort();
const text = async (opened: OpenedBundle, path: string): Promise<string | undefined> => {
  const file = opened.files.find((one) => one.path === path);
  return file && readFile(file.localPath, 'utf8');
};

describe('a bundle that is in order', () => {
  it('gives its post.md and its files, from a folder', async () => {
    const path = await writeFolder(nextPath(), { ...BUNDLE, 'sub/tour.vtt': 'WEBVTT' });
    await look(path, async (opened) => {
      expect(opened).toMatchObject({ form: 'folder', postMd: POST, problems: [] });
      expect(path.endsWith(opened.name)).toBe(true);
      expect(paths(opened)).toEqual(['reading-room.jpg', 'sub/tour.vtt']);
      expect(await text(opened, 'reading-room.jpg')).toBe('not really a picture');
    });
  });

  it('gives the same from a zip, and is called as the zip without its ending', async () => {
    const path = join(root, 'My-Post.ZIP');
    await writeFile(path, await zipOf(BUNDLE));
    await look(path, async (opened) => {
      expect(opened).toMatchObject({ name: 'My-Post', form: 'zip', postMd: POST, problems: [] });
      expect(await text(opened, 'reading-room.jpg')).toBe('not really a picture');
    });
  });

  it('may lie one folder down, beside what computers add on their own', async () => {
    const files = {
      'My post/post.md': POST,
      'My post/reading-room.jpg': 'not really a picture',
      '__MACOSX/My post/._reading-room.jpg': 'x',
      'My post/.DS_Store': 'x',
      'My post/Thumbs.db': 'x',
      'desktop.ini': 'x',
      'My post/~$post.docx': 'x',
    };
    const wanted = [[], ['reading-room.jpg'], POST];
    expect(await openFolder(files, same)).toEqual(wanted);
    expect(await openZipped(await zipOf(files), same)).toEqual(wanted);
    function same(opened: OpenedBundle) {
      return [codes(opened), paths(opened), opened.postMd];
    }
  });

  it('is the same revision as a folder, as a zip, in any order and one folder down', async () => {
    const revision = (opened: OpenedBundle) => opened.revision;
    const asFolder = await openFolder(BUNDLE, revision);
    const backwards = Object.fromEntries(Object.entries(BUNDLE).reverse());
    const below = Object.fromEntries(Object.entries(BUNDLE).map(([path, content]) => [`x/${path}`, content]));
    expect(await openZipped(await zipOf(BUNDLE), revision)).toBe(asFolder);
    expect(await openZipped(await zipOf(backwards), revision)).toBe(asFolder);
    expect(await openZipped(await zipOf({ ...below, '.DS_Store': 'x' }), revision)).toBe(asFolder);
    expect(await openFolder({ ...BUNDLE, 'post.md': `${POST} ` }, revision)).not.toBe(asFolder);
    expect(await openFolder({ ...BUNDLE, 'b.jpg': 'x' }, revision)).not.toBe(asFolder);
  });

  it('has names in NFC, also from a zip that does not say that its names are UTF-8', async () => {
    const decomposed = 'cafe\u0301.jpg';
    const zip = rawZip([
      { name: 'post.md', content: POST },
      { name: decomposed, content: 'x', flags: 0 },
    ]);
    expect(await openZipped(zip, paths)).toEqual(['café.jpg']);
    expect(await openFolder({ 'post.md': POST, [decomposed]: 'x' }, paths)).toEqual(['café.jpg']);
    // CP437 as the specification has it: 0x82 is é.
    const old = rawZip([
      { name: 'post.md', content: POST },
      { name: Buffer.from([0x82, 0x2e, 0x6a, 0x70, 0x67]), flags: 0 },
    ]);
    expect(await openZipped(old, paths)).toEqual(['é.jpg']);
  });
});

describe('post.md', () => {
  it.each([
    ['nothing like it', { 'a.jpg': 'x' }, 'none'],
    ['Post.md', { 'Post.md': POST }, '“Post.md”'],
    ['post.md.txt', { 'post.md.txt': POST }, '“post.md.txt”'],
    ['one of two folders', { 'a/post.md': POST, 'b/post.md': POST }, '“a/post.md”'],
    ['an empty folder', {}, 'none'],
  ])('is missing when there is %s', async (_what, files, got) => {
    const [problem] = await openFolder(files, (opened) => opened.problems);
    expect(problem).toMatchObject({ code: 'missing-file', at: 'post.md', file: 'post.md', got });
  });

  it('is refused when it is not UTF-8, with the line', async () => {
    const latin = Buffer.from('---\ntitle: Caf\xe9\n---\nx', 'latin1');
    await openFolder({ 'post.md': latin }, (opened) => {
      expect(opened.postMd).toBeUndefined();
      expect(opened.problems).toMatchObject([{ code: 'not-utf-8', line: 2 }]);
      expect(opened.problems[0]?.example).toContain('Notepad');
    });
    const utf16 = Buffer.from('\ufeff---\n', 'utf16le');
    const [problem] = await openFolder({ 'post.md': utf16 }, (opened) => opened.problems);
    expect(problem?.got).toContain('UTF-16');
  });

  it('is refused above one megabyte', async () => {
    const large = await openFolder({ 'post.md': `${POST}${'x'.repeat(1_000_000)}` }, codes);
    expect(large).toEqual(['post-too-large']);
  });
});

describe('a folder', () => {
  it('with links has them refused and not followed', async () => {
    const path = await writeFolder(nextPath(), BUNDLE);
    const secret = join(root, 'secret.txt');
    await writeFile(secret, 'secret');
    await symlink(secret, join(path, 'link.jpg'));
    await symlink(root, join(path, 'link-to-folder'));
    await look(path, (opened) => {
      expect(codes(opened)).toEqual(['link', 'link']);
      expect(paths(opened)).toEqual(['reading-room.jpg']);
    });
  });

  it('with names that differ by capitals or by composition has them refused', async () => {
    const files = { 'post.md': POST, 'Photo.jpg': 'a', 'photo.jpg': 'b', 'é.jpg': 'c', 'e\u0301.jpg': 'd' };
    expect(await openFolder(files, codes)).toEqual(['duplicate-name', 'duplicate-name']);
  });

  it.each([
    ['200 files', 199, []],
    ['201 files', 200, ['too-many-entries']],
  ])('may have %s: %j', async (_what, count, expected) => {
    const many = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.jpg`, '']));
    expect(await openFolder({ 'post.md': POST, ...many }, codes)).toEqual(expected);
  });

  it('has limits for the depth and the length of its paths', async () => {
    expect(await openFolder({ 'post.md': POST, 'a/b/c/d/x.jpg': '' }, codes)).toEqual([]);
    expect(await openFolder({ 'post.md': POST, 'a/b/c/d/e/x.jpg': '' }, codes)).toContain('path-too-deep');
    const long = `${'x'.repeat(196)}.jpg`;
    expect(await openFolder({ 'post.md': POST, [long]: '' }, codes)).toEqual([]);
    expect(await openFolder({ 'post.md': POST, [`y${long}`]: '' }, codes)).toEqual(['path-too-long']);
  });

  it('of more than 500 MB is refused before anything is copied', async () => {
    const path = await writeFolder(nextPath(), BUNDLE);
    await writeFile(join(path, 'tour.mp4'), '');
    await truncate(join(path, 'tour.mp4'), 500_000_001);
    await look(path, (opened) => {
      expect(codes(opened)).toEqual(['too-large']);
      expect(opened.files).toEqual([]);
    });
  });

  it('with an archive in it has that refused, whatever it is called', async () => {
    const zip = await zipOf(BUNDLE);
    expect(await openFolder({ ...BUNDLE, 'more.zip': zip, 'notes.docx': zip }, codes)).toEqual([
      'zip-in-zip',
      'zip-in-zip',
    ]);
  });
});

const entry = (name: RawEntry['name'], more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  content: 'x',
  ...more,
});
const post = entry('post.md', { content: POST });
const zeros = Buffer.alloc(11_000_000);

describe('a hostile zip', () => {
  it.each<[string, readonly RawEntry[], string]>([
    ['a link', [post, entry('l', { mode: 0o120777, content: '/etc/passwd' })], 'link'],
    ['a device', [post, entry('d', { mode: 0o020666 })], 'special-file'],
    ['a parent path', [post, entry('../evil.jpg')], 'bad-path'],
    ['a parent path inside', [post, entry('a/../../evil.jpg')], 'bad-path'],
    ['an absolute path', [post, entry('/etc/evil.jpg')], 'bad-path'],
    ['a drive', [post, entry('C:/evil.jpg')], 'bad-path'],
    ['a backslash', [post, entry('..\\evil.jpg')], 'bad-path'],
    ['a control character', [post, entry('a\0.jpg')], 'bad-path'],
    ['an empty name', [post, entry('')], 'bad-path'],
    ['the same name twice', [post, entry('a.jpg'), entry('a.jpg')], 'duplicate-name'],
    ['names that differ by capitals', [post, entry('a.jpg'), entry('A.JPG')], 'duplicate-name'],
    ['a second post.md', [post, post], 'duplicate-name'],
    ['an encrypted entry', [post, entry('a.jpg', { flags: 0x801 })], 'encrypted'],
    ['a strange compression', [post, entry('a.jpg', { method: 12 })], 'unknown-compression'],
    ['a zip', [post, entry('more.zip', { content: rawZip([post]) })], 'zip-in-zip'],
    ['a zip in disguise', [post, entry('more.jpg', { content: rawZip([post]) })], 'zip-in-zip'],
  ])('with %s has that refused and the rest read', async (_what, entries, code) => {
    await openZipped(rawZip(entries), (opened) => {
      expect(codes(opened)).toEqual([code]);
      expect(opened.postMd).toBe(POST);
      for (const problem of opened.problems)
        for (const said of [problem.expected, problem.got, problem.example]) expect(said).not.toBe('');
    });
  });

  it.each<[string, readonly RawEntry[], string]>([
    ['a bomb', [post, entry('a.jpg', { content: zeros })], 'zip-bomb'],
    ['a claim of 4 GB', [post, entry('a.jpg', { claims: { bytes: 4_000_000_000 } })], 'zip-bomb'],
    [
      'entries that share their bytes',
      [
        entry('a.jpg', { content: 'x'.repeat(5_000), method: 0 }),
        ...Array.from({ length: 5 }, (_, index) =>
          entry(`b${index}.jpg`, { content: 'x'.repeat(5_000), method: 0, sharesBytesOf: 0 }),
        ),
      ],
      'zip-bomb',
    ],
    [
      'more than 500 MB by its own account',
      [post, entry('a.jpg', { content: 'x', claims: { bytes: 500_000_001, packed: 80 } })],
      'zip-bomb',
    ],
    ['too many entries', Array.from({ length: 201 }, (_, index) => entry(`${index}`)), 'too-many-entries'],
    ['3000 entries', Array.from({ length: 3_000 }, (_, index) => entry(`${index}`)), 'too-many-entries'],
    ['no entries', [], 'empty-zip'],
    ['only what a Mac adds', [entry('__MACOSX/._a')], 'empty-zip'],
  ])('with %s is not unpacked at all', async (_what, entries, code) => {
    await openZipped(rawZip(entries), (opened) => {
      expect(codes(opened)).toContain(code);
      expect(opened.files).toEqual([]);
      expect(opened.postMd).toBeUndefined();
    });
  });

  it.each<[string, RawEntry]>([
    ['more bytes than it says', entry('a.jpg', { content: zeros, claims: { bytes: 100 } })],
    ['fewer bytes than it says', entry('a.jpg', { claims: { bytes: 2 } })],
    ['another sum than it says', entry('a.jpg', { claims: { crc32: 1 } })],
    [
      'bytes that do not unpack',
      entry('a.jpg', { content: 'not deflated', method: 8, claims: { packed: 3 } }),
    ],
  ])('whose entry has %s is damaged', async (_what, lying) => {
    expect(await openZipped(rawZip([post, lying]), codes)).toEqual(['damaged-zip']);
  });

  it.each<[string, () => Promise<Uint8Array>, string, string]>([
    ['cut off', async () => (await zipOf(BUNDLE)).subarray(0, 200), 'damaged-zip', 'cut off'],
    ['cut off at the end', async () => (await zipOf(BUNDLE)).subarray(0, -1), 'damaged-zip', 'cut off'],
    ['empty', async () => Buffer.alloc(0), 'not-a-zip', 'an empty file'],
    ['a JPEG', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-a-zip', 'a JPEG picture'],
    ['text', async () => Buffer.from(POST), 'not-a-zip', 'no zip'],
  ])('that is %s is said to be so', async (_what, bytes, code, got) => {
    const [problem] = await openZipped(await bytes(), (opened) => opened.problems);
    expect(problem?.code).toBe(code);
    expect(problem?.got).toContain(got);
  });

  it('is the same revision each time, and another one when it is mended', async () => {
    const broken = (await zipOf(BUNDLE)).subarray(0, 200);
    const revision = (opened: OpenedBundle) => opened.revision;
    expect(await openZipped(broken, revision)).toBe(await openZipped(broken, revision));
    expect(await openZipped(broken, revision)).not.toBe(await openZipped(await zipOf(BUNDLE), revision));
  });

  it('may be any bytes, and any bytes may be changed in an honest one', async () => {
    const honest = await zipOf(BUNDLE);
    const changed = fc
      .array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const bytes = Buffer.from(honest);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), changed), async (bytes) => {
        await openZipped(bytes, (opened) => {
          for (const problem of opened.problems)
            expect(problem.expected && problem.got && problem.example).toBeTruthy();
          expect(opened.postMd !== undefined || opened.problems.length > 0).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('of any entries gives only paths that stay inside, each once', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^(\.\.?|[aA]|\/|\\|é|.{3}\.zip){1,6}$/),
    );
    const random: fc.Arbitrary<RawEntry> = fc.record({
      name,
      content: fc.string(),
      mode: fc.constantFrom(0, 0o100644, 0o040755, 0o120777, 0o010644),
      flags: fc.constantFrom(0, 0x800, 0x801),
      method: fc.constantFrom(0, 8, 9),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(random, { maxLength: 8 }), async (entries) => {
        await openZipped(rawZip([...entries, post]), (opened) => {
          const all = paths(opened);
          expect(new Set(all.map((path) => path.toLowerCase())).size).toBe(all.length);
          for (const file of opened.files) {
            expect(file.path).not.toMatch(/^\/|\\|(^|\/)\.\.?(\/|$)/);
            expect(file.localPath.startsWith(join(work, 'bundle-'))).toBe(true);
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('opening', () => {
  it('throws for a path where nothing is, and leaves nothing behind', async () => {
    await expect(openBundle(join(root, 'nothing-here'), work)).rejects.toThrow('no bundle at');
    expect(await leftIn(work)).toEqual([]);
  });

  it('throws what is wrong with our own disk and leaves nothing behind', async () => {
    const path = await writeFolder(nextPath(), BUNDLE);
    const blocked = join(root, 'blocked');
    await writeFile(blocked, 'a file where the work folder should be');
    await expect(openBundle(path, blocked)).rejects.toMatchObject({ syscall: 'mkdir' });
  });

  it('gives a copy that does not change with the original, until it is closed twice', async () => {
    const path = await writeFolder(nextPath(), BUNDLE);
    const opened = await openBundle(path, work);
    await writeFile(join(path, 'reading-room.jpg'), 'changed');
    expect(await text(opened, 'reading-room.jpg')).toBe('not really a picture');
    await opened.close();
    await opened.close();
    expect(await leftIn(work)).toEqual([]);
  });

  it('ignores an empty folder inside', async () => {
    const path = await writeFolder(nextPath(), BUNDLE);
    await mkdir(join(path, 'empty'));
    expect(await look(path, codes)).toEqual([]);
  });
});
