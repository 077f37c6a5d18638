/** Draws the pictures of the examples: `node examples/draw.ts`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const at = (...path: string[]): string => join(import.meta.dirname, ...path);
const svg = (body: string, width = 1200, height = 800): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="${width}" height="${height}">${body}</svg>`,
  );

const lamp = (x: number) =>
  `<path d="M${x - 34} 470h68l-14-44h-40z" fill="#2f7d5b"/><rect x="${x - 4}" y="470" width="8" height="60" fill="#8a6a3b"/>`;
const seats = Array.from({ length: 9 }, (_, seat) => {
  const x = 110 + seat * 122;
  return `<circle cx="${x}" cy="640" r="30" fill="#3d4a63"/><path d="M${x - 46} 760q46-110 92 0z" fill="#3d4a63"/>`;
}).join('');
const READING_ROOM = svg(`
  <rect width="1200" height="800" fill="#efe6d5"/>
  <path d="M330 0h540l-90 190H420z" fill="#bfe0f2"/><path d="M330 0h540l-90 190H420zM600 0v190M465 0l15 190M735 0l-15 190" fill="none" stroke="#8d9aa3" stroke-width="8"/>
  <rect y="190" width="1200" height="230" fill="#d9c8a6"/>
  ${Array.from({ length: 30 }, (_, book) => `<rect x="${20 + book * 39}" y="${230 + (book % 4) * 8}" width="30" height="${150 - (book % 4) * 8}" fill="${['#7b3f3f', '#3f5f7b', '#5d7b3f', '#7b6a3f'][book % 4]}"/>`).join('')}
  <rect x="60" y="530" width="1080" height="40" rx="6" fill="#9a6b3a"/><rect x="0" y="740" width="1200" height="60" fill="#9a6b3a"/>
  ${[200, 440, 680, 920].map(lamp).join('')}${seats}`);

const WINDOW = svg(`
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f6c177"/><stop offset="1" stop-color="#d9786c"/></linearGradient></defs>
  <rect width="1200" height="800" fill="#4a3b3f"/>
  <path d="M400 760V330a200 200 0 0 1 400 0v430z" fill="url(#sky)"/>
  <path d="M600 130v630M500 160v600M700 160v600M400 330h400M400 470h400M400 610h400" stroke="#2d2326" stroke-width="12"/>
  <path d="M400 760l-180 40h760l-180-40z" fill="#b36b58" opacity=".55"/>`);

const MAP = svg(`
  <rect width="1200" height="800" fill="#f2e3c2"/>
  <path d="M0 520C260 420 300 700 560 610S860 250 1200 330" fill="none" stroke="#5b86a5" stroke-width="70"/>
  <path d="M520 520l90 190" stroke="#6b4d2e" stroke-width="26"/><circle cx="770" cy="420" r="56" fill="none" stroke="#6b4d2e" stroke-width="14"/><path d="M714 420h112M770 364v112" stroke="#6b4d2e" stroke-width="8"/>
  ${[
    [180, 200],
    [270, 260],
    [360, 170],
    [470, 280],
    [620, 200],
    [880, 580],
    [980, 640],
  ]
    .map(
      ([x = 0, y = 0]) =>
        `<path d="M${x} ${y + 60}v-40l35-30 35 30v40z" fill="#a4553d" stroke="#6b3526" stroke-width="6"/>`,
    )
    .join('')}`);

/** Three lines of a spine label; the bar lies over one of them. */
const label = (line: number): Buffer =>
  svg(
    `<rect width="1200" height="800" fill="#26415c"/><rect x="360" y="120" width="480" height="560" rx="24" fill="#fdfaf2"/>
     <rect x="390" y="${165 + line * 170}" width="420" height="140" fill="#f3cf4d"/>
     ${['FR', 'PRO', '4.12'].map((text, index) => `<text x="600" y="${275 + index * 170}" font-family="DejaVu Sans, sans-serif" font-size="110" font-weight="700" text-anchor="middle" fill="#1c1c1c">${text}</text>`).join('')}`,
    600,
    400,
  );

const jpeg = (picture: Buffer) => sharp(picture).jpeg({ quality: 82, mozjpeg: true });
for (const folder of [
  'no-description',
  'file-name-as-description',
  'no-licence',
  'borrowed-without-permission',
]) {
  await mkdir(at(folder), { recursive: true });
  await jpeg(WINDOW).toFile(at(folder, 'window.jpg'));
}
await jpeg(READING_ROOM).toFile(at('reading-room-reopens', 'reading-room.jpg'));
// As a telephone would have made it: with the place and the camera in the file.
await jpeg(MAP)
  .withExif({
    IFD0: { Make: 'Example', Model: 'Pocket camera', Copyright: 'Map collection of the library' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '52/1 12/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '0/1 7/1 0/1',
    },
  })
  .toFile(at('map-from-the-archive', 'map.jpg'));
for (const folder of ['how-to-find-a-shelfmark', 'undescribed-gif'])
  await sharp([label(0), label(1), label(2)], { join: { animated: true } })
    .gif({ delay: [1200, 1200, 1200], loop: 0 })
    .toFile(at(folder, 'shelfmark.gif'));

const words = (x: number, y: number, size: number, text: string, fill = '#15263a', weight = 400): string =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans, sans-serif" font-size="${size}" font-weight="${weight}" fill="${fill}">${text}</text>`;
const POSTER = svg(`
  <rect width="1200" height="800" fill="#f6efd9"/><rect width="1200" height="300" fill="#26415c"/>
  ${words(70, 200, 130, 'Open day', '#ffffff', 700)}
  ${words(70, 430, 72, 'Saturday 5 December')}${words(70, 530, 72, '10am – 4pm')}
  ${words(70, 640, 40, 'Tours of the rare books at 11, 1 and 3')}${words(70, 710, 40, 'Tea and cake in the foyer')}
  <circle cx="1010" cy="520" r="110" fill="#b3563f"/><path d="M940 520h140M1010 450v140" stroke="#f6efd9" stroke-width="18"/>`);
await mkdir(at('words-only-in-the-picture'), { recursive: true });
await jpeg(POSTER).toFile(at('words-only-in-the-picture', 'poster.jpg'));

/** A sign that changes from dark to light five times a second, which is two flashes too many. */
const sign = (fill: string): Buffer =>
  svg(
    `<rect width="1200" height="800" fill="${fill}"/><path d="M420 400h260v-120l200 170-200 170V500H420z" fill="#808080"/>`,
    300,
    200,
  );
await mkdir(at('flashing'), { recursive: true });
await sharp([sign('#000000'), sign('#ffffff')], { join: { animated: true } })
  .gif({ delay: [100, 100], loop: 0 })
  .toFile(at('flashing', 'arrow.gif'));
