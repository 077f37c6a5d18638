import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES, imprimatur, temporaryFolder } from './cli-process.ts';
import { EXIF, frames, lyingPng, pngChunk, quarters, withPngChunk } from './media/draw.ts';

vi.setConfig({ testTimeout: 60_000 });

const POSTER = join(EXAMPLES, 'words-only-in-the-picture', 'poster.jpg');
const VTT = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWelcome to the library\n';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  const jpeg = await quarters(1_200, 800).jpeg().toBuffer();
  const png = await quarters(90, 60).png().toBuffer();
  const files: Record<string, Uint8Array | string> = {
    'truncated.jpg': jpeg.subarray(0, jpeg.length / 2),
    'text.jpg': 'no picture at all',
    'empty.jpg': '',
    'enormous.png': lyingPng(20_000, 20_000),
    'endless.gif': await gifOf(10_000),
    'moving.png': withPngChunk(png, pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))),
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'phone.heic': Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]),
    'lies.png': await quarters(70, 50).withExif(EXIF).jpeg().toBuffer(),
    'good.vtt': VTT,
    'called.jpg': VTT,
    'utf-16.vtt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(VTT, 'utf16le')]),
    'latin.srt': Buffer.from('1\n00:00:01,000 --> 00:00:04,000\nCaf\xe9\n', 'latin1'),
    'pretends.vtt': jpeg.subarray(0, 400),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, 'album'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A GIF of so many frames, all the same, without drawing each. */
async function gifOf(count: number): Promise<Buffer> {
  const sharp = (await import('sharp')).default;
  const two = await sharp(await frames(2, 10, 10), { join: { animated: true } })
    .gif()
    .toBuffer();
  const control = Buffer.from([0x21, 0xf9, 0x04]);
  const first = two.indexOf(control);
  const frame = two.subarray(first, two.indexOf(control, first + control.length));
  return Buffer.concat([
    two.subarray(0, first),
    ...Array.from({ length: count }, () => frame),
    Buffer.of(0x3b),
  ]);
}

const inspect = (...args: string[]) => imprimatur(['inspect', ...args], { cwd: folder });
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('inspect --json', () => {
  it('says what is wrong with files that cannot be used, each on its line, in the order named', async () => {
    const problems = {
      'truncated.jpg': 'damaged',
      'text.jpg': 'not-media',
      'empty.jpg': 'not-media',
      'enormous.png': 'too-many-pixels',
      'endless.gif': 'too-many-frames',
      'moving.png': 'animated-png',
      'drawing.svg': 'unsupported-type',
      'phone.heic': 'unsupported-type',
      'pretends.vtt': 'damaged',
    };
    const { code, out, err } = await inspect('--json', ...Object.keys(problems));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const lines = linesOf(out);
    expect(lines.map(({ file, problem }) => [file, problem.code])).toEqual(Object.entries(problems));
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(['bytes', 'file', 'hash', 'problem']);
      expect(line.hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('tells what a picture says of itself and what is to be seen in it', async () => {
    const { code, out } = await inspect('--json', POSTER, 'lies.png');
    expect(code).toBe(0);
    const [poster, lies] = linesOf(out);
    expect(poster).toMatchObject({ file: POSTER, type: 'image/jpeg', width: 1_200, height: 800, faces: [] });
    expect(poster.words.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['Saturday', '5', 'December']),
    );
    const [word] = poster.words;
    expect(Object.keys(word).sort()).toEqual(['confidence', 'height', 'text', 'width', 'x', 'y']);
    expect(poster).not.toHaveProperty('flash');
    // What is in the file decides, not its name.
    expect(lies).toMatchObject({
      type: 'image/jpeg',
      location: { latitude: expect.closeTo(52.205, 3), longitude: expect.closeTo(-0.125, 3) },
      camera: 'Example Camera 1',
      creator: 'Reading Room Team',
      rights: 'Example Library',
    });
  });

  it('reads captions, whatever they are called', async () => {
    const { code, out } = await inspect('--json', 'good.vtt', 'called.jpg', 'utf-16.vtt', 'latin.srt');
    expect(code).toBe(1);
    const [good, called, wide, latin] = linesOf(out);
    const cues = [{ startMs: 1_000, endMs: 4_000, text: 'Welcome to the library' }];
    expect(good).toEqual({ file: 'good.vtt', type: 'text/vtt', encoding: 'utf-8', cues, problems: [] });
    expect(called).toMatchObject({ file: 'called.jpg', type: 'text/vtt', cues });
    expect(wide).toMatchObject({ type: 'text/vtt', encoding: 'utf-16', cues });
    expect(latin).toEqual({ file: 'latin.srt', cues: [], problems: [{ code: 'encoding' }] });
  });
});

describe('inspect', () => {
  it('goes on where a file is none, and says what to name instead', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { code, out, err } = await inspect('nowhere.jpg', 'album', 'pipe', 'good.vtt');
    expect(code).toBe(64);
    expect(out).toMatch(/^good\.vtt\n {2}Captions {5}WebVTT, 1 caption, until 0:04\n$/);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^There is no .*nowhere\.jpg\.$/),
      'album is a folder. Name the files in it that you mean: album/*',
      expect.stringMatching(/^pipe is no ordinary file\./),
      '',
    ]);
  });

  it('says in plain words what is wrong and what to do, and lets no file write on the terminal', async () => {
    const name = 'red\u001b[31m.jpg';
    await writeFile(join(folder, name), 'x');
    const { code, out } = await inspect('enormous.png', name, 'utf-16.vtt');
    expect(code).toBe(1);
    expect(out).toContain('20000 × 20000 pixels');
    expect(out).toContain('Scale it down');
    expect(out).toContain('Save it again as UTF-8.');
    expect(out).not.toContain('\u001b');
  });

  it('draws boxes over what was found into a page that needs nothing else', async () => {
    const { code, err } = await inspect(POSTER, 'truncated.jpg', 'good.vtt', '--html', 'seen.html');
    expect({ code, err }).toEqual({ code: 1, err: 'What was found as a page: seen.html\n' });
    const page = await readFile(join(folder, 'seen.html'), 'utf8');
    expect(page.match(/<image [^>]*href="data:image\/jpeg;base64,/g)).toHaveLength(1);
    expect(page.match(/<g class="mark words">/g)?.length).toBeGreaterThanOrEqual(4);
    expect(page).toContain('Saturday 5 December');
    expect(page).toContain('It cannot be shown: the file ends too early.');
    expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/);
    expect(page).toMatch(/<\/html>\n$/);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes no page over a picture that is named by mistake', async () => {
    const { code, err } = await inspect('good.vtt', '--html', 'lies.png');
    expect(code).toBe(64);
    expect(err).toContain('Expected the name of a page, such as report.html.');
  });
});
