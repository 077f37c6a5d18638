/**
 * The clips that flashing is scored on. Every verdict was reasoned from WCAG 2.2, success criterion 2.3.1, before the
 * first score was taken: more than three flashes in some second, over a quarter of the area or more, the animation
 * played again and again.
 */
import {
  BLACK,
  type Clip,
  type Colour,
  grey,
  inTurn,
  plain,
  RED,
  type Shot,
  shot,
  WHITE,
  WIDTH,
} from './clip.ts';
import { movingClips } from './moving.ts';

const clip = (group: string, name: string, fails: boolean, shots: Clip['shots']): Clip => ({
  group,
  name,
  fails,
  shots,
});

/** White and black, each for so long. */
const frequencies = [
  [500, false],
  [250, false],
  [200, false],
  [170, false],
  [120, true],
  [100, true],
  [70, true],
  [40, true],
  [20, true],
].map(([ms, fails]) =>
  clip('frequency', `black and white, ${ms} ms each`, fails === true, () =>
    inTurn(plain(Number(ms), WHITE), plain(Number(ms), BLACK)),
  ),
);

/** A square, or several, of `share` of the picture, eight flashes a second. */
const inside = (share: number) => {
  const side = Math.sqrt(share);
  return (x: number, y: number): boolean =>
    Math.abs((x + 0.5) / WIDTH - 0.5) < side / 2 && Math.abs((y + 0.5) / 240 - 0.5) < side / 2;
};
const areas = [0.05, 0.1, 0.2, 0.23, 0.28, 0.35, 0.5, 0.8].map((share) => {
  const within = inside(share);
  return clip('area', `a square of ${share * 100} % of the picture`, share > 0.25, () =>
    inTurn(
      shot(60, (x, y) => (within(x, y) ? WHITE : BLACK)),
      shot(60, () => BLACK),
    ),
  );
});
const parts = [
  ['two stripes of 15 % each', 0.15, true],
  ['two stripes of 10 % each', 0.1, false],
].map(([name, share, fails]) =>
  clip('area', String(name), fails === true, () =>
    inTurn(
      shot(60, (x) => (x < WIDTH * Number(share) || x >= WIDTH * (1 - Number(share)) ? WHITE : BLACK)),
      plain(60, BLACK),
    ),
  ),
);

/** Two greys by their relative luminance, five flashes a second. */
const contrasts = [
  [0, 0.06, false],
  [0, 0.13, true],
  [0.2, 0.27, false],
  [0.2, 0.35, true],
  [0.5, 0.58, false],
  [0.5, 0.65, true],
  [0.74, 0.95, true],
  [0.83, 1, false],
  [0.88, 1, false],
].map(([low, high, fails]) =>
  clip('contrast', `luminance ${low} and ${high}`, fails === true, () =>
    inTurn(plain(100, grey(Number(low))), plain(100, grey(Number(high)))),
  ),
);

const colours: readonly (readonly [string, Colour, Colour, boolean])[] = [
  ['red and a grey as bright', RED, grey(0.2126), true],
  ['red and a green as bright', RED, [0, 142, 0], true],
  ['red and a blue', RED, [0, 0, 255], true],
  ['red and black', RED, BLACK, true],
  ['a dark red and a black as dark', [95, 0, 0], grey(0.0244), true],
  ['a red almost black and black', [35, 0, 0], BLACK, false],
  ['a green and a magenta as bright', [0, 130, 0], [150, 0, 150], false],
  ['a blue and a grey as bright', [0, 0, 255], grey(0.0722), false],
  ['pink and a grey as bright', [255, 120, 120], grey(0.356), false],
  ['orange and black', [255, 120, 0], BLACK, true],
  ['yellow and white', [255, 255, 0], WHITE, false],
];
const coloured = colours.map(([name, one, other, fails]) =>
  clip('colour', name, fails, () => inTurn(plain(100, one), plain(100, other))),
);
const reds = [
  clip('colour', 'red and black, twice a second', false, () => inTurn(plain(250, RED), plain(250, BLACK))),
  clip('colour', 'red and a grey as bright, over a fifth', false, () => {
    const within = inside(0.2);
    return inTurn(
      shot(80, (x, y) => (within(x, y) ? RED : grey(0.2126))),
      plain(80, grey(0.2126)),
    );
  }),
  clip('colour', 'red and a grey as bright, over a third', true, () => {
    const within = inside(0.34);
    return inTurn(
      shot(80, (x, y) => (within(x, y) ? RED : grey(0.2126))),
      plain(80, grey(0.2126)),
    );
  }),
];

/** Fields of a board that swap black and white. */
const board = (side: number, ms: number, only: (x: number, y: number) => boolean = () => true) =>
  inTurn(
    shot(ms, (x, y) =>
      only(x, y) && (Math.floor(x / side) + Math.floor(y / side)) % 2 === 0 ? WHITE : BLACK,
    ),
    shot(ms, (x, y) =>
      only(x, y) && (Math.floor(x / side) + Math.floor(y / side)) % 2 === 1 ? WHITE : BLACK,
    ),
  );
const boards = [
  clip('pattern', 'a board of 40 pixels, five times a second', true, () => board(40, 100)),
  clip('pattern', 'a board of 16 pixels, five times a second', true, () => board(16, 100)),
  clip('pattern', 'a board of 40 pixels, twice a second', false, () => board(40, 250)),
  clip('pattern', 'a board as fine as pixels: white noise to the eye', false, () => board(1, 100)),
  clip('pattern', 'two halves that swap', true, () =>
    inTurn(
      shot(80, (x) => (x < WIDTH / 2 ? WHITE : BLACK)),
      shot(80, (x) => (x < WIDTH / 2 ? BLACK : WHITE)),
    ),
  ),
  clip('pattern', 'a board over a third of the picture', true, () => board(20, 100, (_x, y) => y < 80)),
  clip('pattern', 'a board over a sixth of the picture', false, () => board(20, 100, (_x, y) => y < 40)),
];

/** Brightness follows a curve, a new frame every 20 ms. */
const curve = (luminance: (seconds: number) => number, totalMs = 2_000): readonly Shot[] =>
  Array.from({ length: totalMs / 20 }, (_, index) => plain(20, grey(luminance(index / 50))));
const wave = (hertz: number, low: number, high: number) => (seconds: number) =>
  low + ((high - low) * (1 - Math.cos(2 * Math.PI * hertz * seconds))) / 2;
const fades = [
  clip('fade', 'a wave, once a second', false, () => curve(wave(1, 0, 1))),
  clip('fade', 'a wave, twice a second', false, () => curve(wave(2, 0, 1))),
  clip('fade', 'a wave, five times a second', true, () => curve(wave(5, 0, 1))),
  clip('fade', 'a weak wave, five times a second', false, () => curve(wave(5, 0.4, 0.48))),
  clip('fade', 'a saw, four times a second', true, () => curve((seconds) => (seconds * 4) % 1)),
  clip('fade', 'from white to black', false, () => curve((seconds) => 1 - seconds / 2)),
  clip('fade', 'a tremor of a fade out', false, () =>
    curve((seconds) => Math.max(0, 1 - seconds / 2 + 0.03 * Math.sin(60 * seconds))),
  ),
];

const flash = (times: number, ms: number): readonly Shot[] =>
  Array.from({ length: times }, () => [plain(ms, WHITE), plain(ms, BLACK)]).flat();
const moments = [
  clip('time', 'three flashes in four seconds', false, () => [
    plain(2_000, BLACK),
    ...flash(3, 80),
    plain(1_500, BLACK),
  ]),
  clip('time', 'four flashes in the middle', true, () => [
    plain(2_000, BLACK),
    ...flash(4, 80),
    plain(1_500, BLACK),
  ]),
  clip('time', 'four flashes in the middle of grey, over a third of the picture', true, () => {
    const within = inside(0.33);
    const lit = shot(80, (x, y) => (within(x, y) ? WHITE : grey(0.3)));
    const calm = plain(80, grey(0.3));
    return [plain(2_000, grey(0.3)), lit, calm, lit, calm, lit, calm, lit, plain(2_000, grey(0.3))];
  }),
  clip('time', 'four flashes in two seconds', false, () => flash(4, 250)),
  clip('time', 'three flashes, a pause, three flashes', false, () => [
    ...flash(3, 80),
    plain(1_500, BLACK),
    ...flash(3, 80),
    plain(1_500, BLACK),
  ]),
  clip('time', 'two at the end and two at the beginning', true, () => [
    ...flash(2, 80),
    plain(2_500, BLACK),
    ...flash(2, 80),
  ]),
  clip('time', 'one at the end and two at the beginning', false, () => [
    ...flash(2, 80),
    plain(2_500, BLACK),
    ...flash(1, 80),
  ]),
  clip('time', 'two frames that begin again, 100 ms each', true, () => flash(1, 100)),
  clip('time', 'two frames that begin again, 400 ms each', false, () => flash(1, 400)),
  clip('time', 'frames without a delay, which are shown for 100 ms', true, () => flash(10, 0)),
  clip('time', 'pairs of frames without a delay: 200 ms each', false, () =>
    // A corner differs, or the file's writer would make one frame of two that are alike.
    flash(10, 0).flatMap((one) => [one, { ...one, rgb: Buffer.from(one.rgb).fill(128, 0, 60) }]),
  ),
];

export const clips = (): readonly Clip[] => [
  ...frequencies,
  ...areas,
  ...parts,
  ...contrasts,
  ...coloured,
  ...reds,
  ...boards,
  ...fades,
  ...moments,
  ...movingClips(),
];
