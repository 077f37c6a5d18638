import { array, type InferOutput, object, safeParse, string } from 'valibot';
import type { Prepared } from '../../core/delivery/delivery.ts';

/**
 * What the Mastodon channel keeps in a delivery. `earlier` are media ids of uploads that were replaced: an attempt
 * that left no answer may have used them.
 */
const PreparedStatus = object({
  text: string(),
  media: array(object({ sha256: string(), alt: string(), id: string() })),
  earlier: array(string()),
});
export type PreparedStatus = InferOutput<typeof PreparedStatus>;
export type UploadedMedium = PreparedStatus['media'][number];

/** Undefined where nothing was prepared yet. */
export function readPrepared(prepared: Prepared | undefined): PreparedStatus | undefined {
  const read = safeParse(PreparedStatus, prepared);
  return read.success ? read.output : undefined;
}
