import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flashesOf } from '../shared/adapters/vision/flash-frames.ts';
import { type Frame, shownMs } from '../shared/core/media/flash/frame.ts';
import { measureFlashes } from '../shared/core/media/flash/measure-flashes.ts';
import { desk } from './media/draw.ts';

type Colour = readonly [number, number, number];
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
const RED: Colour = [255, 0, 0];
const [WIDTH, HEIGHT] = [20, 10];

/** A frame whose pixel at x, y is of the colour that `paint` says. */
const frame = (durationMs: number, paint: (x: number, y: number) => Colour): Frame => ({
  width: WIDTH,
  height: HEIGHT,
  durationMs,
  rgba: Uint8Array.from(
    Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => [
      ...paint(pixel % WIDTH, Math.floor(pixel / WIDTH)),
      255,
    ]).flat(),
  ),
});
const plain = (durationMs: number, colour: Colour) => frame(durationMs, () => colour);

/** The grey whose relative luminance is nearest to `share`. */
const grey = (share: number): Colour => {
  const linear = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
  const value = Math.round(linear * 255);
  return [value, value, value];
};

/** Two states in turn, each for so long, for three seconds. */
const turns = (durationMs: number, one: Colour, other: Colour, share = 1): Frame[] =>
  Array.from({ length: Math.ceil(3_000 / durationMs) }, (_, index) =>
    frame(durationMs, (x, y) => (index % 2 === 0 && y * WIDTH + x < WIDTH * HEIGHT * share ? one : other)),
  );

describe('flashes', () => {
  it.each([
    // A flash is two frames: 250 ms each are two flashes a second.
    [250, 2, false],
    [167, 3, false],
    [120, 4, true],
    [100, 5, true],
    [50, 10, true],
    [20, 25, true],
  ])(
    'of black and white, %i ms each, are %i in a second: fails is %s',
    async (durationMs, general, fails) => {
      expect(await measureFlashes(turns(durationMs, WHITE, BLACK))).toEqual({ general, red: 0, fails });
    },
  );

  it('of a video of 60 frames a second are counted by the frame', async () => {
    expect(await measureFlashes(turns(1_000 / 60, WHITE, BLACK))).toMatchObject({ general: 30 });
  });

  it('of frames that are shown for no time at all are none', async () => {
    const unseen = turns(50, WHITE, BLACK).map((one) => ({ ...one, durationMs: 0 }));
    expect(await measureFlashes(unseen)).toEqual({ general: 0, red: 0, fails: false });
  });

  it.each([
    ['of a tenth of the light count', 0.4, 0.52, true],
    ['of less than a tenth do not', 0.4, 0.48, false],
    ['between two bright states do not', 0.83, 1, false],
    ['from a bright state to one below 0.8 do', 0.75, 0.95, true],
  ])('%s', async (_, one, other, fails) => {
    expect((await measureFlashes(turns(50, grey(one), grey(other)))).fails).toBe(fails);
  });

  it.each([
    ['a quarter of the picture count', 0.25, true],
    ['less do not', 0.24, false],
  ])('over %s', async (_, share, fails) => {
    expect((await measureFlashes(turns(50, WHITE, BLACK, share))).fails).toBe(fails);
  });

  it('count as one whether a change takes one frame or many', async () => {
    // Up and down in steps of 20 ms, each too small to count: five a second.
    const steps = Array.from({ length: 150 }, (_, index) => {
      const phase = index % 10;
      return plain(20, grey(0.06 * (phase < 5 ? phase : 10 - phase)));
    });
    expect(await measureFlashes(steps)).toEqual({ general: 5, red: 0, fails: true });
  });

  it('that two halves take in turn count, though the picture stays as bright', async () => {
    const board = Array.from({ length: 60 }, (_, index) =>
      frame(50, (x) => (x < WIDTH / 2 === (index % 2 === 0) ? WHITE : BLACK)),
    );
    expect((await measureFlashes(board)).fails).toBe(true);
  });

  it('that strike another third each time count', async () => {
    const lightning = Array.from({ length: 60 }, (_, index) =>
      frame(50, (_x, y) => (index % 2 === 0 && Math.floor(y / 4) === (index / 2) % 3 ? WHITE : BLACK)),
    );
    expect((await measureFlashes(lightning)).fails).toBe(true);
  });

  it('are not what a moving bar makes, nor a slide show of five pictures a second', async () => {
    const bar = Array.from({ length: 100 }, (_, index) =>
      frame(40, (x) => (x === index % WIDTH ? WHITE : BLACK)),
    );
    expect((await measureFlashes(bar)).fails).toBe(false);
    const slides = Array.from({ length: 15 }, (_, index) =>
      frame(200, (x, y) => grey((((x * 7 + y * 13 + index * 31) * 2654435761) % 997) / 997)),
    );
    expect((await measureFlashes(slides)).fails).toBe(false);
  });

  it('go on where the animation begins again', async () => {
    // Two frames: by themselves one change; played again and again, ten flashes a second.
    expect(await measureFlashes([plain(50, WHITE), plain(50, BLACK)])).toEqual({
      general: 10,
      red: 0,
      fails: true,
    });
    // Two flashes at the end and two at the beginning lie within the same second.
    const ends = [
      ...turns(80, WHITE, BLACK).slice(0, 4),
      plain(2_000, BLACK),
      ...turns(80, WHITE, BLACK).slice(0, 4),
    ];
    expect(await measureFlashes(ends)).toMatchObject({ general: 4, fails: true });
  });

  it('are not in a still picture, nor in one without frames', async () => {
    expect(await measureFlashes([plain(0, RED)])).toEqual({ general: 0, red: 0, fails: false });
    expect(await measureFlashes([])).toEqual({ general: 0, red: 0, fails: false });
  });

  it('are measured over frames of one size', async () => {
    const other: Frame = { width: 1, height: 1, rgba: new Uint8Array(4), durationMs: 50 };
    await expect(measureFlashes([plain(50, RED), other])).rejects.toThrow(/20 × 10 pixels; got 1 × 1/);
    await expect(measureFlashes([{ ...other, width: 2 }])).rejects.toThrow(/8 bytes; got 4/);
  });
});

describe('red flashes', () => {
  it.each<[string, Colour, Colour, boolean]>([
    ['saturated red and black', RED, BLACK, true],
    ['saturated red and a blue as bright', RED, [0, 0, 255], true],
    ['a dark saturated red and black', [150, 0, 0], BLACK, true],
    ['pink and white', [255, 150, 150], WHITE, false],
    ['green and black', [0, 120, 0], BLACK, false],
    ['two reds of nearly the same light', RED, [250, 0, 0], false],
  ])('are counted for %s', async (_, one, other, isRed) => {
    const { red } = await measureFlashes(turns(100, one, other));
    expect(red > 3).toBe(isRed);
  });

  it('fail where the light alone changes too little', async () => {
    expect(await measureFlashes(turns(100, [150, 0, 0], BLACK))).toEqual({ general: 0, red: 5, fails: true });
  });
});

describe('any animation', () => {
  const clip = fc.array(fc.tuple(fc.constantFrom(BLACK, WHITE, RED, grey(0.5)), fc.nat(300)), {
    minLength: 1,
    maxLength: 40,
  });

  it('has no more flashes than half of its changes in a second allow', () =>
    fc.assert(
      fc.asyncProperty(clip, async (states) => {
        const facts = await measureFlashes(states.map(([colour, ms]) => plain(shownMs(ms), colour)));
        const shortest = Math.min(...states.map(([, ms]) => shownMs(ms)));
        const most = Math.ceil(1_000 / shortest / 2);
        expect(facts.general).toBeLessThanOrEqual(most);
        expect(facts.red).toBeLessThanOrEqual(most);
        expect(facts.fails).toBe(facts.general > 3 || facts.red > 3);
      }),
    ));

  it('is judged the same when it is told twice', () =>
    fc.assert(
      fc.asyncProperty(clip, async (states) => {
        const frames = states.map(([colour, ms]) => plain(shownMs(ms), colour));
        expect(await measureFlashes([...frames, ...frames])).toEqual(await measureFlashes(frames));
      }),
    ));
});

describe('an animated file', () => {
  let files: Awaited<ReturnType<typeof desk>>;
  beforeAll(async () => {
    files = await desk();
  });
  afterAll(() => files.clear());

  const still = (colour: string, width = 300, height = 200) =>
    sharp({ create: { width, height, channels: 3, background: colour } })
      .png()
      .toBuffer();
  const animated = async (colours: readonly string[], delay: number, format: 'gif' | 'webp') =>
    files.put(
      `clip.${format}`,
      await sharp(await Promise.all(colours.map((colour) => still(colour))), { join: { animated: true } })
        // A single number would be the first frame's delay only.
        .toFormat(format, {
          delay: colours.map(() => delay),
          loop: 0,
          ...(format === 'webp' && { lossless: true }),
        })
        .toBuffer(),
    );

  it.each(['gif', 'webp'] as const)('is measured as %s', async (format) => {
    const path = await animated(['#fff', '#000', '#f00', '#000'], 60, format);
    const facts = await flashesOf(path, 30);
    expect(facts.fails).toBe(true);
    expect(facts.general).toBeGreaterThan(3);
    expect(facts.red).toBeGreaterThan(3);
    expect(await flashesOf(await animated(['#fff', '#000'], 500, format), 30)).toEqual({
      general: 1,
      red: 0,
      fails: false,
    });
  });

  it('keeps each frame in its place when it is decoded in parts', async () => {
    // 12 frames of 2.25 million pixels: more than is decoded at once.
    const frames = await Promise.all(
      Array.from({ length: 12 }, (_, index) => still(index % 2 === 0 ? '#fff' : '#000', 1_500, 1_500)),
    );
    const path = await files.put(
      'large.gif',
      await sharp(frames, { join: { animated: true } })
        .gif({ delay: Array(12).fill(100), effort: 1, colours: 2 })
        .toBuffer(),
    );
    expect(await flashesOf(path, 30)).toEqual({ general: 5, red: 0, fails: true });
  });

  it('of fine noise does not flash', async () => {
    const noise = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        sharp(
          Buffer.from(
            Array.from({ length: 640 * 480 }, (_v, pixel) =>
              Math.imul((pixel + 1) * 31 + index * 7919, 2654435761) >>> 31 === 0 ? 0 : 255,
            ),
          ),
          { raw: { width: 640, height: 480, channels: 1 } },
        )
          .png()
          .toBuffer(),
      ),
    );
    const path = await files.put(
      'noise.gif',
      await sharp(noise, { join: { animated: true } })
        .gif({ delay: Array(10).fill(50) })
        .toBuffer(),
    );
    expect((await flashesOf(path, 30)).fails).toBe(false);
  });

  it('that is a still picture has no flashes', async () => {
    expect(await flashesOf(await files.put('still.png', await still('#f00')), 30)).toEqual({
      general: 0,
      red: 0,
      fails: false,
    });
  });
});
