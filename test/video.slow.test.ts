import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { childVideos } from '../shared/adapters/video/child-videos.ts';
import { type Colours, layoutOf, rgbaOf } from '../shared/adapters/video/colours.ts';
import type { DecodedFrame } from '../shared/adapters/video/decoder.ts';
import { samplePicker } from '../shared/adapters/video/sample-picker.ts';
import { sightOfSamples } from '../shared/core/media/sight-of-samples.ts';
import type { Sight } from '../shared/core/media/vision-facts.ts';
import { watchVideo } from '../shared/steps/watch-video.ts';
import { desk, film } from './media/draw.ts';
import { hasDecoders, realFilm } from './media/real-film.ts';

const videos = childVideos();
let files: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

type Colour = readonly [number, number, number];
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
const RED: Colour = [255, 0, 0];
const BLUE: Colour = [0, 0, 255];
const [WIDTH, HEIGHT] = [320, 180];
const plain = (colour: Colour): Buffer => {
  const rgba = Buffer.alloc(WIDTH * HEIGHT * 4, 255);
  for (let pixel = 0; pixel < rgba.length; pixel += 4) rgba.set(colour, pixel);
  return rgba;
};
/** `count` frames, every `each` of them another of the colours. */
const changing = (count: number, each: number, ...colours: readonly Colour[]): readonly Buffer[] => {
  const drawn = colours.map(plain);
  return Array.from(
    { length: count },
    (_, at) => drawn[Math.floor(at / each) % drawn.length] ?? plain(BLACK),
  );
};
const scene = { width: WIDTH, height: HEIGHT, framesPerSecond: 20 };
const TYPES = ['video/mp4', 'video/webm'] as const;

describe.skipIf(!hasDecoders)('a video', () => {
  it.each(TYPES)('of %s is searched for flashes frame by frame', async (type) => {
    const flashing = await realFilm(type, { ...scene, frames: changing(40, 2, WHITE, BLACK) });
    expect(await videos.watch(await files.put('film', flashing))).toMatchObject({
      flash: { general: 5, red: 0, fails: true },
    });
    const calm = await realFilm(type, { ...scene, frames: changing(40, 10, WHITE, BLACK) });
    expect(await videos.watch(await files.put('film', calm))).toMatchObject({
      flash: { general: 1, red: 0, fails: false },
    });
  });

  it('of sixty frames a second is measured by the frame, and its reds are red', async () => {
    const frames = changing(60, 1, RED, BLUE);
    const bytes = await realFilm('video/mp4', { ...scene, framesPerSecond: 60, frames });
    const watched = await videos.watch(await files.put('film', bytes));
    if (watched.problem) throw new Error(watched.problem.detail);
    expect(watched.flash.red).toBeGreaterThan(25);
  });

  it('gives its scenes to look at, upright', async () => {
    const frames = [...changing(20, 20, RED), ...changing(30, 30, WHITE), ...changing(30, 30, BLUE)];
    const bytes = await realFilm('video/mp4', { ...scene, rotation: 90, frames });
    const watched = await videos.watch(await files.put('film', bytes));
    if (watched.problem) throw new Error(watched.problem.detail);
    expect(watched.samples.map(({ atMs }) => atMs)).toEqual([0, 1_200, 2_700]);
    const looks = await Promise.all(
      watched.samples.map(async ({ picture }) => {
        const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
        const strong = [...data.subarray(0, 3)].map((value) => (value > 200 ? 1 : 0)).join('');
        return `${info.width} × ${info.height}: ${strong}`;
      }),
    );
    expect(looks).toEqual(['180 × 320: 100', '180 × 320: 111', '180 × 320: 001']);
  });

  it('whose frames cannot be decoded is damaged, and not one without flashes', async () => {
    expect(await videos.watch(await files.put('film', await film('video/mp4')))).toEqual({
      problem: { code: 'damaged', detail: '50 of its 50 frames cannot be decoded' },
    });
    const cut = (await realFilm('video/mp4', { ...scene, frames: changing(20, 2, WHITE, RED) })).subarray(
      0,
      900,
    );
    expect(await videos.watch(await files.put('film', cut))).toMatchObject({ problem: { code: 'damaged' } });
  });

  it('that takes the decoder down is damaged; the next one is watched', async () => {
    const program = await files.put(
      'abort.mjs',
      Buffer.from("process.once('message', () => process.abort());"),
    );
    const path = await files.put(
      'film',
      await realFilm('video/webm', { ...scene, frames: changing(5, 5, RED) }),
    );
    expect(await childVideos({ program: pathToFileURL(program) }).watch(path)).toMatchObject({
      problem: { code: 'damaged', detail: expect.stringContaining('SIGABRT') },
    });
    expect(await videos.watch(path)).toMatchObject({ flash: { fails: false } });
  });

  it('that is not decoded in time has that problem, and its process ends', async () => {
    const program = await files.put('wait.mjs', Buffer.from("process.on('message', () => undefined);"));
    const hurried = childVideos({ program: pathToFileURL(program), timer: () => AbortSignal.abort() });
    const path = await files.put('film', await film('video/mp4'));
    expect(await hurried.watch(path)).toEqual({
      problem: { code: 'timed-out', detail: 'decoding it took too long' },
    });
  });

  it('is not blamed for a fault of the machine', async () => {
    await expect(videos.watch('/nowhere/film.mp4')).rejects.toThrow(/ENOENT/);
    const program = await files.put(
      'leave.mjs',
      Buffer.from("process.on('message', () => process.exit(1));"),
    );
    const path = await files.put('film', await film('video/mp4'));
    await expect(childVideos({ program: pathToFileURL(program) }).watch(path)).rejects.toThrow(/exit code 1/);
  });

  it.each(TYPES)('of %s says whether it has sound', async (type) => {
    const media = sharpMedia();
    const of = async (hasSound: boolean) =>
      media.inspect(
        await files.put('film', await realFilm(type, { ...scene, hasSound, frames: changing(20, 20, RED) })),
        'film',
      );
    expect(await of(true)).toMatchObject({ hasAudio: true });
    expect(await of(false)).toMatchObject({ hasAudio: false });
  });
});

describe('looking into a video', () => {
  const face = { x: 10, y: 10, width: 20, height: 20, score: 0.9 };
  const word = { x: 5, y: 60, width: 30, height: 10, text: 'Welcome', confidence: 90 };
  const sight = (over: Partial<Extract<Sight, { width: number }>> = {}): Sight => ({
    width: 100,
    height: 100,
    faces: [face],
    words: [word],
    ...over,
  });

  it('finds a face that stays once, where and when it is seen best', () => {
    const seen = sightOfSamples(
      [
        { atMs: 0, sight: sight() },
        { atMs: 2_000, sight: sight({ faces: [{ ...face, x: 12, score: 0.95 }] }) },
        { atMs: 4_000, sight: sight({ faces: [{ ...face, x: 70, score: 0.5 }] }) },
      ],
      200,
      400,
    );
    expect(seen).toEqual({
      width: 200,
      height: 400,
      faces: [
        { x: 24, y: 40, width: 40, height: 80, score: 0.95, atMs: 2_000 },
        { x: 140, y: 40, width: 40, height: 80, score: 0.5, atMs: 4_000 },
      ],
      words: [{ x: 10, y: 240, width: 60, height: 40, text: 'Welcome', confidence: 90, atMs: 0 }],
    });
  });

  it('has not seen what one sample could not show', () => {
    const problem: Sight = { problem: { code: 'timed-out', detail: 'looking at it took too long' } };
    expect(
      sightOfSamples(
        [
          { atMs: 0, sight: sight() },
          { atMs: 2_000, sight: problem },
        ],
        100,
        100,
      ),
    ).toEqual(problem);
  });

  it('is not done where nothing decodes videos', async () => {
    const vision = { look: async () => sight(), close: async () => undefined };
    const { sight: seen, flash } = await watchVideo({ vision }, 'film.mp4', { width: 100, height: 100 });
    expect(seen.problem?.code).toBe('no-decoder');
    expect(flash).toEqual(seen);
  });

  it('asks vision for every sample', async () => {
    const asked: (string | Uint8Array)[] = [];
    const vision = {
      look: async (picture: string | Uint8Array) => {
        asked.push(picture);
        return sight();
      },
      close: async () => undefined,
    };
    const samples = [0, 2_000].map((atMs) => ({ atMs, picture: Uint8Array.of(atMs / 1_000) }));
    const flash = { general: 0, red: 0, fails: false };
    const facts = await watchVideo(
      { vision, videos: { watch: async () => ({ flash, samples }) } },
      'film.mp4',
      { width: 100, height: 100 },
    );
    expect(asked).toEqual([Uint8Array.of(0), Uint8Array.of(2)]);
    expect(facts).toMatchObject({ flash, sight: { faces: [{ atMs: 0 }], words: [{ atMs: 0 }] } });
  });
});

describe('samples of a video', () => {
  const still = (value: number) => ({
    width: 16,
    height: 8,
    rgba: new Uint8Array(16 * 8 * 4).fill(value),
    durationMs: 40,
  });
  /** Times at which a frame is wanted, of a video of 25 frames a second. */
  const wanted = (seconds: number, bright: (atMs: number) => number): number[] => {
    const picker = samplePicker(seconds * 1_000);
    return Array.from({ length: seconds * 25 }, (_, at) => at * 40).filter((atMs) =>
      picker.wants(still(bright(atMs)), atMs),
    );
  };

  it('are at most thirty, to the end of a long one', () => {
    const times = wanted(600, (atMs) => (atMs / 40) % 250);
    expect(times.length).toBeLessThanOrEqual(30);
    expect(times.length).toBeGreaterThan(18);
    expect(times.at(-1)).toBeGreaterThan(560_000);
  });

  it('come a moment after each cut', () => {
    expect(wanted(6, (atMs) => (atMs < 1_000 ? 0 : atMs < 2_500 ? 100 : 200))).toEqual([0, 1_200, 2_720]);
  });

  it('are one where nothing changes', () => {
    expect(wanted(20, () => 128)).toEqual([0]);
  });
});

describe('the colours of a frame', () => {
  const colours: Colours = { matrix: 'bt709', isFullRange: false, isTenBit: false };
  /** Two by two pixels that share one pair of colour numbers. */
  const frame = (format: string, bytes: readonly number[]): DecodedFrame => ({
    width: 2,
    height: 2,
    format,
    allocationSize: () => bytes.length,
    scale: () => frame(format, bytes),
    copyTo: (into) => into.set(bytes),
    close: () => undefined,
  });
  const first = (of: DecodedFrame, how: Colours): readonly number[] => [
    ...(rgbaOf(of, how) ?? []).slice(0, 4),
  ];

  it.each([
    ['black and white of 16 to 235', [16, 235, 235, 235, 128, 128], colours, [0, 0, 0, 255]],
    ['white', [235, 235, 235, 235, 128, 128], colours, [255, 255, 255, 255]],
    ['red by BT.709', [63, 63, 63, 63, 102, 240], colours, [255, 1, 0, 255]],
    ['red by BT.601', [81, 81, 81, 81, 90, 240], { ...colours, matrix: 'bt601' as const }, [254, 0, 0, 255]],
    [
      'all numbers from 0 to 255',
      [255, 0, 0, 0, 128, 128],
      { ...colours, isFullRange: true },
      [255, 255, 255, 255],
    ],
  ])('are %s', (_, bytes, how, rgba) => {
    expect(first(frame('I420', bytes), how)).toEqual(rgba);
  });

  it('of ten bits lose the two that nobody sees', () => {
    const tenBit = [940, 940, 940, 940, 512, 512].flatMap((value) => [value & 255, value >> 8]);
    expect(first(frame('', tenBit), { ...colours, isTenBit: true })).toEqual([255, 255, 255, 255]);
  });

  it('of an unknown kind are not guessed', () => {
    expect(layoutOf(frame('', [1, 2, 3, 4]), colours)).toBeUndefined();
    expect(rgbaOf(frame('NV12', [16, 16, 16, 16, 128, 128]), colours)).toBeUndefined();
  });
});
