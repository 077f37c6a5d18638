import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { deskKnownFacts } from '../shared/adapters/known-facts/desk-known-facts.ts';
import { factsVersion } from '../shared/adapters/known-facts/facts-version.ts';
import { objectKnownFacts } from '../shared/adapters/known-facts/object-known-facts.ts';
import type { LogLine } from '../shared/adapters/system/json-log.ts';
import type { Measured } from '../shared/core/media/measured.ts';
import { DAY } from '../shared/core/time.ts';
import { scratch } from './bundle-fixtures.ts';
import { watchedLog } from './log-privacy.ts';

const SHA = 'ab'.repeat(32);
const FACTS: Measured = {
  sha256: SHA,
  bytes: 1_234,
  type: 'image/jpeg',
  width: 40,
  height: 30,
  sight: {
    width: 40,
    height: 30,
    faces: [],
    words: [{ x: 1, y: 2, width: 3, height: 4, text: 'Jane', confidence: 91 }],
  },
};

let folder: string;
let clean: () => Promise<void>;
let now: number;
let log: LogLine[];
beforeEach(async () => {
  ({ folder, clean } = await scratch());
  now = Date.UTC(2026, 10, 23);
  log = [];
});
afterEach(() => clean());

const known = (version = 'v1') =>
  objectKnownFacts({
    objects: folderObjects({ root: folder }),
    version,
    clock: { now: () => now },
    log: watchedLog((line) => log.push(line)),
  });
const entry = () => join(folder, 'facts', 'v1', `${SHA}.json`);

describe('facts that are kept', () => {
  it('are found again by the content of the file', async () => {
    await known().keep(FACTS);
    expect(await known().find(SHA)).toEqual(FACTS);
    expect(await known().find('cd'.repeat(32))).toBeUndefined();
  });

  it('are of no use to another version of what measures', async () => {
    await known('v1').keep(FACTS);
    expect(await known('v2').find(SHA)).toBeUndefined();
  });

  it('are of no use after thirty days, though nobody has deleted them yet', async () => {
    await known().keep(FACTS);
    now += 30 * DAY - 1;
    expect(await known().find(SHA)).toEqual(FACTS);
    now += 1;
    expect(await known().find(SHA)).toBeUndefined();
  });

  it.each<[string, (written: string) => string]>([
    ['cut short', (written) => written.slice(0, 80)],
    ['empty', () => ''],
    ['no object', () => 'null'],
    ['changed by hand', (written) => written.replace('"faces":[]', '"faces":[ ]').replace('Jane', 'Joan')],
    ['of another file', (written) => written.replaceAll(SHA, 'cd'.repeat(32))],
    ['not UTF-8', () => '\ufffd\u0000'],
  ])('count as none where they are %s', async (_, damage) => {
    await known().keep(FACTS);
    const written = await readFile(entry(), 'utf8');
    await writeFile(entry(), damage(written));
    expect(await known().find(SHA)).toBeUndefined();
  });

  it('do not keep anybody from measuring where they cannot be written, and are not logged', async () => {
    await writeFile(join(folder, 'facts'), 'in the way');
    await known().keep(FACTS);
    expect(await known().find(SHA)).toBeUndefined();
    expect(log.map(({ event }) => event)).toContain('known-facts-unkept');
    expect(JSON.stringify(log)).not.toContain('Jane');
  });
});

describe("a user's cache", () => {
  const options = () => ({ version: 'v1', clock: { now: () => now }, log: watchedLog() });

  it('is for nobody else to read', async () => {
    const path = join(folder, 'cache');
    await deskKnownFacts(options(), { XDG_CACHE_HOME: path })?.keep(FACTS);
    expect((await stat(join(path, 'imprimatur'))).mode & 0o777).toBe(0o700);
    expect(await deskKnownFacts(options(), { XDG_CACHE_HOME: path })?.find(SHA)).toEqual(FACTS);
  });

  it('loses what is older than thirty days, of any version', async () => {
    const path = join(folder, 'imprimatur', 'facts', 'v0', 'old.json');
    const young = join(folder, 'imprimatur', 'facts', 'v1', 'young.json');
    for (const file of [path, young]) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, '{}');
    }
    await utimes(path, (now - 31 * DAY) / 1000, (now - 31 * DAY) / 1000);
    await utimes(young, (now - DAY) / 1000, (now - DAY) / 1000);
    await deskKnownFacts(options(), { XDG_CACHE_HOME: folder })?.keep(FACTS);
    const left = await readdir(join(folder, 'imprimatur', 'facts'), { recursive: true });
    expect(left.sort()).toEqual(['v1', `v1/${SHA}.json`, 'v1/young.json']);
  });

  it('is not made where there is no place for it', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(deskKnownFacts(options(), { XDG_CACHE_HOME: join(folder, 'file') })).toBeUndefined();
  });
});

describe('the version of what measures', () => {
  const CODE = join('shared', 'adapters', 'vision', 'find-faces.ts');
  const project = async (code: string, lock = '{}') => {
    for (const part of ['adapters/media', 'adapters/vision', 'adapters/video', 'core/media'])
      await mkdir(join(folder, 'shared', part), { recursive: true });
    await writeFile(join(folder, CODE), code);
    await writeFile(join(folder, 'package-lock.json'), lock);
    return factsVersion(folder);
  };

  it('is another one when the code, a setting in it, or a package changes, and the same otherwise', async () => {
    const first = await project('const LEAST_SCORE = 0.3;');
    expect(await project('const LEAST_SCORE = 0.3;')).toBe(first);
    const others = [
      await project('const LEAST_SCORE = 0.4;'),
      await project('const LEAST_SCORE = 0.3;', '{"version": 2}'),
    ];
    await rm(join(folder, CODE));
    await writeFile(join(folder, CODE.replace('find-', 'found-')), 'const LEAST_SCORE = 0.3;');
    others.push(factsVersion(folder));
    expect(new Set([first, ...others]).size).toBe(4);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
  });
});
