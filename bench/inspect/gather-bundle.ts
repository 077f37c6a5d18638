import { hashFile } from '../../shared/adapters/media/hash-file.ts';
import { sharpMedia } from '../../shared/adapters/media/sharp-media.ts';
import { jsonLog } from '../../shared/adapters/system/json-log.ts';
import { localVision } from '../../shared/adapters/vision/local-vision.ts';
import { type GatherDeps, gatherFacts } from '../../shared/steps/gather-facts.ts';

/** What looks for the pipeline, and remembers nothing. */
export const openEyes = (): GatherDeps => ({
  media: sharpMedia(),
  vision: localVision(),
  log: jsonLog((line) => console.error(line)),
});

export async function gatherBundle(eyes: GatherDeps, photos: readonly string[]): Promise<readonly string[]> {
  const media = await Promise.all(
    photos.map(async (path) => ({ file: { path, localPath: path, ...(await hashFile(path)) } })),
  );
  const facts = await gatherFacts(eyes, media);
  return facts.map(({ problem, sight }) => {
    if (sight === undefined || sight.problem) return (problem ?? sight?.problem)?.detail ?? 'nothing';
    return `${sight.faces.length} faces, ${sight.words.length} words`;
  });
}
