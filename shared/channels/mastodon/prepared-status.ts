import { array, boolean, type InferOutput, object, optional, picklist, string } from 'valibot';
import { preparedReader } from '../prepared.ts';

/**
 * What the Mastodon channel keeps in a delivery. `earlier` are media ids of uploads that were replaced: an attempt
 * that left no answer may have used them. `isPlain`: the server is told that the text is plain. `idsChange`: the post
 * may show its files under other ids than their uploads had. `replyTo`: what it answers, and who may read that.
 */
const PreparedStatus = object({
  text: string(),
  /** `isHidden`: the server does not show an upload before a post has it. */
  media: array(object({ sha256: string(), alt: string(), id: string(), isHidden: optional(boolean()) })),
  earlier: array(string()),
  isPlain: optional(boolean()),
  idsChange: optional(boolean()),
  replyTo: optional(
    object({ id: string(), visibility: picklist(['public', 'unlisted', 'private', 'direct']) }),
  ),
});
export type PreparedStatus = InferOutput<typeof PreparedStatus>;
export type ReplyTarget = NonNullable<PreparedStatus['replyTo']>;
export type UploadedMedium = PreparedStatus['media'][number];

export const readPrepared = preparedReader(PreparedStatus);

export const idsOf = (status: Pick<PreparedStatus, 'media'> | undefined): string[] =>
  status?.media.map(({ id }) => id) ?? [];
