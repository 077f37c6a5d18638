import * as v from 'valibot';
import type { Shown } from '../../core/delivery/verification.ts';
import { facetsOf } from '../../core/text/facets.ts';

/** A stored file as `uploadBlob` answers it; goes back to the server as it came. */
export const Blob = v.looseObject({
  $type: v.literal('blob'),
  ref: v.object({ $link: v.string() }),
  mimeType: v.string(),
  size: v.number(),
});

const Image = v.object({
  image: Blob,
  alt: v.string(),
  aspectRatio: v.optional(v.object({ width: v.number(), height: v.number() })),
});
export type RecordImage = v.InferOutput<typeof Image>;

const PostRecord = v.object({
  $type: v.literal('app.bsky.feed.post'),
  text: v.string(),
  facets: v.optional(v.array(v.unknown())),
  embed: v.optional(v.object({ $type: v.literal('app.bsky.embed.images'), images: v.array(Image) })),
  langs: v.optional(v.array(v.string())),
  createdAt: v.string(),
});
/** Lexicon `app.bsky.feed.post`, as far as we write it. */
export type PostRecord = v.InferOutput<typeof PostRecord>;

const PreparedPost = v.object({ record: PostRecord });

/** Undefined where nothing was prepared, or not by us. */
export function readPrepared(prepared: unknown): PostRecord | undefined {
  const read = v.safeParse(PreparedPost, prepared);
  return read.success ? read.output.record : undefined;
}

/** The record to write. It is stored with the delivery and never made twice: only an equal record may be repeated. */
export const postRecord = (post: {
  readonly text: string;
  readonly dids: ReadonlyMap<string, string>;
  readonly images: readonly RecordImage[];
  readonly language: string | undefined;
  readonly createdAt: string;
}): PostRecord => {
  const facets = facetsOf(post.text, post.dids);
  return {
    $type: 'app.bsky.feed.post',
    text: post.text,
    ...(facets.length > 0 && { facets: [...facets] }),
    ...(post.images.length > 0 && {
      embed: { $type: 'app.bsky.embed.images' as const, images: [...post.images] },
    }),
    ...(post.language !== undefined && { langs: [post.language] }),
    createdAt: post.createdAt,
  };
};

/** The same post for a reader: text and pictures with their descriptions. When it was written does not count. */
export function isSamePost(record: PostRecord, onNetwork: unknown): boolean {
  const read = v.safeParse(PostRecord, onNetwork);
  return read.success && essence(read.output) === essence(record);
}

/** What a record shows to readers. One that is not as we write them was changed by somebody. */
export function shownOf(onNetwork: unknown, sent: string): Shown {
  const read = v.safeParse(PostRecord, onNetwork);
  if (!read.success) return { text: '', isAsSent: false, media: [] };
  const { text, embed } = read.output;
  const media = embed?.images.map(({ alt }) => (alt === '' ? {} : { alt })) ?? [];
  return { text, isAsSent: text === sent, media };
}

const essence = ({ text, embed }: PostRecord): string =>
  JSON.stringify([text, embed?.images.map(({ alt, image }) => [alt, image.ref.$link]) ?? []]);
