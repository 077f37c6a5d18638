import * as v from 'valibot';
import { preparedReader } from '../prepared.ts';

/**
 * What the X channel keeps in a delivery. `earlier` are keys of uploads that were replaced: an attempt that left no
 * answer may have used them.
 */
const PreparedPost = v.object({
  userId: v.string(),
  text: v.string(),
  media: v.array(
    v.object({ sha256: v.string(), alt: v.string(), id: v.string(), key: v.optional(v.string()) }),
  ),
  earlier: v.array(v.string()),
});
export type PreparedPost = v.InferOutput<typeof PreparedPost>;
export type UploadedMedium = PreparedPost['media'][number];

export const readPrepared = preparedReader(PreparedPost);

export const keysOf = (post: Pick<PreparedPost, 'media'> | undefined): string[] =>
  post?.media.flatMap(({ key }) => key ?? []) ?? [];
