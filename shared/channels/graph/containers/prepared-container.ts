import { array, type InferOutput, object, string } from 'valibot';
import { preparedReader } from '../../prepared.ts';

/** What is kept in a delivery: the container that is to be published, and what is in it. */
const PreparedContainer = object({
  text: string(),
  media: array(object({ sha256: string(), alt: string() })),
  container: string(),
});
export type PreparedContainer = InferOutput<typeof PreparedContainer>;

export const readPrepared = preparedReader(PreparedContainer);
