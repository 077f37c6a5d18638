/** Clips in which something moves. What moves does not flash; what flashes while it moves does. */
import sharp from 'sharp';
import { samplePath } from '../../vision/pictures.ts';
import { BLACK, type Clip, grey, HEIGHT, type Shot, shot, WHITE, WIDTH } from './clip.ts';

const FRAME_MS = 40;
const frames = (count: number, draw: (index: number) => Shot | Promise<Shot>): Promise<readonly Shot[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => draw(index)));

const photo = (number: number, width = WIDTH, height = HEIGHT): Promise<Buffer> =>
  sharp(samplePath(number)).resize({ width, height, fit: 'cover' }).removeAlpha().raw().toBuffer();

const windowOf = async (
  rgb: Buffer,
  width: number,
  height: number,
  left: number,
  top: number,
): Promise<Shot> => ({
  ms: FRAME_MS,
  rgb: await sharp(rgb, { raw: { width, height, channels: 3 } })
    .extract({ left, top, width: WIDTH, height: HEIGHT })
    .raw()
    .toBuffer(),
});

/** The camera turns: a window moves over a photo three times as wide. */
async function pan(number: number, widthsPerSecond: number): Promise<readonly Shot[]> {
  const width = WIDTH * 3;
  const wide = await photo(number, width, HEIGHT);
  const step = (WIDTH * widthsPerSecond * FRAME_MS) / 1_000;
  const count = Math.min(50, Math.floor((width - WIDTH) / step));
  return frames(count, (index) => windowOf(wide, width, HEIGHT, Math.round(index * step), 0));
}

/** Lines of dark words that scroll up. */
async function scroll(): Promise<readonly Shot[]> {
  const height = HEIGHT * 4;
  const lines = Array.from({ length: 48 }, (_, line) =>
    Array.from({ length: 7 }, (_v, word) => {
      const width = 18 + ((line * 7 + word * 13) % 22);
      return `<rect x="${10 + word * 44}" y="${6 + line * 20}" width="${width}" height="9" fill="#111"/>`;
    }).join(''),
  );
  const page = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">${lines.join('')}</svg>`,
    ),
  )
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer();
  return frames(50, (index) => windowOf(page, WIDTH, height, 0, index * 6));
}

/** A photo made darker by `factor` in every other stretch of 100 ms. */
async function pulsing(number: number, factor: number, ms: number): Promise<readonly Shot[]> {
  const rgb = await photo(number);
  const dark = Buffer.from(rgb.map((value) => value * factor));
  return frames(Math.round(2_000 / ms), (index) => ({ ms, rgb: index % 2 === 0 ? rgb : dark }));
}

async function slides(ms: number): Promise<readonly Shot[]> {
  const all = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => photo(number)));
  return frames(12, (index) => ({ ms, rgb: all[index % all.length] ?? Buffer.alloc(0) }));
}

async function crossFades(): Promise<readonly Shot[]> {
  const all = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => photo(number)));
  return frames(72, (index) => {
    const [from, to] = [all[Math.floor(index / 12) % 6], all[(Math.floor(index / 12) + 1) % 6]];
    const share = (index % 12) / 12;
    return {
      ms: FRAME_MS,
      rgb: Buffer.from(
        (from ?? Buffer.alloc(0)).map((value, at) => value * (1 - share) + (to?.[at] ?? 0) * share),
      ),
    };
  });
}

async function zoom(): Promise<readonly Shot[]> {
  return frames(50, async (index) => {
    const scale = 1 + index / 25;
    const [width, height] = [Math.round(WIDTH * scale), Math.round(HEIGHT * scale)];
    const rgb = await photo(5, width, height);
    return windowOf(rgb, width, height, Math.floor((width - WIDTH) / 2), Math.floor((height - HEIGHT) / 2));
  });
}

/** Each pixel by itself, drawn anew in every frame: television without a station. */
const noise = (index: number) =>
  shot(FRAME_MS, (x, y) => {
    const mixed = Math.imul(
      ((x + 1) * 374_761_393) ^ ((y + 7) * 668_265_263) ^ (index * 2_246_822_519),
      3_266_489_917,
    );
    return (mixed ^ (mixed >>> 15)) & 1 ? WHITE : BLACK;
  });

/** A pan whose light goes on and off. */
async function strobePan(): Promise<readonly Shot[]> {
  const calm = await pan(3, 0.3);
  return calm.map((one, index) =>
    Math.floor(index / 3) % 2 === 0 ? one : { ...one, rgb: Buffer.from(one.rgb.map((value) => value * 0.3)) },
  );
}

const moving = (name: string, fails: boolean, shots: Clip['shots']): Clip => ({
  group: 'movement',
  name,
  fails,
  shots,
});

export const movingClips = (): readonly Clip[] => [
  moving('a slow pan', false, () => pan(2, 0.2)),
  moving('a pan of half a width a second', false, () => pan(6, 0.5)),
  moving('a pan of one width a second', false, () => pan(4, 1)),
  moving('a page that scrolls', false, scroll),
  moving('a zoom', false, zoom),
  moving('slides, two a second', false, () => slides(500)),
  moving('slides, four a second', false, () => slides(250)),
  moving('fades between photos, two a second', false, crossFades),
  moving('a bar that runs', false, () =>
    frames(50, (index) => shot(FRAME_MS, (x) => (Math.abs(x - ((index * 16) % WIDTH)) < 12 ? WHITE : BLACK))),
  ),
  moving('a ball that jumps', false, () =>
    frames(50, (index) =>
      shot(FRAME_MS, (x, y) => {
        const [ballX, ballY] = [160 + 120 * Math.sin(index / 4), 200 - 150 * Math.abs(Math.sin(index / 3))];
        return Math.hypot(x - ballX, y - ballY) < 35 ? grey(0.9) : grey(0.05);
      }),
    ),
  ),
  moving('a wheel that turns slowly', false, () =>
    frames(50, (index) =>
      shot(FRAME_MS, (x, y) =>
        Math.sin(3 * (Math.atan2(y - 120, x - 160) + index * 0.04)) > 0 ? WHITE : BLACK,
      ),
    ),
  ),
  moving('a second hand and nothing else', false, () =>
    frames(20, (index) =>
      shot(200, (x, y) =>
        Math.abs(Math.atan2(y - 120, x - 160) - ((index % 6) - 3)) < 0.05 ? BLACK : WHITE,
      ),
    ),
  ),
  moving('fine noise', false, () => frames(40, noise)),
  // Half of the one is bright enough to change by a tenth; of the other, a tenth is.
  moving('a bright photo whose light goes on and off', true, () => pulsing(2, 0.3, 100)),
  moving('a dark photo whose light goes on and off', false, () => pulsing(1, 0.3, 100)),
  moving('a photo whose light flickers weakly', false, () => pulsing(2, 0.95, 100)),
  moving('a pan whose light goes on and off', true, strobePan),
  moving('lightning, each time in another third', true, () =>
    frames(48, (index) =>
      shot(60, (x) =>
        index % 2 === 0 && Math.floor((x * 3) / WIDTH) === (index / 2) % 3 ? WHITE : grey(0.05),
      ),
    ),
  ),
];
