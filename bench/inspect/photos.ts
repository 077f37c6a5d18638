import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const SAMPLES = [1, 3, 5, 6];

/** Four photos of people in `folder`, made from those that the face detector's package carries. */
export async function makePhotos(folder: string, width: number, height: number): Promise<readonly string[]> {
  const samples = dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));
  const made: string[] = [];
  for (const number of SAMPLES) {
    const path = join(folder, `${number}.jpg`);
    await sharp(join(samples, 'demo', `sample${number}.jpg`))
      .resize({ width, height, fit: 'cover' })
      .jpeg({ quality: 92 })
      .toFile(path);
    made.push(path);
  }
  return made;
}
