import { array, type InferOutput, object, safeParse, string } from 'valibot';
import type { Prepared } from '../../../core/delivery/delivery.ts';
import type { Rendering } from '../../../core/post.ts';

/** What is kept in a delivery: the container that is to be published, and what is in it. */
const PreparedContainer = object({
  text: string(),
  media: array(object({ sha256: string(), alt: string() })),
  container: string(),
});
export type PreparedContainer = InferOutput<typeof PreparedContainer>;

/** Undefined where nothing was prepared yet. */
export function readPrepared(prepared: Prepared | undefined): PreparedContainer | undefined {
  const read = safeParse(PreparedContainer, prepared);
  return read.success ? read.output : undefined;
}

/** Whether it says what is to be said. */
export const isOf = ({ text, media }: PreparedContainer, rendering: Rendering): boolean =>
  text === rendering.text &&
  media.length === rendering.media.length &&
  rendering.media.every(({ sha256, alt }, index) => {
    const one = media[index];
    return one?.sha256 === sha256 && one.alt === alt;
  });
