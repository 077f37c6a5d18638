import * as v from 'valibot';
import type { Shown } from '../../core/delivery/verification.ts';
import { facetsOf } from '../../core/text/facets.ts';
import { preparedReader } from '../prepared.ts';

/** A stored file as `uploadBlob` answers it; goes back to the server as it came. */
export const UploadedBlob = v.looseObject({
  $type: v.literal('blob'),
  ref: v.object({ $link: v.string() }),
  mimeType: v.string(),
  size: v.number(),
});
export type Blob = v.InferOutput<typeof UploadedBlob>;

const aspectRatio = v.optional(v.object({ width: v.number(), height: v.number() }));
const Images = v.object({
  $type: v.literal('app.bsky.embed.images'),
  images: v.array(v.object({ image: UploadedBlob, alt: v.string(), aspectRatio })),
});
const Video = v.object({
  $type: v.literal('app.bsky.embed.video'),
  video: UploadedBlob,
  captions: v.optional(v.array(v.object({ lang: v.string(), file: UploadedBlob }))),
  alt: v.optional(v.string()),
  aspectRatio,
});
const Embed = v.variant('$type', [Images, Video]);
/** Lexicons `app.bsky.embed.images` and `app.bsky.embed.video`. */
export type Embed = v.InferOutput<typeof Embed>;

/** A record as it stood: lexicon `com.atproto.repo.strongRef`. */
export const StrongRef = v.object({ uri: v.string(), cid: v.string() });
const ReplyRefs = v.object({ root: StrongRef, parent: StrongRef });
/** What a reply answers, and the post that the conversation began with. */
export type ReplyRefs = v.InferOutput<typeof ReplyRefs>;

const PostRecord = v.object({
  $type: v.literal('app.bsky.feed.post'),
  text: v.string(),
  reply: v.optional(ReplyRefs),
  facets: v.optional(v.array(v.unknown())),
  embed: v.optional(Embed),
  langs: v.optional(v.array(v.string())),
  createdAt: v.string(),
});
/** Lexicon `app.bsky.feed.post`, as far as we write it. */
export type PostRecord = v.InferOutput<typeof PostRecord>;

export const readPrepared = preparedReader(v.object({ record: PostRecord }));

/** The record to write. It is stored with the delivery and never made twice: only an equal record may be repeated. */
export const postRecord = (post: {
  readonly text: string;
  readonly dids: ReadonlyMap<string, string>;
  readonly embed: Embed | undefined;
  readonly reply: ReplyRefs | undefined;
  readonly language: string | undefined;
  readonly createdAt: string;
}): PostRecord => {
  const facets = facetsOf(post.text, post.dids);
  return {
    $type: 'app.bsky.feed.post',
    text: post.text,
    ...(facets.length > 0 && { facets: [...facets] }),
    ...(post.reply && { reply: post.reply }),
    ...(post.embed && { embed: post.embed }),
    ...(post.language !== undefined && { langs: [post.language] }),
    createdAt: post.createdAt,
  };
};

/** The same post for a reader: text, pictures and videos with their descriptions, what it answers. When it was written does not count. */
export function isSamePost(record: PostRecord, onNetwork: unknown): boolean {
  const read = v.safeParse(PostRecord, onNetwork);
  return read.success && essence(read.output) === essence(record);
}

/** What a record shows to readers. One that is not as we write them was changed by somebody. */
export function shownOf(onNetwork: unknown, sent: string): Shown {
  const read = v.safeParse(PostRecord, onNetwork);
  if (!read.success) return { text: '', isAsSent: false, media: [] };
  const { text, embed } = read.output;
  const media = filesOf(embed).map(({ alt }) => (alt === '' ? {} : { alt }));
  return { text, isAsSent: text === sent, media };
}

/** What an embed shows: each file, and what is said of it. Captions belong to their video. */
function filesOf(embed: Embed | undefined): readonly { alt: string; files: readonly string[] }[] {
  if (embed === undefined) return [];
  if (embed.$type === 'app.bsky.embed.images')
    return embed.images.map(({ alt, image }) => ({ alt, files: [image.ref.$link] }));
  const { video, captions = [], alt = '' } = embed;
  return [{ alt, files: [video, ...captions.map(({ file }) => file)].map(({ ref }) => ref.$link) }];
}

const essence = ({ text, embed, reply }: PostRecord): string =>
  JSON.stringify([text, filesOf(embed), reply?.parent.uri]);
