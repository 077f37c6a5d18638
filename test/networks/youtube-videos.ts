import { Hono } from 'hono';
import * as v from 'valibot';
import type { NetworkEnv } from './local-network.ts';
import { youtubeProblem } from './youtube-problem.ts';

export type StoredVideo = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  snippet: Snippet;
  status: { privacyStatus: string } & Record<string, unknown>;
  uploadStatus: 'uploaded' | 'processed' | 'failed' | 'rejected';
  looks: number;
  captions: { readonly language: string; readonly name: string; readonly text: string }[];
};

export type YouTubeVideos = {
  readonly routes: Hono<NetworkEnv>;
  readonly all: Map<string, StoredVideo>;
  /** How a video fares: processed after some looks, never, or refused. */
  processing: 'processed' | 'never' | 'failed' | 'rejected';
  /** The application was not audited: its videos stay private, whatever it asks for. */
  locksPrivate: boolean;
};

export const Snippet = v.object({
  title: v.pipe(v.string(), v.minLength(1)),
  description: v.optional(v.string()),
  categoryId: v.optional(v.string()),
  defaultLanguage: v.optional(v.string()),
  defaultAudioLanguage: v.optional(v.string()),
});
type Snippet = v.InferOutput<typeof Snippet>;
export const Status = v.looseObject({
  privacyStatus: v.picklist(['private', 'public', 'unlisted']),
  selfDeclaredMadeForKids: v.boolean(),
});

/** What YouTube says against a title and a description, if anything. */
export function metadataProblem({ title, description = '' }: Snippet): Response | undefined {
  if ([...title].length > 100 || /[<>]/.test(title))
    return youtubeProblem(
      400,
      'invalidTitle',
      'The request metadata specifies an invalid or empty video title.',
    );
  if (new TextEncoder().encode(description).length > 5000 || /[<>]/.test(description))
    return youtubeProblem(
      400,
      'invalidDescription',
      'The request metadata specifies an invalid video description.',
    );
  return undefined;
}

/** Resource `videos`: list, update, delete. */
export function youtubeVideos(): YouTubeVideos {
  const all = new Map<string, StoredVideo>();
  const routes = new Hono<NetworkEnv>();
  const notFound = () => youtubeProblem(404, 'videoNotFound', 'The video cannot be found.');
  const shown = (video: StoredVideo, parts: readonly string[]) => ({
    kind: 'youtube#video',
    id: video.id,
    ...(parts.includes('snippet') && { snippet: video.snippet }),
    ...(parts.includes('status') && {
      status: {
        ...video.status,
        uploadStatus: video.uploadStatus,
        ...(video.uploadStatus === 'rejected' && { rejectionReason: 'duplicate' }),
        ...(video.uploadStatus === 'failed' && { failureReason: 'codec' }),
      },
    }),
  });
  const partsOf = (part: string | undefined): readonly string[] => part?.split(',') ?? [];

  routes.get('/youtube/v3/videos', (context) => {
    const { id = '', part } = context.req.query();
    if (part === undefined) return youtubeProblem(400, 'missingRequiredParameter', 'No part is named.');
    const video = all.get(id);
    if (video?.uploadStatus === 'uploaded') {
      video.looks += 1;
      if (videos.processing === 'failed' || videos.processing === 'rejected')
        video.uploadStatus = videos.processing;
      if (videos.processing === 'processed' && video.looks >= 3) video.uploadStatus = 'processed';
    }
    return context.json({
      kind: 'youtube#videoListResponse',
      items: video ? [shown(video, partsOf(part))] : [],
    });
  });

  routes.put('/youtube/v3/videos', async (context) => {
    const parts = partsOf(context.req.query('part'));
    const body: unknown = await context.req.json();
    const read = v.safeParse(v.object({ id: v.string() }), body);
    const video = read.success ? all.get(read.output.id) : undefined;
    if (!video) return notFound();
    if (parts.includes('snippet')) {
      const { output, success } = v.safeParse(
        v.object({ snippet: v.object({ ...Snippet.entries, categoryId: v.string() }) }),
        body,
      );
      if (!success) return youtubeProblem(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
      const problem = metadataProblem(output.snippet);
      if (problem) return problem;
      video.snippet = output.snippet;
    }
    if (parts.includes('status')) {
      const { output, success } = v.safeParse(v.object({ status: Status }), body);
      if (!success) return youtubeProblem(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
      // The whole part is replaced by what was sent.
      video.status = videos.locksPrivate ? { ...output.status, privacyStatus: 'private' } : output.status;
    }
    return context.json(shown(video, parts));
  });

  routes.delete('/youtube/v3/videos', (context) =>
    all.delete(context.req.query('id') ?? '') ? context.body(null, 204) : notFound(),
  );

  const videos: YouTubeVideos = { routes, all, processing: 'processed', locksPrivate: false };
  return videos;
}
