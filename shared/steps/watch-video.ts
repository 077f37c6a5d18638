import type { MediaFacts, Unmeasured } from '../core/media/facts.ts';
import { sightOfSamples } from '../core/media/sight-of-samples.ts';
import type { Deps, Vision } from '../ports.ts';

export type WatchDeps = {
  readonly vision: Vision;
  /** Absent where nothing can decode videos. */
  readonly videos?: Deps['videos'];
};

const NO_DECODER: Unmeasured = {
  problem: { code: 'no-decoder', detail: 'nothing here can decode videos' },
};

/**
 * Looks into a video that was measured: its flashes, frame by frame, and the faces and words in samples of it. What
 * cannot be decoded is unseen and unmeasured, so that the video waits for a person.
 * @throws whatever looking throws when it is the machine's fault.
 */
export async function watchVideo(
  { vision, videos }: WatchDeps,
  path: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Required<Pick<MediaFacts, 'sight' | 'flash'>>> {
  const watched = videos === undefined ? NO_DECODER : await videos.watch(path);
  if (watched.problem) return { sight: watched, flash: watched };
  const { flash, samples } = watched;
  const seen = await Promise.all(
    samples.map(async ({ atMs, picture }) => ({ atMs, sight: await vision.look(picture) })),
  );
  return { sight: sightOfSamples(seen, width, height), flash };
}
