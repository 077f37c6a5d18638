/**
 * The bare library calls, each awaited before the next, photo by photo: decode, scale, look for faces, read words.
 * Arguments: `same` for the looks that `findFaces` and `findWords` take, `single` for one look of each; then photos.
 */
import sharp from 'sharp';
import { faceEngine } from '../../shared/adapters/vision/face-engine.ts';
import { findFaces } from '../../shared/adapters/vision/find-faces.ts';
import { findWords } from '../../shared/adapters/vision/find-words.ts';
import { installedAssets } from '../../shared/adapters/vision/installed-assets.ts';
import { viewOf } from '../../shared/adapters/vision/pixels.ts';
import { wordEngine } from '../../shared/adapters/vision/word-engine.ts';
import { reportMeasured } from './measured.ts';

/** The face detector's own advice for photos, and the width at which words stay readable. */
const FACE_SIDE = 1_024;
const WORD_SIDE = 2_000;

const [how, ...photos] = process.argv.slice(2);

await reportMeasured(async () => {
  const faceFinder = await faceEngine(installedAssets());
  const wordReader = await wordEngine(installedAssets());
  const seen: string[] = [];
  for (const photo of photos) {
    const { faces, words } = how === 'single' ? await single(photo) : await same(photo);
    seen.push(`${faces.length} faces, ${words.length} words`);
  }
  await faceFinder.stop();
  await wordReader.stop();
  return seen;

  async function same(photo: string) {
    const view = await viewOf(photo, 0, 60);
    // The engine takes one question at a time.
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const next = last.then(work);
      last = next.catch(() => undefined);
      return next;
    };
    const faces = await findFaces(view, (question) => inTurn(() => faceFinder.ask(question)));
    return { faces, words: await findWords(view, (question) => wordReader.ask(question)) };
  }

  async function single(photo: string) {
    const pixels = (side: number) =>
      sharp(photo).autoOrient().resize({ width: side, height: side, fit: 'inside' });
    const colour = await pixels(FACE_SIDE).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const faces = await faceFinder.ask({
      rgb: colour.data,
      width: colour.info.width,
      height: colour.info.height,
    });
    const grey = await pixels(WORD_SIDE).greyscale().raw().toBuffer({ resolveWithObject: true });
    const words = await wordReader.ask({ grey: grey.data, width: grey.info.width, height: grey.info.height });
    return { faces, words };
  }
});
