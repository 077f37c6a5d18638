import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imprimatur, temporaryFolder } from './cli-process.ts';
import { frames, pngChunk } from './media/draw.ts';
import { FACES, samplePath } from './vision/pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inspect = (...args: string[]) => imprimatur(['inspect', ...args], { cwd: folder });

/** Every row of it is there: 400 million pixels in black, in 50 kB. */
function enormousPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(side * (side / 8 + 1)))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

type Line = { readonly faces: readonly { x: number; y: number; width: number; height: number }[] } & Readonly<
  Record<string, unknown>
>;
const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('inspect', () => {
  it('gives boxes in pixels of the upright picture, whatever way the file is turned', async () => {
    // As a phone writes it: the pixels lie on their side, and the orientation says so.
    const turned = await sharp(samplePath(1)).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    await writeFile(join(folder, 'turned.jpg'), turned);
    const { code, out } = await inspect('--json', 'turned.jpg');
    const [line] = linesOf(out);
    expect(code).toBe(0);
    const { width, height } = await sharp(samplePath(1)).metadata();
    expect(line).toMatchObject({ width, height });
    const unseen = (FACES[1] ?? []).filter(
      ([across, down]) =>
        !line?.faces.some(
          (face) =>
            face.x < across * width &&
            across * width < face.x + face.width &&
            face.y < down * height &&
            down * height < face.y + face.height,
        ),
    );
    expect(unseen).toEqual([]);
  });

  it('looks at what is huge, long and many, one after the other, and answers in the order named', async () => {
    await writeFile(join(folder, 'enormous.png'), enormousPng(20_000));
    const long = sharp(await frames(600, 300, 300), { join: { animated: true } });
    await writeFile(join(folder, 'long.gif'), await long.gif({ delay: Array(600).fill(20) }).toBuffer());
    const photos = [1, 2, 3, 4, 5, 6].map(samplePath);
    const { code, out } = await inspect('--json', ...photos, 'enormous.png', 'long.gif', ...photos);
    expect(code).toBe(1);
    const lines = linesOf(out);
    expect(lines.map(({ file }) => file)).toEqual([...photos, 'enormous.png', 'long.gif', ...photos]);
    expect(lines[6]).toMatchObject({ problem: { code: 'too-many-pixels' } });
    expect(lines[7]).toMatchObject({ pages: 600, durationMs: 12_000, flash: { fails: false } });
    expect(lines[8]).toEqual(lines[0]);
  });

  it('makes a page to which axe has no objection, in light and dark', async () => {
    const { code } = await inspect(samplePath(1), 'long.gif', 'enormous.png', '--html', 'seen.html');
    expect(code).toBe(1);
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme });
        await page.goto(pathToFileURL(join(folder, 'seen.html')).href);
        await page.evaluate(axe.source);
        const violations = await page.evaluate<string[]>(
          'axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ": " + html)))',
        );
        expect(violations).toEqual([]);
        expect(await page.locator('g.mark.face').count()).toBe(3);
      }
    } finally {
      await browser.close();
    }
  });
});
