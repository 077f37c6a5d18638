import { array, type InferOutput, object, safeParse, string } from 'valibot';
import type { Prepared } from '../../core/delivery/delivery.ts';
import type { Rendering } from '../../core/post.ts';

/** What the Facebook channel keeps in a delivery: a post that stands on the page and that nobody sees yet. */
const PreparedPost = object({
  text: string(),
  photos: array(object({ sha256: string(), alt: string() })),
  id: string(),
  url: string(),
});
export type PreparedPost = InferOutput<typeof PreparedPost>;

/** Undefined where nothing was prepared yet. */
export function readPrepared(prepared: Prepared | undefined): PreparedPost | undefined {
  const read = safeParse(PreparedPost, prepared);
  return read.success ? read.output : undefined;
}

/** Whether it says what is to be said. */
export const isOf = ({ text, photos }: PreparedPost, rendering: Rendering): boolean =>
  text === rendering.text &&
  photos.length === rendering.media.length &&
  rendering.media.every(({ sha256, alt }, index) => {
    const photo = photos[index];
    return photo?.sha256 === sha256 && photo.alt === alt;
  });
