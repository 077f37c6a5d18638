/** What we read of X's answers (its OpenAPI description, version 2). Ids are decimal numbers too large for JSON's. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^\d{1,19}$/));

export const Me = v.object({ data: v.object({ id, username: v.string() }) });

/** `MediaUploadResponse`. Nothing to process, and there is no `processing_info`. */
export const Upload = v.object({
  data: v.object({
    id,
    media_key: v.optional(v.string()),
    processing_info: v.optional(
      v.object({
        state: v.optional(v.picklist(['succeeded', 'in_progress', 'pending', 'failed'])),
        check_after_secs: v.optional(v.number()),
      }),
    ),
  }),
});
export type Upload = v.InferOutput<typeof Upload>['data'];

export const MetadataKept = v.object({
  data: v.optional(
    v.object({
      associated_metadata: v.optional(
        v.object({ alt_text: v.optional(v.object({ text: v.optional(v.string()) })) }),
      ),
    }),
  ),
});

export const Created = v.object({ data: v.object({ id, text: v.string() }) });

const Referenced = v.optional(v.array(v.object({ type: v.string(), id })));

const Post = v.object({
  id,
  text: v.string(),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
  referenced_tweets: Referenced,
  attachments: v.optional(v.object({ media_keys: v.optional(v.array(v.string())) })),
  entities: v.optional(
    v.object({
      urls: v.optional(
        v.array(
          v.object({
            url: v.string(),
            expanded_url: v.optional(v.string()),
            /** Set on the link that X adds at the end for the media. */
            media_key: v.optional(v.string()),
          }),
        ),
      ),
    }),
  ),
});
export type Post = v.InferOutput<typeof Post>;

/** The post that a reply answers. */
export const answeredBy = ({ referenced_tweets = [] }: Pick<Post, 'referenced_tweets'>): string | undefined =>
  referenced_tweets.find(({ type }) => type === 'replied_to')?.id;

const ReadersPost = v.object({
  ...Post.entries,
  author_id: id,
  conversation_id: v.optional(id),
  lang: v.optional(v.string()),
});
export type ReadersPost = v.InferOutput<typeof ReadersPost>;

export const ReadersPosts = v.object({
  data: v.optional(v.array(ReadersPost)),
  includes: v.optional(v.object({ users: v.optional(v.array(v.object({ id, username: v.string() }))) })),
  meta: v.optional(v.object({ next_token: v.optional(v.string()) })),
});

/** Of authors, by X's ids of them. */
export const namesIn = ({ includes }: v.InferOutput<typeof ReadersPosts>): ReadonlyMap<string, string> =>
  new Map(includes?.users?.map((user) => [user.id, user.username]));

export const Hidden = v.object({ data: v.object({ hidden: v.boolean() }) });

const Media = v.object({ media_key: v.string(), type: v.string(), alt_text: v.optional(v.string()) });
export type Media = v.InferOutput<typeof Media>;

export const Timeline = v.object({
  data: v.optional(v.array(Post)),
  meta: v.object({ next_token: v.optional(v.string()) }),
});

/** A post that is not there is a success without `data`, and says so in `errors`. */
export const Looked = v.object({
  data: v.optional(Post),
  includes: v.optional(v.object({ media: v.optional(v.array(Media)) })),
  errors: v.optional(v.array(v.object({ type: v.optional(v.string()), detail: v.optional(v.string()) }))),
});

/** RFC 7807, and the two shapes in which gateways in front of the API say why. */
export const Problem = v.object({
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  detail: v.optional(v.string()),
  message: v.optional(v.string()),
  period: v.optional(v.string()),
  error: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ message: v.optional(v.string()) }))),
});
export type Problem = v.InferOutput<typeof Problem>;
