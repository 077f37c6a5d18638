import { Hono } from 'hono';
import * as v from 'valibot';
import type { NetworkEnv } from './local-network.ts';
import { youtubeProblem } from './youtube-problem.ts';
import { metadataProblem, Snippet, Status, type YouTubeVideos } from './youtube-videos.ts';

const KILOBYTES_256 = 256 * 1024;

type Session = {
  readonly type: string;
  readonly total: number;
  readonly snippet: v.InferOutput<typeof Snippet>;
  readonly status: v.InferOutput<typeof Status>;
  received: Uint8Array;
  videoId?: string;
};

export type YouTubeUploads = {
  readonly routes: Hono<NetworkEnv>;
  readonly sessions: Map<string, Session>;
  /** Of one request no more than so many bytes arrive, a multiple of 256 kB. */
  takesAtMost: number;
  /** Where the bytes are to go, as the answer names it. */
  host: string;
};

const NewVideo = v.object({ snippet: Snippet, status: Status });
const NewCaptions = v.object({
  snippet: v.object({ videoId: v.string(), language: v.pipe(v.string(), v.minLength(2)), name: v.string() }),
});

/** Uploads that can be interrupted ("Resumable Uploads"), and caption tracks. */
export function youtubeUploads(videos: YouTubeVideos, newId: () => string): YouTubeUploads {
  const sessions = new Map<string, Session>();
  const routes = new Hono<NetworkEnv>();

  routes.post('/upload/youtube/v3/videos', async (context) => {
    const { uploadType, part } = context.req.query();
    const total = Number(context.req.header('x-upload-content-length'));
    const type = context.req.header('x-upload-content-type') ?? '';
    if (uploadType !== 'resumable' || part !== 'snippet,status')
      return youtubeProblem(400, 'badRequest', 'Expected a resumable upload of snippet and status.');
    if (!/^(?:video\/|application\/octet-stream)/.test(type) || !(total > 0))
      return youtubeProblem(400, 'mediaBodyRequired', 'The request does not include the video content.');
    const read = v.safeParse(NewVideo, await context.req.json());
    if (!read.success) return youtubeProblem(400, 'invalidVideoMetadata', 'The request metadata is invalid.');
    const problem = metadataProblem(read.output.snippet);
    if (problem) return problem;
    const id = newId();
    sessions.set(id, { type, total, ...read.output, received: new Uint8Array() });
    const location = `https://${uploads.host}/upload/youtube/v3/videos?uploadType=resumable&upload_id=${id}`;
    return context.body(null, 200, { location });
  });

  routes.put('/upload/youtube/v3/videos', async (context) => {
    const session = sessions.get(context.req.query('upload_id') ?? '');
    if (!session) return youtubeProblem(404, 'notFound', 'Not Found');
    const range = context.req.header('content-range') ?? '';
    const body = new Uint8Array(await context.req.arrayBuffer());
    const chunk = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range)?.slice(1).map(Number);
    if (chunk) {
      const [first = 0, last = 0, total = 0] = chunk;
      const isWhole = last + 1 === total;
      if (total !== session.total || first !== session.received.length || body.length !== last - first + 1)
        return youtubeProblem(400, 'badRequest', 'The range does not go on where the upload stopped.');
      if (!isWhole && body.length % KILOBYTES_256 !== 0)
        return youtubeProblem(400, 'badRequest', 'Parts have to be multiples of 256 kB.');
      const taken = body.subarray(0, uploads.takesAtMost);
      session.received = new Uint8Array(Buffer.concat([session.received, taken]));
    } else if (range !== `bytes */${session.total}` || body.length > 0)
      return youtubeProblem(400, 'badRequest', 'Expected a range.');
    if (session.received.length < session.total)
      return context.body(null, 308, {
        ...(session.received.length > 0 && { range: `bytes=0-${session.received.length - 1}` }),
      });
    // Asked again, an upload that is whole answers as it did.
    const id = session.videoId ?? newId().replaceAll('-', '').slice(0, 11);
    if (session.videoId === undefined) {
      session.videoId = id;
      const { received, type, snippet, status } = session;
      videos.all.set(id, {
        id,
        bytes: received,
        type,
        snippet,
        status,
        uploadStatus: 'uploaded',
        looks: 0,
        captions: [],
      });
    }
    const { snippet, status } = session;
    return context.json(
      { kind: 'youtube#video', id, snippet, status: { ...status, uploadStatus: 'uploaded' } },
      201,
    );
  });

  routes.post('/upload/youtube/v3/captions', async (context) => {
    const { uploadType, part } = context.req.query();
    const boundary = /^multipart\/related; boundary=(\S+)$/.exec(
      context.req.header('content-type') ?? '',
    )?.[1];
    if (uploadType !== 'multipart' || part !== 'snippet' || boundary === undefined)
      return youtubeProblem(400, 'badRequest', 'Expected multipart/related.');
    const parts = (await context.req.text())
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((one) => {
        const [head = '', ...rest] = one.replace(/^\r\n/, '').replace(/\r\n$/, '').split('\r\n\r\n');
        return { head, body: rest.join('\r\n\r\n') };
      });
    const [about, track] = parts;
    if (!about?.head.includes('application/json') || !track)
      return youtubeProblem(
        400,
        'contentRequired',
        'The request does not contain the caption track contents.',
      );
    const read = v.safeParse(NewCaptions, JSON.parse(about.body));
    if (!read.success)
      return youtubeProblem(400, 'invalidMetadata', 'The request contains invalid metadata values.');
    const { videoId, language, name } = read.output.snippet;
    const video = videos.all.get(videoId);
    if (!video) return youtubeProblem(404, 'videoNotFound', 'The video could not be found.');
    if (video.captions.some((one) => one.language === language && one.name === name))
      return youtubeProblem(
        409,
        'captionExists',
        'The specified video already has a caption track of this name.',
      );
    video.captions.push({ language, name, text: track.body });
    return context.json({ kind: 'youtube#caption', id: newId(), snippet: read.output.snippet });
  });

  const uploads: YouTubeUploads = {
    routes,
    sessions,
    takesAtMost: Number.POSITIVE_INFINITY,
    host: 'www.googleapis.com',
  };
  return uploads;
}
