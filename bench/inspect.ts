/**
 * How much faster looking at a bundle's pictures is than the same library calls made one after another.
 *
 * `node bench/inspect.ts` makes four photos of 12 million pixels from those that the face detector's package carries,
 * looks at them once with the bare libraries and once with `localVision`, and prints the ratio of both times (goal: at
 * most 0.8 on two processor cores) and the most memory that the second took (goal: under 1.2 GB). Each is a process of
 * its own, so that neither is warmed by the other.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

type Measured = { readonly ms: number; readonly peakMegabytes: number; readonly seen: readonly string[] };

const [part, ...photos] = process.argv.slice(2);
const measured = async (look: () => Promise<readonly string[]>): Promise<void> => {
  const startedMs = performance.now();
  const seen = await look();
  const ms = performance.now() - startedMs;
  const result: Measured = { ms, peakMegabytes: process.resourceUsage().maxRSS / 1_000, seen };
  console.log(JSON.stringify(result));
};

if (part === 'bare') await measured(lookBare);
else if (part === 'ours') await measured(lookOurs);
else await compare();

/** Decode, scale, look for faces, read words: picture by picture, each look awaited before the next. */
async function lookBare(): Promise<readonly string[]> {
  const { installedAssets } = await import('../shared/adapters/vision/installed-assets.ts');
  const { faceEngine } = await import('../shared/adapters/vision/face-engine.ts');
  const { findFaces } = await import('../shared/adapters/vision/find-faces.ts');
  const { findWords } = await import('../shared/adapters/vision/find-words.ts');
  const { viewOf } = await import('../shared/adapters/vision/pixels.ts');
  const { wordEngine } = await import('../shared/adapters/vision/word-engine.ts');
  const faceFinder = await faceEngine(installedAssets());
  const wordReader = await wordEngine(installedAssets());
  const seen: string[] = [];
  // The engine takes one question at a time.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  for (const photo of photos) {
    const view = await viewOf(photo, 0, 60);
    const faces = await findFaces(view, (question) => inTurn(() => faceFinder.ask(question)));
    const words = await findWords(view, (question) => wordReader.ask(question));
    seen.push(`${faces.length} faces, ${words.length} words`);
  }
  await faceFinder.stop();
  await wordReader.stop();
  return seen;
}

async function lookOurs(): Promise<readonly string[]> {
  const { localVision } = await import('../shared/adapters/vision/local-vision.ts');
  const vision = localVision();
  const sights = await Promise.all(photos.map((photo) => vision.look(photo)));
  await vision.close();
  return sights.map((sight) =>
    sight.problem ? sight.problem.detail : `${sight.faces.length} faces, ${sight.words.length} words`,
  );
}

async function compare(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-bench-'));
  try {
    const samples = dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));
    const made: string[] = [];
    for (const number of [1, 3, 5, 6]) {
      const path = join(folder, `${number}.jpg`);
      await sharp(join(samples, 'demo', `sample${number}.jpg`))
        .resize({ width: 4_000, height: 3_000, fit: 'cover' })
        .jpeg({ quality: 92 })
        .toFile(path);
      made.push(path);
    }
    const run = async (which: string): Promise<Measured> => {
      const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, which, ...made]);
      return JSON.parse(stdout);
    };
    // In turn, the best of each: whatever else the machine does then counts least.
    const rounds = { bare: [await run('bare')], ours: [await run('ours')] };
    for (let round = 0; round < 2; round += 1) {
      rounds.bare.push(await run('bare'));
      rounds.ours.push(await run('ours'));
    }
    const best = (all: readonly Measured[]) => Math.min(...all.map(({ ms }) => ms));
    const [bare, ours] = [best(rounds.bare), best(rounds.ours)];
    const peak = Math.max(...rounds.ours.map(({ peakMegabytes }) => peakMegabytes));
    console.log(`four photos of 12 megapixels: ${rounds.ours[0]?.seen.join('; ')}`);
    console.log(`one after another: ${Math.round(bare)} ms · ours: ${Math.round(ours)} ms`);
    console.log(`ratio: ${(ours / bare).toFixed(2)} (goal: at most 0.80)`);
    console.log(`peak memory: ${Math.round(peak)} MB (goal: under 1200 MB)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
