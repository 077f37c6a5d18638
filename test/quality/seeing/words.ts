/**
 * Pictures that words are looked for in: notices, screens, slides and posters, drawn by code in fonts that most machines
 * have. What is not drawn here (handwriting, curved and vertical lettering, photos of signs) is not in this set either.
 */
import sharp, { type Sharp } from 'sharp';
import { samplePath, sharedPicture } from '../../vision/pictures.ts';
import { seeded } from '../random.ts';
import { BACKGROUNDS } from './backgrounds.ts';

export type WordCase = {
  readonly subject: string;
  readonly name: string;
  readonly picture: () => Promise<Buffer>;
  readonly words: readonly string[];
};

const LINES = [
  'Reading room opens Monday',
  'Bring your library card',
  'Manuscripts on display',
  'Tickets at the front desk',
  'Children welcome Saturday',
  'Closed for stocktaking',
  'Workshop: family history',
  'Return books by Friday',
  'Lecture theatre, second floor',
  'Free printing for members',
  'Telephone 01632 960123',
  'Write to desk@library.example',
] as const;

const linesFor = (seed: number, count: number): readonly string[] => {
  const chance = seeded(seed);
  const left: string[] = [...LINES];
  return Array.from({ length: count }, () => left.splice(chance.int(0, left.length - 1), 1)[0] ?? '');
};
const wordsOf = (lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

type Letters = {
  readonly font?: string;
  readonly size: number;
  readonly fill: string;
  readonly style?: string;
  readonly left?: number;
  readonly top?: number;
};

const drawn = (width: number, height: number, lines: readonly string[], letters: Letters): Buffer => {
  const { font = 'DejaVu Sans', size, fill, style = '', left = size, top = size } = letters;
  const texts = lines.map(
    (line, at) =>
      `<text x="${left}" y="${top + (at + 1) * size * 1.5}" font-family="${font}" font-size="${size}" fill="${fill}" ${style}>${line}</text>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${texts.join('')}</svg>`,
  );
};

const sheet = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

const notice = (
  subject: string,
  seed: number,
  background: string,
  letters: Letters,
  after: (picture: Sharp) => Sharp = (picture) => picture,
): WordCase => {
  const lines = linesFor(seed, 4);
  const [width, height] = [Math.max(400, Math.round(letters.size * 22)), Math.round(letters.size * 9)];
  return {
    subject,
    name: `${letters.font ?? ''} ${letters.size} ${letters.fill} on ${background}`,
    picture: async () => {
      const flat = await sheet(width, height, background)
        .composite([{ input: drawn(width, height, lines, letters) }])
        .png()
        .toBuffer();
      return after(sharp(flat)).png().toBuffer();
    },
    words: wordsOf(lines),
  };
};

const poster = (
  subject: string,
  seed: number,
  background: () => Promise<Buffer>,
  letters: Omit<Letters, 'size'>,
): WordCase => {
  const lines = linesFor(seed, 4);
  return {
    subject,
    name: `case ${seed}, ${letters.fill}`,
    picture: async () =>
      sharp(await background())
        .resize(1_400, 1_050, { fit: 'cover' })
        .composite([{ input: drawn(1_400, 1_050, lines, { ...letters, size: 64 }) }])
        .jpeg({ quality: 88 })
        .toBuffer(),
    words: wordsOf(lines),
  };
};

const FONTS = [
  'DejaVu Sans',
  'DejaVu Serif',
  'DejaVu Sans Mono',
  'Liberation Sans',
  'Liberation Serif',
  'Liberation Sans Narrow',
];
const STYLES = ['', 'font-weight="bold"', 'font-style="italic"'];
const COLOURS = [
  ['white on black', '#000', '#fff'],
  ['white on red', '#b0122b', '#fff'],
  ['yellow on blue', '#0b2f7a', '#ffd400'],
  ['black on yellow', '#ffd400', '#000'],
  ['grey on white', '#fff', '#888'],
  ['blue on pale blue', '#cfe3f7', '#1b4f8f'],
  ['green on black', '#000', '#2f2'],
  ['orange on white', '#fff', '#d06a00'],
  ['pale on paler', '#e8e0d0', '#b0a080'],
  ['red on black', '#000', '#d11'],
] as const;

const photoAt = (number: number) => () => sharp(samplePath(number)).toBuffer();
const OUTLINE = 'font-weight="bold" stroke="#000" stroke-width="3" paint-order="stroke"';

export const wordCases = (): readonly WordCase[] => [
  ...FONTS.flatMap((font, at) =>
    STYLES.map((style, seed) =>
      notice('words: fonts', at * 3 + seed, '#fff', { font, style, size: 36, fill: '#111' }),
    ),
  ),
  ...[9, 11, 14, 18, 26, 48, 110].flatMap((size) =>
    [1, 2].map((seed) => notice(`words: ${size} pixels high`, seed, '#fff', { size, fill: '#222' })),
  ),
  ...COLOURS.map(([name, background, fill], seed) =>
    notice(`words: ${name}`, seed, background, { size: 40, fill }),
  ),
  ...[3, 6, 10, 20, 45, 90, 180, 270].flatMap((degrees) =>
    [1, 2].map((seed) =>
      notice(`words: tilted by ${degrees} degrees`, seed, '#f4f2ec', { size: 40, fill: '#111' }, (picture) =>
        picture.rotate(degrees, { background: '#f4f2ec' }),
      ),
    ),
  ),
  ...[1, 2, 3].map((seed) =>
    notice('words: blurred', seed, '#fff', { size: 36, fill: '#111' }, (picture) => picture.blur(2.2)),
  ),
  ...[1, 2, 3].map((seed) =>
    notice('words: of a bad camera', seed, '#ddd8cc', { size: 36, fill: '#333' }, (picture) =>
      picture.jpeg({ quality: 12 }),
    ),
  ),
  ...[1, 2, 3].map((seed) =>
    notice('words: aslant', seed, '#fff', { size: 40, fill: '#111' }, (picture) =>
      picture.affine([1, 0.12, 0.05, 1], { background: '#fff' }),
    ),
  ),
  ...[1, 2, 3, 4, 5, 6].flatMap((number) => [
    poster('words: white over a photo', number, photoAt(number), {
      fill: '#fff',
      style: 'font-weight="bold"',
    }),
    poster('words: white with an edge over a photo', number + 10, photoAt(number), {
      fill: '#fff',
      style: OUTLINE,
    }),
    poster('words: yellow over a photo', number + 20, photoAt(number), {
      fill: '#ffe000',
      style: 'font-weight="bold"',
    }),
    poster('words: black over a photo', number + 30, photoAt(number), {
      fill: '#000',
      style: 'font-weight="bold"',
    }),
  ]),
  ...Object.entries(BACKGROUNDS).map(([, draw], seed) =>
    poster('words: white over something busy', seed + 40, () => draw(1_400, 1_050), {
      fill: '#fff',
      style: OUTLINE,
    }),
  ),
];

/** Pictures without a word. */
export const wordless = (): readonly WordCase[] => [
  ...Object.entries(BACKGROUNDS).flatMap(([name, draw]) =>
    [4, 5].map((seed) => ({
      subject: 'words: pictures without any',
      name: `${name} ${seed}`,
      picture: () => draw(1_600, 1_200, seed),
      words: [],
    })),
  ),
  ...[1, 2, 4, 5, 6].map((number) => ({
    subject: 'words: pictures without any',
    name: `photo ${number}`,
    picture: photoAt(number),
    words: [],
  })),
  ...['chelsea.png', 'coins.png', 'brick.png', 'gravel.png', 'hubble_deep_field.jpg'].flatMap((name) => {
    const path = sharedPicture(name);
    const picture = () => sharp(path).jpeg({ quality: 92 }).toBuffer();
    return path === undefined ? [] : [{ subject: 'words: pictures without any', name, picture, words: [] }];
  }),
];
