/** Records the video of the examples from sunset.html, in Chromium: `node examples/draw-video.ts`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BufferSource, BufferTarget, Conversion, Input, Output, WEBM, WebMOutputFormat } from 'mediabunny';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const page = await browser.newPage();
await page.goto(pathToFileURL(join(import.meta.dirname, 'sunset.html')).href);
const recorded: number[] = await page.evaluate('record()');
await browser.close();

// A recording does not say how long it is: written anew, it does.
const target = new BufferTarget();
const conversion = await Conversion.init({
  input: new Input({ formats: [WEBM], source: new BufferSource(Uint8Array.from(recorded)) }),
  output: new Output({ format: new WebMOutputFormat(), target }),
});
await conversion.execute();
if (target.buffer === null) throw new Error('The video was not written.');
const file = join(import.meta.dirname, 'video-without-captions', 'sunset.webm');
await writeFile(file, new Uint8Array(target.buffer));
