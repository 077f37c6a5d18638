import * as v from 'valibot';
import { preparedReader } from '../prepared.ts';

/**
 * What the LinkedIn channel keeps in a delivery. `earlier` are uploads that were replaced: an attempt that left no answer
 * may have used them.
 */
const PreparedPost = v.object({
  text: v.string(),
  media: v.array(v.object({ sha256: v.string(), alt: v.string(), id: v.string() })),
  earlier: v.array(v.string()),
});
export type PreparedPost = v.InferOutput<typeof PreparedPost>;
export type UploadedMedium = PreparedPost['media'][number];

export const readPrepared = preparedReader(PreparedPost);

export const idsOf = (post: Pick<PreparedPost, 'media'> | undefined): string[] =>
  post?.media.map(({ id }) => id) ?? [];
