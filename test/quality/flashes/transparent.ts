/** GIFs that are put together from parts: what lies under a frame depends on how the frame before it was cleared away. */
import { type GifFrame, writeGif } from './write-gif.ts';

const [SIDE, HALF] = [120, 60];
const COLOURS = [
  [0, 0, 0],
  [255, 255, 255],
  [255, 0, 0],
] as const;
const [BLACK, WHITE, RED, NOTHING] = [0, 1, 2, 3];

const whole = (colour: number, ms: number, disposal: GifFrame['disposal']): GifFrame => ({
  box: [0, 0, SIDE, SIDE],
  paint: () => colour,
  ms,
  disposal,
});
/** A square in the middle, a quarter and a bit of the picture. */
const patch = (colour: number, ms: number, disposal: GifFrame['disposal'], side = 68): GifFrame => ({
  box: [(SIDE - side) / 2, (SIDE - side) / 2, side, side],
  paint: () => colour,
  ms,
  disposal,
});
const often = (...frames: readonly GifFrame[]): readonly GifFrame[] =>
  Array.from({ length: 10 }, () => frames).flat();

export type TransparentClip = { readonly name: string; readonly fails: boolean; readonly gif: () => Buffer };

const clip = (name: string, fails: boolean, frames: readonly GifFrame[]): TransparentClip => ({
  name,
  fails,
  gif: () => writeGif(SIDE, SIDE, COLOURS, frames),
});

export const transparentClips: readonly TransparentClip[] = [
  clip('a white patch that comes and goes on black', true, [
    whole(BLACK, 80, 'stay'),
    ...often(patch(WHITE, 80, 'restore'), patch(NOTHING, 80, 'stay')),
  ]),
  clip('a white patch that stays', false, [
    whole(BLACK, 80, 'stay'),
    ...often(patch(WHITE, 80, 'stay'), patch(NOTHING, 80, 'stay')),
  ]),
  clip('a white patch of a tenth that comes and goes', false, [
    whole(BLACK, 80, 'stay'),
    ...often(patch(WHITE, 80, 'restore', 38), patch(NOTHING, 80, 'stay', 38)),
  ]),
  clip(
    'a black picture that is cleared away: it flashes on a white page',
    true,
    often(whole(BLACK, 80, 'clear'), whole(NOTHING, 80, 'clear')),
  ),
  clip(
    'a white picture that is cleared away: it flashes on a black page',
    true,
    often(whole(WHITE, 80, 'clear'), whole(NOTHING, 80, 'clear')),
  ),
  clip('a black picture, parts of it drawn again in black', false, [
    whole(BLACK, 80, 'stay'),
    ...often(patch(BLACK, 80, 'stay'), patch(NOTHING, 80, 'stay')),
  ]),
  clip('a red patch that comes and goes on black', true, [
    whole(BLACK, 80, 'stay'),
    ...often(patch(RED, 80, 'restore'), patch(NOTHING, 80, 'stay')),
  ]),
  clip('two quarters that take turns', true, [
    whole(BLACK, 80, 'stay'),
    ...often(
      { box: [0, 0, HALF, SIDE], paint: () => WHITE, ms: 60, disposal: 'restore' },
      { box: [HALF, 0, HALF, SIDE], paint: () => WHITE, ms: 60, disposal: 'restore' },
    ),
  ]),
  clip('a white patch twice a second', false, [
    whole(BLACK, 250, 'stay'),
    ...often(patch(WHITE, 250, 'restore'), patch(NOTHING, 250, 'stay')),
  ]),
];
