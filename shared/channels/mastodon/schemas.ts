/** What we read of Mastodon's answers (docs.joinmastodon.org/entities), as leniently as servers of other make need. */
import {
  array,
  boolean,
  fallback,
  type InferOutput,
  integer,
  isoTimestamp,
  minValue,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
  transform,
  union,
  unknown,
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
 * configuration, or in place of one. `imprimatur` is what our own sandbox can besides.
 */
export const Instance = object({
  configuration: optional(Configuration),
  version: fallback(optional(string()), undefined),
  max_toot_chars: count,
  description_limit: count,
  upload_limit: count,
  imprimatur: fallback(optional(object({ hides_replies: boolean() })), undefined),
});
export type Instance = InferOutput<typeof Instance>;

export const CredentialAccount = object({ id: string(), username: string() });

export const MediaAttachment = object({
  id: string(),
  url: nullish(string()),
  description: nullish(string()),
});
export type MediaAttachment = InferOutput<typeof MediaAttachment>;

const instant = pipe(string(), isoTimestamp());
/** Absent where a server does not say, which is not the same as null. */
const Parent = nullish(
  union([
    string(),
    pipe(
      number(),
      transform((id) => String(id)),
    ),
  ]),
);

export const Status = object({
  id: string(),
  url: nullish(string()),
  uri: string(),
  created_at: instant,
  content: string(),
  in_reply_to_id: Parent,
  media_attachments: array(object({ id: string(), description: nullish(string()) })),
});
export type Status = InferOutput<typeof Status>;

/** A status that somebody else may have written. A visibility that nobody knows here is taken for the narrowest. */
export const HeardStatus = object({
  ...Status.entries,
  account: object({ id: string(), acct: string(), username: string(), display_name: nullish(string()) }),
  visibility: fallback(picklist(['public', 'unlisted', 'private', 'direct']), 'direct'),
  spoiler_text: nullish(string()),
  language: nullish(string()),
  edited_at: fallback(nullish(instant), undefined),
  imprimatur: fallback(optional(object({ hidden: boolean() })), undefined),
});
export type HeardStatus = InferOutput<typeof HeardStatus>;

/** Only mentions have a status that is sure to be one. */
export const Notification = object({ id: string(), type: string(), status: nullish(unknown()) });
