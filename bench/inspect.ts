/**
 * What it costs to gather everything about a bundle of four photos of 12 million pixels.
 *
 * `npx node bench/inspect.ts` compares the time with that of the bare library calls (decode, scale, look for faces, read
 * words) made one after another, and prints the most memory that was needed. Goals on two processor cores: at most 0.8
 * of the time, under 1.2 GB. Ours also proves that the files are whole, reads what they say of themselves, and hashes
 * them. `--rounds N` takes the best of N (usually 2). `--many N` looks at N bundles of small photos in a row and prints
 * how the memory goes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manyBundles } from './inspect/many-bundles.ts';
import { type Measured, runMeasured } from './inspect/measured.ts';
import { makePhotos } from './inspect/photos.ts';

/** What leaks would leak with every look, whatever the size, and small ones are looked at once each. */
const SMALL = { width: 500, height: 375 };

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '2' }, many: { type: 'string' } },
});
const folder = await mkdtemp(join(tmpdir(), 'imprimatur-bench-'));
try {
  if (values.many !== undefined)
    await manyBundles(Number(values.many), await makePhotos(folder, SMALL.width, SMALL.height));
  else await compare(await makePhotos(folder, 4_000, 3_000), Number(values.rounds));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function compare(photos: readonly string[], rounds: number): Promise<void> {
  const all: Record<'same' | 'single' | 'ours', Measured[]> = { same: [], single: [], ours: [] };
  // In turn, the best of each: whatever else the machine does then counts least.
  for (let round = 0; round < rounds; round += 1) {
    all.same.push(await runMeasured('run-bare.ts', 'same', ...photos));
    all.ours.push(await runMeasured('run-ours.ts', ...photos));
    all.single.push(await runMeasured('run-bare.ts', 'single', ...photos));
  }
  const best = (runs: readonly Measured[], what: 'ms' | 'processorMs'): number =>
    Math.min(...runs.map((run) => run[what]));
  const told = (name: string, runs: readonly Measured[]): void => {
    const [ms, processorMs] = [best(runs, 'ms'), best(runs, 'processorMs')];
    const ratio = best(all.ours, 'ms') / ms;
    console.log(
      `${name}: ${seconds(ms)}, ${seconds(processorMs)} of processors; ours takes ${ratio.toFixed(2)} of that`,
    );
  };
  const peak = Math.max(...all.ours.map(({ peakMegabytes }) => peakMegabytes));
  console.log(`four photos of 12 megapixels: ${all.ours[0]?.seen.join('; ')}`);
  console.log(`one look for faces and one for words sees: ${all.single[0]?.seen.join('; ')}`);
  told('everything, as the pipeline does it', all.ours);
  told('the same looks one after another (goal: 0.80)', all.same);
  told('one look for faces and one for words, one after another', all.single);
  console.log(`peak memory: ${Math.round(peak)} MB (goal: under 1200 MB)`);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
