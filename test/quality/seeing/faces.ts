/**
 * Pictures that faces are looked for in. The photos are the six that the face detector's package carries, 22 faces of
 * them, changed by code: what is not in those photos (other ages, hats, profiles) is not in this set either.
 */
import sharp, { type Sharp } from 'sharp';
import { FACES, samplePath, sharedPicture } from '../../vision/pictures.ts';
import { BACKGROUNDS } from './backgrounds.ts';

/** The middle of a face and its height, in pixels. */
export type Spot = { readonly x: number; readonly y: number; readonly height: number };
export type FaceCase = {
  readonly subject: string;
  readonly name: string;
  readonly picture: () => Promise<Buffer>;
  readonly faces: readonly Spot[];
};

/** Of the photos' height; they are groups at about the same distance (measured). */
const FACE_HEIGHT = 0.185;
const SHAPES: Readonly<Record<number, readonly [number, number]>> = {
  1: [1920, 1280],
  2: [1920, 1367],
  3: [1920, 1350],
  4: [1920, 1448],
  5: [1920, 1398],
  6: [1920, 1537],
};
const NUMBERS = [1, 2, 3, 4, 5, 6];
const shapeOf = (number: number): readonly [number, number] => SHAPES[number] ?? [0, 0];

const spotsOf = (number: number, width: number, height: number): readonly Spot[] =>
  (FACES[number] ?? []).map(([x, y]) => ({ x: x * width, y: y * height, height: FACE_HEIGHT * height }));

/** Where spots are once the picture was turned about its middle onto a larger sheet. */
function turned(
  spots: readonly Spot[],
  [width, height]: readonly [number, number],
  degrees: number,
): readonly Spot[] {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [across, down] = [
    Math.abs(width * cos) + Math.abs(height * sin),
    Math.abs(width * sin) + Math.abs(height * cos),
  ];
  return spots.map(({ x, y, height: tall }) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return { x: across / 2 + dx * cos - dy * sin, y: down / 2 + dx * sin + dy * cos, height: tall };
  });
}

/** Each photo, changed: its faces stay where they are. */
const changed = (subject: string, change: (photo: Sharp) => Sharp): readonly FaceCase[] =>
  NUMBERS.map((number) => {
    const [width, height] = shapeOf(number);
    return {
      subject,
      name: `photo ${number}`,
      picture: () =>
        change(sharp(samplePath(number)))
          .jpeg({ quality: 88 })
          .toBuffer(),
      faces: spotsOf(number, width, height),
    };
  });

const scaled = (width: number): readonly FaceCase[] =>
  NUMBERS.map((number) => {
    const [fullWidth, fullHeight] = shapeOf(number);
    const height = Math.round((fullHeight * width) / fullWidth);
    return {
      subject: `faces: photo of ${width} pixels across`,
      name: `photo ${number}`,
      picture: () => sharp(samplePath(number)).resize(width, height).jpeg({ quality: 88 }).toBuffer(),
      faces: spotsOf(number, width, height),
    };
  });

const tilted = (degrees: number): readonly FaceCase[] =>
  NUMBERS.map((number) => ({
    subject: `faces: tilted by ${Math.abs(degrees)} degrees`,
    name: `photo ${number}, ${degrees}`,
    picture: () =>
      sharp(samplePath(number)).rotate(degrees, { background: '#345' }).jpeg({ quality: 88 }).toBuffer(),
    faces: turned(spotsOf(number, ...shapeOf(number)), shapeOf(number), degrees),
  }));

/** One person, cut out with some of what is around, so high, on something busy. */
const alone = (faceHeight: number): readonly FaceCase[] =>
  NUMBERS.flatMap((number, at) => {
    const [width, height] = shapeOf(number);
    const [spot] = spotsOf(number, width, height).slice(at % 3);
    if (spot === undefined) return [];
    const side = Math.round(spot.height * 2.2);
    const [left, top] = [
      Math.max(0, Math.round(spot.x - side / 2)),
      Math.max(0, Math.round(spot.y - side / 2)),
    ];
    const [across, down] = [Math.min(side, width - left), Math.min(side, height - top)];
    const scale = faceHeight / spot.height;
    const backgrounds = Object.values(BACKGROUNDS);
    const background = backgrounds[at % backgrounds.length];
    const [x, y] = [300 + at * 120, 250 + at * 60];
    return [
      {
        subject: `faces: ${faceHeight} pixels high in a photo of 1600 × 1200`,
        name: `photo ${number}`,
        picture: async () =>
          sharp(await (background ?? BACKGROUNDS.shelves)(1_600, 1_200))
            .composite([
              {
                input: await sharp(samplePath(number))
                  .extract({ left, top, width: across, height: down })
                  .resize(Math.round(across * scale), Math.round(down * scale), { fit: 'fill' })
                  .toBuffer(),
                left: x,
                top: y,
              },
            ])
            .jpeg({ quality: 88 })
            .toBuffer(),
        faces: [{ x: x + (spot.x - left) * scale, y: y + (spot.y - top) * scale, height: faceHeight }],
      },
    ];
  });

/** A sheet of 12 million pixels with every photo on it several times over, faces so high. */
function crowd(faceHeight: number): FaceCase {
  const [width, height] = [4_000, 3_000];
  const tall = Math.round(faceHeight / FACE_HEIGHT);
  const wide = Math.round(tall * 1.4);
  const [columns, rows] = [Math.floor(width / wide), Math.floor(height / tall)];
  const places = Array.from({ length: columns * rows }, (_, at) => ({
    number: NUMBERS[at % NUMBERS.length] ?? 1,
    left: (at % columns) * wide,
    top: Math.floor(at / columns) * tall,
  }));
  return {
    subject: `faces: a sheet of many groups, ${faceHeight} pixels high in 4000 × 3000`,
    name: `${columns} × ${rows} groups`,
    picture: async () => {
      const drawn = await Promise.all(
        NUMBERS.map((number) => sharp(samplePath(number)).resize(wide, tall, { fit: 'fill' }).toBuffer()),
      );
      return sharp(await BACKGROUNDS.grain(width, height))
        .composite(
          places.map(({ number, left, top }) => ({ input: drawn[number - 1] ?? Buffer.alloc(0), left, top })),
        )
        .jpeg({ quality: 88 })
        .toBuffer();
    },
    faces: places.flatMap(({ number, left, top }) =>
      spotsOf(number, wide, tall).map((spot) => ({ ...spot, x: spot.x + left, y: spot.y + top })),
    ),
  };
}

/** Something in front of each face: a mask over its lower half, dark glasses, a hand on one side. */
const covered = (what: string, box: (spot: Spot) => string): readonly FaceCase[] =>
  NUMBERS.map((number) => {
    const [width, height] = shapeOf(number);
    const faces = spotsOf(number, width, height);
    const cover = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${faces.map(box).join('')}</svg>`,
    );
    return {
      subject: `faces: behind ${what}`,
      name: `photo ${number}`,
      picture: () =>
        sharp(samplePath(number))
          .composite([{ input: cover }])
          .jpeg({ quality: 88 })
          .toBuffer(),
      faces,
    };
  });

/** Pictures of nobody. Cats, cups and coins only where a checkout has real pictures beside it. */
const nobody = (): readonly FaceCase[] => [
  ...Object.entries(BACKGROUNDS).flatMap(([name, draw]) =>
    [1, 2, 3].map((seed) => ({
      subject: 'faces: pictures of nobody: drawn',
      name: `${name} ${seed}`,
      picture: () => draw(1_600, 1_200, seed),
      faces: [],
    })),
  ),
  ...[
    'chelsea.png',
    'coffee.png',
    'coins.png',
    'brick.png',
    'gravel.png',
    'rocket.jpg',
    'page.png',
    'hubble_deep_field.jpg',
  ]
    .map((name) => ({ name, path: sharedPicture(name) }))
    .flatMap(({ name, path }) =>
      path === undefined
        ? []
        : [
            {
              subject: 'faces: pictures of nobody: photos',
              name,
              picture: () => sharp(path).jpeg({ quality: 92 }).toBuffer(),
              faces: [],
            },
          ],
    ),
];

export const faceCases = (): readonly FaceCase[] => [
  ...changed('faces: photos as they are', (photo) => photo),
  ...changed('faces: mirrored', (photo) => photo.flop()).map((one) => ({
    ...one,
    faces: one.faces.map((spot) => ({ ...spot, x: 1_920 - spot.x })),
  })),
  ...[320, 640, 4_000].flatMap(scaled),
  ...changed('faces: grey', (photo) => photo.greyscale()),
  ...changed('faces: sepia', (photo) => photo.greyscale().tint('#b08050')),
  ...changed('faces: dark', (photo) => photo.linear(0.35, 0)),
  ...changed('faces: overexposed', (photo) => photo.linear(1.7, 20)),
  ...changed('faces: of little contrast', (photo) => photo.linear(0.4, 90)),
  ...changed('faces: blurred a little', (photo) => photo.blur(4)),
  ...changed('faces: of a bad camera', (photo) => photo.resize(480).jpeg({ quality: 15 })).map((one) => ({
    ...one,
    faces: one.faces.map(({ x, y, height }) => ({ x: x / 4, y: y / 4, height: height / 4 })),
  })),
  ...[15, -15, 30, -30, 60, 90, 180].flatMap(tilted),
  ...[20, 30, 45, 70, 120, 250].flatMap(alone),
  ...[60, 90, 140].map(crowd),
  ...covered(
    'a mask',
    ({ x, y, height }) =>
      `<rect x="${x - height * 0.3}" y="${y + height * 0.08}" width="${height * 0.6}" height="${height * 0.45}" rx="20" fill="#bcd"/>`,
  ),
  ...covered(
    'dark glasses',
    ({ x, y, height }) =>
      `<rect x="${x - height * 0.28}" y="${y - height * 0.2}" width="${height * 0.56}" height="${height * 0.2}" rx="14" fill="#111"/>`,
  ),
  ...covered(
    'something on one side',
    ({ x, y, height }) =>
      `<rect x="${x}" y="${y - height * 0.5}" width="${height * 0.4}" height="${height}" fill="#654"/>`,
  ),
  ...nobody(),
];
