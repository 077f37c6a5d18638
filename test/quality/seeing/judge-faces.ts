import { faceEngine } from '../../../shared/adapters/vision/face-engine.ts';
import { findFaces } from '../../../shared/adapters/vision/find-faces.ts';
import { installedAssets } from '../../../shared/adapters/vision/installed-assets.ts';
import { viewOf } from '../../../shared/adapters/vision/pixels.ts';
import type { Box } from '../../../shared/core/media/vision-facts.ts';
import type { Verdict } from '../tally.ts';
import { faceCases, type Spot } from './faces.ts';

/** The box covers the middle of the face, and is of its size. */
const isOf = (box: Box, { x, y, height }: Spot): boolean =>
  box.x < x &&
  x < box.x + box.width &&
  box.y < y &&
  y < box.y + box.height &&
  box.height < height * 2.5 &&
  box.height > height * 0.4;

/** One verdict for each face, and one for each box that is none. A picture of nobody without a box is one too. */
export async function* judgeFaces(only = /./): AsyncIterable<Verdict> {
  const engine = await faceEngine(installedAssets());
  let last: Promise<unknown> = Promise.resolve();
  try {
    for (const { subject, name, picture, faces } of faceCases().filter((one) => only.test(one.subject))) {
      const view = await viewOf(await picture(), 0, 60);
      const scale = view.fullWidth / view.width;
      const found = (
        await findFaces(view, (question) => {
          const answer = last.then(() => engine.ask(question));
          last = answer.catch(() => undefined);
          return answer;
        })
      ).map((box) => ({
        x: box.x * scale,
        y: box.y * scale,
        width: box.width * scale,
        height: box.height * scale,
      }));
      for (const [at, face] of faces.entries())
        yield {
          subject,
          text: `${name}, face ${at + 1}`,
          wanted: 'face',
          found: found.some((box) => isOf(box, face)) ? 'face' : '',
        };
      const others = found.filter((box) => !faces.some((face) => isOf(box, face)));
      const where = others.map(
        ({ x, y, height }) => `${Math.round(height)} at ${Math.round(x)}, ${Math.round(y)}`,
      );
      if (faces.length === 0 || others.length > 0)
        yield {
          subject: faces.length === 0 ? subject : 'faces: boxes that are none',
          text: name,
          wanted: '',
          found: where.join('; '),
        };
    }
  } finally {
    await engine.stop();
  }
}
