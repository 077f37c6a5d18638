import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeFolder } from './bundle-fixtures.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';
import { EXIF, GPS } from './media/draw.ts';
import { FACES, lettering, samplePath, sheet } from './vision/pictures.ts';

vi.setConfig({ testTimeout: 180_000 });

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(samplePath(3), path('group.jpg'));
  const letters = lettering(800, 200, ['Ring 020 7946 0958', 'ISBN 978-0-14-044913-6'], {
    size: 36,
    fill: '#203040',
  });
  await sheet(800, 200, '#e8e0d0')
    .composite([{ input: letters }])
    .png()
    .toFile(path('notice.png'));
  await sheet(200, 100, '#557799').png().toFile(path('wall.png'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const path = (...names: string[]): string => join(folder, ...names);
const run = (...args: string[]) => imprimatur(args, { cwd: folder });
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('blur', () => {
  it('covers what is found in real pictures, and leaves the rest; what is blurred has nothing to blur', async () => {
    const ended = await run(
      'blur',
      'group.jpg',
      'notice.png',
      'wall.png',
      'nowhere.jpg',
      '--out',
      'copies',
      '--json',
    );
    expect(ended.code).toBe(64);
    expect(ended.err).toContain('There is nothing at nowhere.jpg. Expected a picture.');
    expect(ended.err).toContain('Look at each copy yourself');
    const [group, notice, wall] = lines(ended.out);
    expect(group).toMatchObject({ did: 'blurred', out: join('copies', 'group-blurred.jpg'), texts: [] });
    expect(group.faces).toHaveLength(FACES[3]?.length ?? 0);
    expect(notice).toMatchObject({ did: 'blurred', faces: [], texts: [{ kind: 'phone' }] });
    expect(wall).toMatchObject({ did: 'found-nothing' });
    expect((await readdir(path('copies'))).sort()).toEqual(['group-blurred.jpg', 'notice-blurred.png']);

    const again = await run('blur', 'copies/group-blurred.jpg', 'copies/notice-blurred.png');
    expect(again.code).toBe(1);
    expect(again.out.match(/Nothing found/g)).toHaveLength(2);
    expect(await readdir(path('copies'))).toHaveLength(2);
  });

  it('covers a place that a person names, and refuses one that is in no picture', async () => {
    const named = await run('blur', 'wall.png', '--box', '20,20,40,40', '--out', 'named.png');
    expect(named).toMatchObject({ code: 0, out: expect.stringContaining('1 place that you named') });
    expect((await sharp(path('named.png')).metadata()).format).toBe('png');
    const outside = await run('blur', 'wall.png', '--box', '190,20,40,40');
    expect(outside).toMatchObject({ code: 64, err: expect.stringContaining('which has 200 × 100 pixels') });
  });

  it.each([
    [['wall.png', '--box', '1,2,3'], 'Expected four whole numbers'],
    [['wall.png', '--box', '1,2,0,4'], 'Expected four whole numbers'],
    [['wall.png', 'group.jpg', '--box', '1,2,3,4'], 'With --box, name one picture'],
    [['wall.png', 'group.jpg', '--out', 'one.png'], 'Name a folder'],
    [['wall.png', '--out', 'group.jpg'], 'ends in .png'],
  ])('of %j says what to type', async (args, said) => {
    expect(await run('blur', ...args)).toMatchObject({
      code: 64,
      out: '',
      err: expect.stringContaining(said),
    });
  });
});

describe('check --fix', () => {
  const POST = `---
title: Book group         # internal
publish: now
accounts: [noticeboard]
purpose: events
audience: [public]
kind: own
media:
  - file: group.jpg
    alt: Three readers sit beside one another at the desk of the library.
    licence: own
    credit: "Photo: Library staff"
    people: blur          # the readers
---
The book group meets again. Which book would you like to read? #bookgroup
`;

  it('makes a copy that passes, says what it changed, and has nothing to do the second time', async () => {
    const picture = await sharp(samplePath(3))
      .withExif({ ...EXIF, IFD3: GPS })
      .jpeg({ quality: 92 })
      .toBuffer();
    await writeFolder(path('group'), { 'post.md': POST, 'group.jpg': picture });
    const fixed = await run('check', 'group', '--fix', 'fixed', '--offline');
    expect(fixed.err).toBe('');
    expect(fixed.out).toContain('group.jpg: blurred 3 faces');
    expect(fixed.out).toContain('no longer says where it was taken and with which camera');
    expect(fixed.out).toContain('post.md, line 13 (media[0].people): blur → none');
    expect(fixed.out).toContain('post.md, line 15 (text): #bookgroup → #BookGroup');
    expect(fixed.out).toContain('Passes: goes out on noticeboard');
    expect(fixed.code).toBe(0);
    expect(await readFile(path('group', 'group.jpg'))).toEqual(picture);

    const again = await run('check', 'fixed/group', '--fix', 'again', '--offline', '--json');
    expect(lines(again.out)[0]).toMatchObject({
      outcome: 'pass',
      fixed: { out: join('again', 'group'), corrections: [] },
    });
    for (const file of ['post.md', 'group.jpg'])
      expect(await readFile(path('again', 'group', file))).toEqual(
        await readFile(path('fixed', 'group', file)),
      );

    const used = await run('check', 'group', '--fix', 'fixed');
    expect(used).toMatchObject({ code: 64, out: '', err: expect.stringContaining('fixed is not empty') });
  });

  it('checks what it cannot correct all the same', async () => {
    await writeFolder(path('broken'), { 'post.md': POST.replace('publish: now', 'publish: some day') });
    await writeFile(path('broken', 'group.jpg'), 'no picture');
    const ended = await run('check', 'broken', '--fix', 'unfixed', '--offline');
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('Not corrected: mend what is wrong with its form first.');
    expect(await readdir(folder)).not.toContain('unfixed');
  });
});
