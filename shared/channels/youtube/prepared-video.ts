import * as v from 'valibot';
import { preparedReader } from '../prepared.ts';

/** What the YouTube channel keeps in a delivery: the private video, and of what it was made. */
const PreparedVideo = v.object({
  videoId: v.string(),
  sha256: v.string(),
  text: v.string(),
  /** Hash of the captions that it has. */
  captions: v.optional(v.string()),
});
export type PreparedVideo = v.InferOutput<typeof PreparedVideo>;

export const readPrepared = preparedReader(PreparedVideo);
