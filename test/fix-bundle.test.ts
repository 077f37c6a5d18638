import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFixed } from '../cli/fix-bundle.ts';
import { makeFixFolder, refuseUsedFolder } from '../cli/fix-folder.ts';
import { fixText } from '../cli/fix-text.ts';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import type { Vision } from '../shared/ports.ts';
import { type Files, scratch, writeFolder, zipOf } from './bundle-fixtures.ts';
import { watchedLog } from './log-privacy.ts';
import { animation, EXIF, GPS, noise } from './media/draw.ts';
import { thePolicy } from './rules/proof.ts';
import { noiseEyes } from './vision/noise-eyes.ts';

const FACE: Box = { x: 40, y: 40, width: 60, height: 60 };
const media = sharpMedia();
let desk: Awaited<ReturnType<typeof scratch>>;
beforeEach(async () => {
  desk = await scratch();
});
afterEach(() => desk.clean());

const path = (...names: string[]): string => join(desk.folder, ...names);

async function fix(bundle: string, out: string, vision: Vision = noiseEyes({ faces: [FACE] })) {
  const opened = await openBundle(bundle, path('work'));
  try {
    return await writeFixed({ media, vision, policy: thePolicy(), log: watchedLog() }, opened, out);
  } finally {
    await opened.close();
  }
}

const POST = `---
title: Open day            # for the calendar
publish: now
accounts: [noticeboard]
media:
  - file: pictures/desk.jpg
    alt: Two readers at the desk.
    people: blur           # the readers asked for it
  - file: shelf.png
    alt: "Shelves #openday"
    people: none
---

Come in! #openday

#ReadingRoom
`;

async function bundle(postMd = POST): Promise<Files> {
  return {
    'post.md': postMd,
    'pictures/desk.jpg': await noise(300, 200)
      .withExif({ ...EXIF, IFD3: GPS })
      .jpeg({ quality: 95 })
      .toBuffer(),
    'shelf.png': await noise(30, 20).png().toBuffer(),
  };
}

const changedLines = (before: string, after: string): string[] => {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
};

describe('a corrected bundle', () => {
  it('has its pictures blurred and cleaned and its hashtags in capitals, and is otherwise as it was', async () => {
    const files = await bundle();
    const written = await fix(await writeFolder(path('open-day'), files), path('fixed'));
    expect(written).toEqual({
      out: path('fixed', 'open-day'),
      corrections: [
        { did: 'blurred', file: 'pictures/desk.jpg', faces: 1, texts: 0 },
        { did: 'cleaned', file: 'pictures/desk.jpg', removed: ['location', 'camera'] },
        { did: 'edited', at: 'media[0].people', line: 8, from: 'blur', to: 'none' },
        { did: 'edited', at: 'media[1].alt', line: 10, from: '#openday', to: '#OpenDay' },
        { did: 'edited', at: 'text', line: 14, from: '#openday', to: '#OpenDay' },
      ],
    });
    const postMd = await readFile(path('fixed', 'open-day', 'post.md'), 'utf8');
    expect(changedLines(POST, postMd)).toEqual([
      '    people: none           # the readers asked for it',
      '    alt: "Shelves #OpenDay"',
      'Come in! #OpenDay',
    ]);
    const desk = await readFile(path('fixed', 'open-day', 'pictures', 'desk.jpg'));
    expect(await noiseEyes({ faces: [FACE] }).look(desk)).toMatchObject({ faces: [] });
    const facts = await media.inspect(path('fixed', 'open-day', 'pictures', 'desk.jpg'), 'desk.jpg');
    expect(facts).toMatchObject({ type: 'image/jpeg', creator: 'Reading Room Team' });
    expect(facts).not.toHaveProperty('location');
    expect(await readFile(path('fixed', 'open-day', 'shelf.png'))).toEqual(files['shelf.png']);
    expect(await readFile(path('open-day', 'post.md'), 'utf8')).toBe(POST);
  });

  it('is the same when it is corrected once more', async () => {
    await fix(await writeFolder(path('open-day'), await bundle()), path('fixed'));
    const again = await fix(path('fixed', 'open-day'), path('again'));
    expect(again?.corrections).toEqual([]);
    for (const file of ['post.md', 'pictures/desk.jpg', 'shelf.png'])
      expect(await readFile(path('again', 'open-day', file))).toEqual(
        await readFile(path('fixed', 'open-day', file)),
      );
  });

  it('of a zip is a folder of its name, that others may read', async () => {
    await writeFile(path('open-day.zip'), await zipOf(await bundle()));
    const written = await fix(path('open-day.zip'), path('fixed'));
    expect(written?.out).toBe(path('fixed', 'open-day'));
    expect((await readdir(path('fixed', 'open-day'))).sort()).toEqual(['pictures', 'post.md', 'shelf.png']);
    const modes = await Promise.all(
      ['pictures/desk.jpg', 'shelf.png', 'post.md'].map(
        async (file) => (await stat(path('fixed/open-day', file))).mode,
      ),
    );
    expect(new Set(modes).size).toBe(1);
  });

  it('keeps a picture in which something is still found as it came, and says no more of it than is so', async () => {
    const sure: Vision = {
      look: async () => ({ width: 300, height: 200, faces: [{ ...FACE, score: 0.4 }], words: [] }),
      close: async () => {},
    };
    const files = await bundle();
    const written = await fix(await writeFolder(path('open-day'), files), path('fixed'), sure);
    expect(written?.corrections.map(({ did }) => did)).toEqual(['edited', 'edited']);
    expect(await readFile(path('fixed', 'open-day', 'pictures', 'desk.jpg'))).toEqual(
      files['pictures/desk.jpg'],
    );
    expect(await readFile(path('fixed', 'open-day', 'post.md'), 'utf8')).toContain('people: blur');
  });

  it('keeps a picture in which nobody was found, and one that moves, for a person to look at', async () => {
    const gif = await (await animation([100, 100])).gif().toBuffer();
    const moving: Files = {
      'post.md': POST.replace('desk.jpg', 'desk.gif'),
      'pictures/desk.gif': gif,
      'shelf.png': await noise(30, 20).png().toBuffer(),
    };
    const written = await fix(await writeFolder(path('open-day'), moving), path('fixed'), noiseEyes({}));
    expect(written?.corrections.every(({ did }) => did === 'edited')).toBe(true);
    expect(await readFile(path('fixed', 'open-day', 'pictures', 'desk.gif'))).toEqual(gif);
    expect(await readFile(path('fixed', 'open-day', 'post.md'), 'utf8')).toContain('people: blur');
  });

  it('keeps a picture whose licence forbids changes', async () => {
    const licence = 'licence: https://creativecommons.org/licenses/by-nd/4.0/';
    const files = await bundle(POST.replace('people: blur ', `${licence}\n    people: blur `));
    const written = await fix(await writeFolder(path('open-day'), files), path('fixed'));
    expect(written?.corrections.every(({ did }) => did === 'edited')).toBe(true);
    expect(await readFile(path('fixed', 'open-day', 'pictures', 'desk.jpg'))).toEqual(
      files['pictures/desk.jpg'],
    );
  });

  it('is not made of one whose form is wrong', async () => {
    const broken = await bundle(POST.replace('publish: now', 'publish: some day'));
    expect(await fix(await writeFolder(path('open-day'), broken), path('fixed'))).toBeUndefined();
    expect(await readdir(desk.folder)).not.toContain('fixed');
    expect(fixText(undefined)).toContain('mend what is wrong with its form first');
  });

  it('is never written over another', async () => {
    await fix(await writeFolder(path('open-day'), await bundle()), path('fixed'));
    const other = await writeFolder(path('other', 'open-day'), await bundle());
    await expect(fix(other, path('fixed'))).rejects.toThrow('the corrected copy of another bundle already');
  });
});

describe('the folder for corrected bundles', () => {
  it('is new, or empty', async () => {
    await writeFolder(path('used'), { 'notes.txt': 'mine' });
    await writeFolder(path('empty'), {});
    await expect(refuseUsedFolder(path('used'), [])).rejects.toThrow('is not empty');
    await expect(refuseUsedFolder(path('used', 'notes.txt'), [])).rejects.toThrow('is a file');
    await refuseUsedFolder(path('empty'), []);
    await refuseUsedFolder(path('new', 'one'), [path('empty')]);
  });

  it('lies outside of the bundles', async () => {
    await expect(refuseUsedFolder(path('open-day', 'fixed'), [path('open-day')])).rejects.toThrow(
      'inside of the bundle',
    );
    await refuseUsedFolder(path('open-day-fixed'), [path('open-day')]);
  });

  it('lies outside of the bundles by another name too', async () => {
    await writeFolder(path('open-day'), { 'post.md': POST });
    await symlink(path('open-day'), path('shortcut'));
    for (const [out, bundle] of [
      ['shortcut/new/fixed', 'open-day'],
      ['open-day/fixed', 'shortcut'],
    ] as const)
      await expect(refuseUsedFolder(path(out), [path(bundle)])).rejects.toThrow('inside of the bundle');
  });

  it('is no link to another place, be that empty or missing', async () => {
    await writeFolder(path('empty'), {});
    await symlink(path('empty'), path('link'));
    await symlink(path('nowhere'), path('dangling'));
    for (const name of ['link', 'link/', 'dangling'])
      await expect(refuseUsedFolder(`${desk.folder}/${name}`, [])).rejects.toThrow('is a link');
  });

  it('is made with those above it, or refused in words', async () => {
    await makeFixFolder(path('one', 'two', 'three'));
    expect((await stat(path('one', 'two', 'three'))).isDirectory()).toBe(true);
    // Nobody can make one there, and `mkdir` with `recursive` would try for ever.
    if (process.platform === 'linux')
      for (const folder of ['/proc/x', '/proc/x/y'])
        await expect(makeFixFolder(folder)).rejects.toThrow('cannot be made');
  });
});

describe('what is said of a correction', () => {
  it('names the file, the line, and what was there', () => {
    expect(
      fixText({
        out: 'fixed/open-day',
        corrections: [
          { did: 'blurred', file: 'desk.jpg', faces: 2, texts: 1 },
          { did: 'cleaned', file: 'desk.jpg', removed: ['location', 'camera'] },
          { did: 'edited', at: 'media[0].people', line: 8, from: 'blur', to: 'none' },
        ],
      }),
    ).toBe(
      [
        'The corrected copy is fixed/open-day:',
        '  desk.jpg: blurred 2 faces and 1 place with personal text',
        '  desk.jpg: no longer says where it was taken and with which camera',
        '  post.md, line 8 (media[0].people): blur → none',
      ].join('\n'),
    );
    expect(fixText({ out: 'fixed/open-day', corrections: [] })).toBe(
      'The corrected copy is fixed/open-day; there was nothing to correct.',
    );
  });
});
