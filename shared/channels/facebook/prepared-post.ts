import { array, type InferOutput, object, string } from 'valibot';
import { preparedReader } from '../prepared.ts';

/** What the Facebook channel keeps in a delivery: a post that stands on the page and that nobody sees yet. */
const PreparedPost = object({
  text: string(),
  photos: array(object({ sha256: string(), alt: string() })),
  id: string(),
  url: string(),
});
export type PreparedPost = InferOutput<typeof PreparedPost>;

export const readPrepared = preparedReader(PreparedPost);
