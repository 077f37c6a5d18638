import type { MediaFacts } from '../../core/media/facts.ts';
import { flashesOf } from '../vision/flash-frames.ts';
import { hashPicture } from '../vision/hash-picture.ts';
import { isAnimated } from './measure-picture.ts';
import { toProblem } from './media-problem-error.ts';
import { within } from './within.ts';

/**
 * Measures how a picture looks and whether it flashes, once it is known to be whole. What cannot be measured before the
 * limit is said: an animation without a measure must not pass for one without flashes.
 * @param limit ends the work
 * @throws what is the machine's fault
 */
export async function measureLook(
  path: string,
  facts: Pick<MediaFacts, 'type' | 'pages'>,
  seconds: number,
  limit: AbortSignal,
): Promise<Pick<MediaFacts, 'perceptualHash' | 'flash'>> {
  const [perceptualHash, flash] = await Promise.all([
    within(hashPicture(path, seconds), limit).catch((error: unknown) => {
      toProblem(error);
      return undefined;
    }),
    isAnimated(facts)
      ? within(flashesOf(path, seconds, limit), limit).catch((error: unknown) => ({
          problem: toProblem(error),
        }))
      : undefined,
  ]);
  return { ...(perceptualHash !== undefined && { perceptualHash }), ...(flash && { flash }) };
}
