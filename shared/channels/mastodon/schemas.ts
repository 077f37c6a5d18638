/** What we read of Mastodon's answers (docs.joinmastodon.org/entities), as leniently as servers of other make need. */
import {
  array,
  fallback,
  type InferOutput,
  integer,
  isoTimestamp,
  minValue,
  nullish,
  number,
  object,
  optional,
  pipe,
  string,
} from 'valibot';

const count = fallback(optional(pipe(number(), integer(), minValue(1))), undefined);

/** `configuration` of `/api/v2/instance`, and of `/api/v1/instance` since Mastodon 3.4.2. */
const Configuration = object({
  statuses: optional(
    object({ max_characters: count, max_media_attachments: count, characters_reserved_per_url: count }),
  ),
  media_attachments: optional(
    object({
      supported_mime_types: optional(array(string())),
      description_limit: count,
      image_size_limit: count,
      image_matrix_limit: count,
      video_size_limit: count,
    }),
  ),
});
export type Configuration = InferOutput<typeof Configuration>;

/**
 * `max_toot_chars`, `description_limit` and `upload_limit` (bytes of any file) are what other servers answer beside a
 * configuration, or in place of one.
 */
export const Instance = object({
  configuration: optional(Configuration),
  version: fallback(optional(string()), undefined),
  max_toot_chars: count,
  description_limit: count,
  upload_limit: count,
});
export type Instance = InferOutput<typeof Instance>;

export const CredentialAccount = object({ id: string(), username: string() });

export const MediaAttachment = object({
  id: string(),
  url: nullish(string()),
  description: nullish(string()),
});
export type MediaAttachment = InferOutput<typeof MediaAttachment>;

export const Status = object({
  id: string(),
  url: nullish(string()),
  uri: string(),
  created_at: pipe(string(), isoTimestamp()),
  content: string(),
  media_attachments: array(object({ id: string(), description: nullish(string()) })),
});
export type Status = InferOutput<typeof Status>;
