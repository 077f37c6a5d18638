import * as v from 'valibot';
import { byteLength, graphemeLength } from '../../shared/core/text/length.ts';

/* The records that our server takes, as their lexicons have them. */

const ByteSlice = v.object({
  byteStart: v.pipe(v.number(), v.integer(), v.minValue(0)),
  byteEnd: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const Feature = v.variant('$type', [
  v.object({ $type: v.literal('app.bsky.richtext.facet#link'), uri: v.pipe(v.string(), v.url()) }),
  v.object({
    $type: v.literal('app.bsky.richtext.facet#tag'),
    tag: v.pipe(
      v.string(),
      v.check((tag) => graphemeLength(tag) <= 64 && byteLength(tag) <= 640, 'tag too big'),
    ),
  }),
  v.object({
    $type: v.literal('app.bsky.richtext.facet#mention'),
    did: v.pipe(v.string(), v.regex(/^did:/)),
  }),
]);
const aspectRatio = v.optional(
  v.object({
    width: v.pipe(v.number(), v.integer(), v.minValue(1)),
    height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);
const blob = (type: string, most: number) =>
  v.object({
    $type: v.literal('blob'),
    ref: v.object({ $link: v.string() }),
    mimeType: v.pipe(v.string(), v.startsWith(type)),
    size: v.pipe(v.number(), v.maxValue(most, `blob too big (maximum ${most})`)),
  });
const Image = v.object({ image: blob('image/', 2_000_000), alt: v.string(), aspectRatio });
const Caption = v.object({
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[\w-]+)?$/)),
  file: blob('text/vtt', 20_000),
});
const atUri = v.pipe(v.string(), v.startsWith('at://'));
const did = v.pipe(v.string(), v.regex(/^did:/));
const StrongRef = v.object({ uri: atUri, cid: v.string() });
const createdAt = v.pipe(v.string(), v.isoTimestamp());
const Embed = v.variant('$type', [
  v.object({ $type: v.literal('app.bsky.embed.record'), record: StrongRef }),
  v.object({
    $type: v.literal('app.bsky.embed.images'),
    images: v.pipe(v.array(Image), v.maxLength(4)),
  }),
  v.object({
    $type: v.literal('app.bsky.embed.video'),
    video: blob('video/mp4', 300_000_000),
    captions: v.optional(v.pipe(v.array(Caption), v.maxLength(20))),
    alt: v.optional(v.string()),
    aspectRatio,
  }),
]);
export const blobsOf = (embed: v.InferOutput<typeof Embed> | undefined) => {
  if (embed === undefined || embed.$type === 'app.bsky.embed.record') return [];
  if (embed.$type === 'app.bsky.embed.images') return embed.images.map(({ image }) => image);
  return [embed.video, ...(embed.captions ?? []).map(({ file }) => file)];
};
export const Post = v.object({
  $type: v.literal('app.bsky.feed.post'),
  text: v.pipe(
    v.string(),
    v.check((text) => byteLength(text) <= 3000, 'string too big (maximum 3000)'),
    v.check((text) => graphemeLength(text) <= 300, 'grapheme too big (maximum 300)'),
  ),
  createdAt,
  langs: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[\w-]+)?$/))), v.maxLength(3))),
  facets: v.optional(v.array(v.object({ index: ByteSlice, features: v.array(Feature) }))),
  embed: v.optional(Embed),
  reply: v.optional(v.object({ root: StrongRef, parent: StrongRef })),
});

const rule = (name: string) => v.literal(`app.bsky.feed.threadgate#${name}Rule`);
export const Gate = v.object({
  $type: v.literal('app.bsky.feed.threadgate'),
  post: atUri,
  createdAt,
  allow: v.optional(
    v.pipe(
      v.array(
        v.variant('$type', [
          v.object({ $type: rule('mention') }),
          v.object({ $type: rule('follower') }),
          v.object({ $type: rule('following') }),
          v.object({ $type: rule('list'), list: atUri }),
        ]),
      ),
      v.maxLength(5),
    ),
  ),
  hiddenReplies: v.optional(v.pipe(v.array(atUri), v.maxLength(300))),
});
export const Block = v.object({ $type: v.literal('app.bsky.graph.block'), subject: did, createdAt });
const Like = v.object({ $type: v.literal('app.bsky.feed.like'), subject: StrongRef, createdAt });

export const RECORDS = {
  'app.bsky.feed.post': Post,
  'app.bsky.feed.threadgate': Gate,
  'app.bsky.graph.block': Block,
  'app.bsky.feed.like': Like,
} as const;

export const Place = v.object({
  repo: v.string(),
  collection: v.picklist([
    'app.bsky.feed.post',
    'app.bsky.feed.threadgate',
    'app.bsky.graph.block',
    'app.bsky.feed.like',
  ]),
  rkey: v.string(),
});
export type Place = v.InferOutput<typeof Place>;

/** `seq`: in the order of arrival. */
export type Kept = {
  readonly cid: string;
  readonly value: unknown;
  readonly seq: number;
  readonly at: number;
};
