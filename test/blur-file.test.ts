import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blurFile } from '../cli/blur-file.ts';
import { blurredText } from '../cli/blurred-text.ts';
import { copyPlaces } from '../cli/copy-place.ts';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { Box } from '../shared/core/media/vision-facts.ts';
import type { Vision } from '../shared/ports.ts';
import { scratch } from './bundle-fixtures.ts';
import { watchedLog } from './log-privacy.ts';
import { animation, noise } from './media/draw.ts';
import { thePolicy } from './rules/proof.ts';
import { noiseEyes } from './vision/noise-eyes.ts';

const FACE: Box = { x: 40, y: 40, width: 60, height: 60 };
const media = sharpMedia();
let desk: Awaited<ReturnType<typeof scratch>>;
let original: Buffer;
beforeEach(async () => {
  desk = await scratch();
  original = await noise(200, 150).png().toBuffer();
  await writeFile(path('desk.png'), original);
});
afterEach(() => desk.clean());

const path = (name: string): string => join(desk.folder, name);
const depsWith = (vision: Vision) => ({ media, vision, policy: thePolicy(), log: watchedLog() });
const blur = (name: string, vision: Vision, wishes: Parameters<typeof blurFile>[3] = {}) =>
  blurFile(depsWith(vision), path(name), path('out/copy.png'), wishes);

describe('a picture', () => {
  it('is blurred in a copy, and stays as it was', async () => {
    const eyes = noiseEyes({ faces: [FACE] });
    const blurred = await blur('desk.png', eyes);
    expect(blurred).toEqual({
      file: path('desk.png'),
      did: 'blurred',
      out: path('out/copy.png'),
      faces: [FACE],
      texts: [],
      given: [],
    });
    expect(blurredText(blurred)).toBe(
      `Blurred ${path('desk.png')}: 1 face. The copy is ${path('out/copy.png')}`,
    );
    expect((await readFile(path('desk.png'))).equals(original)).toBe(true);
    expect(await eyes.look(path('out/copy.png'))).toMatchObject({ faces: [] });
  });

  it('in which nothing is found has no copy, unless a person names a place', async () => {
    const nothing = await blur('desk.png', noiseEyes({}));
    expect(nothing.did).toBe('found-nothing');
    expect(blurredText(nothing)).toContain('Look at it yourself');
    expect(await readdir(desk.folder)).toEqual(['desk.png']);
    const named = await blur('desk.png', noiseEyes({}), { box: [FACE] });
    expect(named).toMatchObject({ did: 'blurred', faces: [], given: [FACE] });
    expect(blurredText(named)).toContain('1 place that you named');
    expect(await noiseEyes({ faces: [FACE] }).look(path('out/copy.png'))).toMatchObject({ faces: [] });
  });

  it('in whose copy something is still found has none', async () => {
    const sure: Vision = {
      look: async () => ({ width: 200, height: 150, faces: [{ ...FACE, score: 0.4 }], words: [] }),
      close: async () => {},
    };
    expect(await blur('desk.png', sure)).toMatchObject({
      did: 'refused',
      reason: expect.stringContaining('a face was found again, so it was not written'),
    });
    expect(await readdir(desk.folder)).toEqual(['desk.png']);
  });

  it('whose copy nobody could look at has none', async () => {
    let looks = 0;
    const tired: Vision = {
      look: async () => {
        looks += 1;
        return looks === 1
          ? { width: 200, height: 150, faces: [{ ...FACE, score: 0.4 }], words: [] }
          : { problem: { code: 'timed-out', detail: 'looking at it took too long' } };
      },
      close: async () => {},
    };
    expect(await blur('desk.png', tired)).toMatchObject({
      did: 'refused',
      reason: expect.stringContaining('could not be looked at, so it was not written'),
    });
    expect(await readdir(desk.folder)).toEqual(['desk.png']);
  });

  it('that is none, or that moves, is refused with the reason', async () => {
    await writeFile(path('words.png'), 'not a picture');
    await writeFile(path('walk.gif'), await (await animation([100, 100])).gif().toBuffer());
    expect(await blur('words.png', noiseEyes({}))).toMatchObject({
      did: 'refused',
      reason: expect.stringContaining('words.png cannot be used'),
    });
    expect(await blur('walk.gif', noiseEyes({}))).toMatchObject({
      did: 'refused',
      reason: expect.stringContaining('only still pictures are blurred'),
    });
  });

  it('that is not there, or a place outside of it, is wrong usage', async () => {
    await expect(blur('nowhere.png', noiseEyes({}))).rejects.toThrow(/There is nothing at .*nowhere\.png/);
    await mkdir(path('bundle'));
    await expect(blur('bundle', noiseEyes({}))).rejects.toThrow(/is not a file.*check --fix/);
    const outside = { x: 180, y: 0, width: 30, height: 10 };
    await expect(blur('desk.png', noiseEyes({}), { box: [outside] })).rejects.toThrow(
      /180,0,30,10 is not inside of .*desk\.png, which has 200 × 150 pixels/,
    );
  });

  it('is not written over another file by the way, and is when that is asked for', async () => {
    await mkdir(path('out'));
    await writeFile(path('out/copy.png'), 'something else');
    await expect(blur('desk.png', noiseEyes({ faces: [FACE] }))).rejects.toThrow('EEXIST');
    expect(await readFile(path('out/copy.png'), 'utf8')).toBe('something else');
    expect(await blur('desk.png', noiseEyes({ faces: [FACE] }), { force: true })).toMatchObject({
      did: 'blurred',
    });
  });
});

describe('the place of a copy', () => {
  const placesOf = async (names: readonly string[], wishes: Parameters<typeof copyPlaces>[1] = {}) => {
    const placeOf = await copyPlaces(names, wishes);
    const places: string[] = [];
    for (const name of names) places.push(await placeOf(name));
    return places;
  };

  it('is beside the original, in a folder, or what was asked for', async () => {
    expect(await placesOf([path('desk.png')])).toEqual([path('desk-blurred.png')]);
    expect(await placesOf(['a/one.two.JPG', 'b/two.webp'], { out: path('new') })).toEqual([
      path('new/one.two-blurred.JPG'),
      path('new/two-blurred.webp'),
    ]);
    await mkdir(path('photos.2026'));
    expect(await placesOf([path('desk.png')], { out: path('photos.2026') })).toEqual([
      path('photos.2026/desk-blurred.png'),
    ]);
    expect(await placesOf([path('desk.png')], { out: path('room.PNG') })).toEqual([path('room.PNG')]);
  });

  it.each([
    [
      'that is there already',
      ['desk.png'],
      { out: 'there.png' },
      /there\.png is there already\. Add --force/,
    ],
    ['that is a folder', ['x/folder.png'], { out: '.' }, /is a folder/],
    ['that is the original', ['desk.png'], { out: 'desk.png', force: true }, /is the original/],
    [
      'that is the original by another name',
      ['desk.png'],
      { out: 'same.png', force: true },
      /is the original/,
    ],
    ['of another type', ['desk.png'], { out: 'copy.jpg' }, /ends in \.png/],
    ['for two pictures', ['desk.png', 'b.png'], { out: 'copy.png' }, /one copy, and there are 2 pictures/],
    [
      'that is another copy',
      ['a/desk.png', 'b/desk.png'],
      { out: 'copies' },
      /the copy of another picture already/,
    ],
  ])('%s is refused', async (_, names, { out, ...wishes }, said) => {
    await writeFile(path('there.png'), '');
    await link(path('desk.png'), path('same.png'));
    await mkdir(path('folder-blurred.png'));
    await expect(placesOf(names.map(path), { out: path(out), ...wishes })).rejects.toThrow(said);
  });
});
