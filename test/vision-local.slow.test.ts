import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedAssets } from '../shared/adapters/vision/installed-assets.ts';
import { localVision } from '../shared/adapters/vision/local-vision.ts';
import { type Box, isReadable, type Sight } from '../shared/core/media/vision-facts.ts';
import { desk, lyingPng } from './media/draw.ts';
import { bricks, FACES, lettering, samplePath, sharedPicture, sheet } from './vision/pictures.ts';

const vision = localVision();
let files: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  files = await desk();
});
afterAll(async () => {
  await vision.close();
  await files.clear();
});

type Seen = Extract<Sight, { width: number }>;
async function seenIn(picture: string | Uint8Array | Promise<Uint8Array>): Promise<Seen> {
  const sight = await vision.look(await picture);
  if (sight.problem) throw new Error(`Expected to see something, got ${sight.problem.detail}.`);
  return sight;
}
const covers = (box: Box, x: number, y: number): boolean =>
  box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height;
const readable = ({ words }: Seen): string[] => words.filter(isReadable).map(({ text }) => text);
/** Words as people compare them: without case and punctuation. */
const plainWords = ({ words }: Pick<Seen, 'words'>): Set<string> =>
  new Set(words.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));

/** Detectors are slow, and the machine may be busy. */
const LONG = 180_000;

describe('faces', () => {
  it.each(Object.entries(FACES))(
    'are found in sample photo %s: all of them, and nothing else',
    async (number, middles) => {
      const { width, height, faces } = await seenIn(samplePath(Number(number)));
      const unseen = middles.filter(([x, y]) => !faces.some((face) => covers(face, x * width, y * height)));
      expect(unseen).toEqual([]);
      expect(faces).toHaveLength(middles.length);
      for (const face of faces) {
        expect([face.x, face.y, face.width, face.height].every(Number.isInteger)).toBe(true);
        expect(
          face.x >= 0 && face.y >= 0 && face.x + face.width <= width && face.y + face.height <= height,
        ).toBe(true);
        expect(face.score).toBeGreaterThanOrEqual(0.3);
      }
    },
    LONG,
  );

  it(
    'are found in the upright picture, whatever way the file is turned',
    async () => {
      const turned = await sharp(samplePath(1)).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer();
      const { width, height, faces } = await seenIn(turned);
      expect([width, height]).toEqual([1920, 1280]);
      expect(FACES[1]?.every(([x, y]) => faces.some((face) => covers(face, x * width, y * height)))).toBe(
        true,
      );
    },
    LONG,
  );

  it(
    'are found in the mirror image, and tilted',
    async () => {
      const flopped = await seenIn(sharp(samplePath(3)).flop().jpeg().toBuffer());
      expect(flopped.faces).toHaveLength(3);
      const tilted = await seenIn(sharp(samplePath(1)).rotate(15, { background: '#222' }).jpeg().toBuffer());
      expect(tilted.faces).toHaveLength(3);
    },
    LONG,
  );

  it(
    'are found where they are small in a large photo, which one look at the whole misses',
    async () => {
      // Seven groups in a photo of 12 million pixels; faces are about 110 pixels high.
      const group = { width: 900, height: 640 };
      const groups = await Promise.all(
        [1, 3, 4, 5, 6].map((number) =>
          sharp(samplePath(number))
            .resize({ ...group, fit: 'fill' })
            .toBuffer(),
        ),
      );
      const places = groups.map((input, index) => ({
        input,
        left: 200 + (index % 3) * 1_250,
        top: 300 + Math.floor(index / 3) * 1_400,
      }));
      const { faces } = await seenIn(sheet(4_000, 3_000, '#786').composite(places).jpeg().toBuffer());
      const middles = [1, 3, 4, 5, 6].flatMap((number, index) =>
        (FACES[number] ?? []).map(([x, y]) => [
          (places[index]?.left ?? 0) + x * group.width,
          (places[index]?.top ?? 0) + y * group.height,
        ]),
      );
      const found = middles.filter(([x = 0, y = 0]) => faces.some((face) => covers(face, x, y)));
      expect(middles).toHaveLength(19);
      expect(found.length).toBeGreaterThanOrEqual(18);
    },
    LONG,
  );

  it(
    'are not found in bricks, screens and paper',
    async () => {
      expect((await seenIn(bricks(900, 600).jpeg().toBuffer())).faces).toEqual([]);
      const page = lettering(900, 600, ['Opening hours', 'Monday to Friday'], { size: 40, fill: '#111' });
      expect(
        (
          await seenIn(
            sheet(900, 600, '#fff')
              .composite([{ input: page }])
              .png()
              .toBuffer(),
          )
        ).faces,
      ).toEqual([]);
    },
    LONG,
  );

  it(
    'are the same number of tensors, however often the thread looked',
    async () => {
      const { faceThread, wasm, faceModels } = installedAssets();
      const thread = new Worker(faceThread, { workerData: { wasm, faceModels }, stderr: true });
      const { data, info } = await sharp(samplePath(1))
        .resize(512)
        .raw()
        .toBuffer({ resolveWithObject: true });
      const tensors: number[] = [];
      for (let look = 0; look < 5; look += 1) {
        thread.postMessage({ rgb: data, width: info.width, height: info.height });
        const [answer] = await once(thread, 'message');
        expect(answer.faces).toHaveLength(3);
        tensors.push(answer.tensors);
      }
      await thread.terminate();
      expect(new Set(tensors).size).toBe(1);
    },
    LONG,
  );
});

const LINES = ['Reading room reopens Monday', 'Members borrow manuscripts', 'Telephone enquiries welcome'];
const WORDS = LINES.join(' ').toLowerCase().split(' ');
const missing = (seen: Seen): string[] => WORDS.filter((word) => !plainWords(seen).has(word));

describe('words', () => {
  it.each([
    ['dark on white', '#fff', { size: 40, fill: '#111' }],
    ['white on dark', '#15202b', { size: 40, fill: '#fff' }],
    ['bold white on red', '#b01030', { size: 48, fill: '#fff', bold: true }],
    ['yellow on blue', '#103080', { size: 48, fill: '#ffd800', bold: true }],
    ['grey on lighter grey', '#ccc', { size: 30, fill: '#777' }],
    ['11 pixels high', '#fff', { size: 11, fill: '#222' }],
    ['11 pixels high, light on dark', '#15202b', { size: 11, fill: '#ddd' }],
  ])(
    'are read: %s',
    async (_, background, letters) => {
      const picture = sheet(1_080, 400, background).composite([
        { input: lettering(1_080, 400, LINES, letters) },
      ]);
      const seen = await seenIn(picture.png().toBuffer());
      expect(missing(seen)).toEqual([]);
      expect(readable(seen).length).toBeGreaterThanOrEqual(WORDS.length - 1);
    },
    LONG,
  );

  it(
    'are read in white over a photo, as on a poster',
    async () => {
      const letters = lettering(1_920, 1_448, LINES, { size: 80, fill: '#fff', bold: true, top: 960 });
      const seen = await seenIn(
        sharp(samplePath(4))
          .composite([{ input: letters }])
          .jpeg()
          .toBuffer(),
      );
      expect(missing(seen)).toEqual([]);
    },
    LONG,
  );

  it(
    'are read in a colour of their own over a photo',
    async () => {
      const letters = lettering(1_920, 1_350, LINES, { size: 80, fill: '#ffe000', bold: true, top: 860 });
      const photo = sharp(samplePath(3)).composite([{ input: letters }]);
      expect(missing(await seenIn(photo.jpeg().toBuffer()))).toEqual([]);
    },
    LONG,
  );

  it.each([8, 20, 45, 90, 180, 270])(
    'are read where they are, turned by %i degrees',
    async (degrees) => {
      const letters = lettering(1_080, 400, LINES, { size: 40, fill: '#111' });
      const page = await sheet(1_080, 400, '#fff')
        .composite([{ input: letters }])
        .png()
        .toBuffer();
      const seen = await seenIn(sharp(page).rotate(degrees, { background: '#fff' }).png().toBuffer());
      expect(missing(seen)).toEqual([]);
      // It stands at 40, 80 at the top left of the page, which was turned about its middle.
      const first = seen.words.find(({ text }) => text === 'Reading');
      const angle = (degrees * Math.PI) / 180;
      const [dx, dy] = [110 - 540, 88 - 200];
      const x = seen.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle);
      const y = seen.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle);
      expect(first && covers(first, x, y)).toBe(true);
    },
    LONG,
  );

  it(
    'are read on a sign in a large photo',
    async () => {
      const sign = sheet(1_400, 420, '#f4f2ec').composite([
        { input: lettering(1_400, 420, LINES, { size: 50, fill: '#111' }) },
      ]);
      const photo = sharp(samplePath(3))
        .resize(4_000, 3_000, { fit: 'cover' })
        .composite([{ input: await sign.png().toBuffer(), left: 1_200, top: 2_300 }]);
      const seen = await seenIn(photo.jpeg().toBuffer());
      expect(missing(seen)).toEqual([]);
      const reopens = seen.words.find(({ text }) => text === 'reopens');
      // Where the sign is, in pixels of the whole photo.
      expect(
        reopens && reopens.x > 1_500 && reopens.x < 2_000 && reopens.y > 2_340 && reopens.y < 2_430,
      ).toBe(true);
    },
    LONG,
  );

  it(
    'of a tall picture of a screen are read though it is not shrunk',
    async () => {
      const letters = lettering(800, 9_000, LINES, { size: 14, fill: '#222', top: 8_700 });
      const seen = await seenIn(
        sheet(800, 9_000, '#fff')
          .composite([{ input: letters }])
          .png()
          .toBuffer(),
      );
      expect(missing(seen)).toEqual([]);
      expect(seen.words.every(({ y }) => y > 8_600)).toBe(true);
    },
    LONG,
  );

  it.each([
    ['black', '#000'],
    ['white', '#fff'],
  ])(
    'in %s on nothing are read',
    async (_, fill) => {
      const letters = lettering(1_080, 300, LINES, { size: 44, fill });
      expect(missing(await seenIn(sharp(letters).png().toBuffer()))).toEqual([]);
    },
    LONG,
  );

  it(
    'of a later frame of an animation are read',
    async () => {
      const blank = await sheet(700, 300, '#fff').png().toBuffer();
      const letters = lettering(700, 300, LINES, { size: 30, fill: '#111' });
      const last = await sheet(700, 300, '#fff')
        .composite([{ input: letters }])
        .png()
        .toBuffer();
      const gif = await sharp([blank, blank, blank, blank, blank, last], { join: { animated: true } })
        .gif()
        .toBuffer();
      const seen = await seenIn(gif);
      expect([seen.width, seen.height]).toEqual([700, 300]);
      expect(missing(seen)).toEqual([]);
    },
    LONG,
  );

  it(
    'are not read in bricks',
    async () => {
      expect(readable(await seenIn(bricks(1_200, 900).jpeg().toBuffer()))).toEqual([]);
    },
    LONG,
  );

  it.skipIf(sharedPicture('brick.png') === undefined)(
    'are not read in real textures',
    async () => {
      for (const name of ['brick.png', 'gravel.png', 'coffee.png', 'hubble_deep_field.jpg']) {
        expect(readable(await seenIn(sharedPicture(name) ?? '')), name).toEqual([]);
      }
    },
    LONG,
  );

  it.skipIf(sharedPicture('page.png') === undefined)(
    'are read on a scanned page',
    async () => {
      const words = plainWords(await seenIn(sharedPicture('page.png') ?? ''));
      for (const word of ['segmentation', 'markers', 'background', 'extreme']) expect(words).toContain(word);
    },
    LONG,
  );

  it(
    'are read on a page on which a shadow lies, as in the light',
    async () => {
      const lines = [
        'The library keeps letters, diaries and account books',
        'of mill owners and weavers from three centuries.',
        'Readers order them at the desk before noon and have',
        'them the same day; photographs may be taken without',
        'a flash. Pencils only, please, and clean dry hands.',
      ];
      const page = lettering(700, 300, lines, { size: 22, fill: '#555', top: 10 });
      const shadow = Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="300"><defs><radialGradient id="g" cx="0" cy="0.6" r="0.8">' +
          '<stop offset="0" stop-color="#000" stop-opacity="0.8"/><stop offset="1" stop-color="#000" stop-opacity="0"/>' +
          '</radialGradient></defs><rect width="700" height="300" fill="url(#g)"/></svg>',
      );
      const photographed = sheet(700, 300, '#e8e4d8').composite([{ input: page }, { input: shadow }]);
      const read = plainWords(await seenIn(photographed.blur(0.9).jpeg({ quality: 70 }).toBuffer()));
      const wanted =
        lines
          .join(' ')
          .toLowerCase()
          .match(/\p{L}{3,}/gu) ?? [];
      const unread = wanted.filter((word) => !read.has(word));
      expect(unread.length, unread.join(' ')).toBeLessThanOrEqual(2);
    },
    LONG,
  );
});

describe('a picture that cannot be looked at', () => {
  it('is no empty one: it has a problem', async () => {
    const jpeg = await sharp(samplePath(1)).resize(400).jpeg().toBuffer();
    expect(await vision.look(jpeg.subarray(0, 5_000))).toMatchObject({ problem: { code: 'damaged' } });
    expect(await vision.look(Buffer.from('no picture'))).toMatchObject({ problem: { code: 'damaged' } });
    expect(await vision.look(lyingPng(20_000, 20_000))).toMatchObject({
      problem: { code: 'too-many-pixels', detail: expect.stringMatching(/20000 × 20000/) },
    });
  });

  it(
    'is not blamed for a fault of the machine',
    async () => {
      await expect(vision.look('/nowhere/at-all.jpg')).rejects.toThrow(/ENOENT/);
      const nowhere = localVision({ assets: { faceModels: '/nowhere' } });
      await expect(nowhere.look(await bricks(200, 100).png().toBuffer())).rejects.toThrow(
        /looks for faces ended \(.*ENOENT.*\/nowhere/,
      );
      await nowhere.close();
    },
    LONG,
  );

  it(
    'in time has that problem, and those after it are looked at',
    async () => {
      let isHurried = true;
      const hurried = localVision({
        timer: (ms) => (isHurried ? AbortSignal.abort() : AbortSignal.timeout(ms)),
      });
      const picture = await sheet(600, 200, '#fff')
        .composite([{ input: lettering(600, 200, ['Reading room'], { size: 50, fill: '#111' }) }])
        .png()
        .toBuffer();
      expect(await Promise.all([hurried.look(picture), hurried.look(picture)])).toMatchObject([
        { problem: { code: 'timed-out' } },
        { problem: { code: 'timed-out' } },
      ]);
      isHurried = false;
      expect(await hurried.look(picture)).toMatchObject({ words: [{ text: 'Reading' }, { text: 'room' }] });
      await hurried.close();
    },
    LONG,
  );
});

describe('a process that looked', () => {
  it(
    'ends by itself, with nothing on its output but its own, and without a network',
    async () => {
      const path = await files.put('one.png', await bricks(300, 200).png().toBuffer());
      const module = join(import.meta.dirname, '../shared/adapters/vision/local-vision.ts');
      const script = `
      globalThis.fetch = () => { throw new Error('There is no network.'); };
      const { localVision } = await import(${JSON.stringify(module)});
      const { faces, width } = await localVision().look(${JSON.stringify(path)});
      console.log(JSON.stringify({ faces, width }));`;
      const file = await files.put('look.mjs', Buffer.from(script));
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { timeout: LONG });
      expect(JSON.parse(stdout)).toEqual({ faces: [], width: 300 });
      expect(stderr).toBe('');
    },
    LONG,
  );
});
