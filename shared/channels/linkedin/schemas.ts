/** What we read of LinkedIn's answers (learn.microsoft.com/linkedin/marketing/community-management/shares). */
import * as v from 'valibot';

const urn = v.pipe(v.string(), v.regex(/^urn:li:[A-Za-z]+:[\w-]{1,100}$/));
/** Uploads go to LinkedIn alone, whatever an answer says: the token and the file go with them. */
const uploadUrl = v.pipe(
  v.string(),
  v.url(),
  v.check((written) => {
    const { protocol, hostname } = new URL(written);
    return protocol === 'https:' && /(?:^|\.)linkedin\.com$/.test(hostname);
  }),
);

export const PostUrn = urn;
export const ImageUpload = v.object({ value: v.object({ uploadUrl, image: urn }) });
export const VideoUpload = v.object({
  value: v.object({
    video: urn,
    uploadToken: v.optional(v.string(), ''),
    uploadInstructions: v.array(v.object({ uploadUrl, firstByte: v.number(), lastByte: v.number() })),
    captionsUploadUrl: v.optional(uploadUrl),
  }),
});
export const Asset = v.object({ status: v.string(), processingFailureReason: v.optional(v.string()) });

const Medium = v.object({ id: v.optional(v.string()), altText: v.optional(v.string()) });
export const Post = v.object({
  id: urn,
  commentary: v.optional(v.string(), ''),
  lifecycleState: v.string(),
  createdAt: v.number(),
  content: v.optional(
    v.object({
      media: v.optional(Medium),
      multiImage: v.optional(v.object({ images: v.array(Medium) })),
    }),
  ),
});
export type Post = v.InferOutput<typeof Post>;
export const Posts = v.object({ elements: v.array(Post) });

export const mediaOf = ({ content }: Post): readonly v.InferOutput<typeof Medium>[] =>
  content?.multiImage?.images ?? (content?.media ? [content.media] : []);

/** Out, or on its way out: LinkedIn still processes a video that it has accepted. */
export const isOut = ({ lifecycleState }: Post): boolean =>
  lifecycleState === 'PUBLISHED' || lifecycleState === 'PUBLISH_REQUESTED';

export const Problem = v.object({
  code: v.optional(v.string()),
  message: v.optional(v.string()),
  errorDetails: v.optional(
    v.object({
      inputErrors: v.optional(
        v.array(v.object({ code: v.optional(v.string()), description: v.optional(v.string()) })),
      ),
    }),
  ),
});
export type Problem = v.InferOutput<typeof Problem>;
