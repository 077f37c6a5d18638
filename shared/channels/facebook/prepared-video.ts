import { type InferOutput, object, optional, string } from 'valibot';
import type { DerivedMedium } from '../../core/media/facts.ts';
import type { Rendering } from '../../core/post.ts';
import { preparedReader } from '../prepared.ts';

/** What the Facebook channel keeps in a delivery: a video that stands on the page and that nobody sees yet. */
const PreparedVideo = object({
  text: string(),
  video: object({ sha256: string(), captions: optional(string()) }),
  id: string(),
  url: string(),
});
export type PreparedVideo = InferOutput<typeof PreparedVideo>;

/** A page's video is a post of its own, with its text as the description; it never stands beside pictures. */
export const videoOf = ({ media }: Rendering): DerivedMedium | undefined =>
  media.find(({ type }) => type.startsWith('video/'));

export const readPreparedVideo = preparedReader(PreparedVideo);

/** Whether it shows and says what is to be shown and said. */
export function isVideoOf({ text, video }: PreparedVideo, rendering: Rendering): boolean {
  const wanted = videoOf(rendering);
  return (
    text === rendering.text && video.sha256 === wanted?.sha256 && video.captions === wanted.captions?.sha256
  );
}
