/** What we read of the answers of the YouTube Data API, version 3. */
import * as v from 'valibot';

export const Channels = v.object({
  items: v.optional(
    v.array(
      v.object({
        id: v.string(),
        snippet: v.optional(v.object({ title: v.optional(v.string()) })),
        status: v.optional(v.object({ longUploadsStatus: v.optional(v.string()) })),
      }),
    ),
  ),
});

export const Video = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  snippet: v.optional(v.object({ title: v.optional(v.string()), description: v.optional(v.string()) })),
  status: v.optional(
    v.object({
      privacyStatus: v.optional(v.string()),
      /** `uploaded`: being processed · `processed` · `failed`, `rejected`, `deleted`: never to be seen. */
      uploadStatus: v.optional(v.string()),
      failureReason: v.optional(v.string()),
      rejectionReason: v.optional(v.string()),
    }),
  ),
});
export type Video = v.InferOutput<typeof Video>;

export const Videos = v.object({ items: v.optional(v.array(Video)) });

export const Problem = v.object({
  error: v.object({
    message: v.optional(v.string()),
    errors: v.optional(
      v.array(v.object({ reason: v.optional(v.string()), message: v.optional(v.string()) })),
    ),
  }),
});
