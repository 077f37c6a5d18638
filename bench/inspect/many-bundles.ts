import { gatherBundle, openEyes } from './gather-bundle.ts';

/** How often the memory is told. */
const TOLD = 10;
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** Looks at so many bundles in a row in this process, and prints how its memory goes: it has to stay as it is. */
export async function manyBundles(count: number, photos: readonly string[]): Promise<void> {
  const eyes = openEyes();
  const sizes: number[] = [];
  for (let bundle = 1; bundle <= count; bundle += 1) {
    await gatherBundle(eyes, photos);
    sizes.push(process.memoryUsage.rss());
    if (bundle % Math.max(1, Math.floor(count / TOLD)) === 0)
      console.log(`after ${bundle} bundles: ${megabytes(sizes.at(-1) ?? 0)} MB`);
  }
  await eyes.vision.close();
  // The first ones still load and grow.
  const mean = (part: readonly number[]): number =>
    part.reduce((sum, size) => sum + size, 0) / Math.max(1, part.length);
  const [early, late] = [
    sizes.slice(Math.floor(count * 0.1), Math.ceil(count * 0.4)),
    sizes.slice(-Math.ceil(count * 0.3)),
  ];
  console.log(
    `mean of the early ones: ${megabytes(mean(early))} MB · of the late ones: ${megabytes(mean(late))} MB`,
  );
}
