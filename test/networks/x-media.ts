import { Hono } from 'hono';
import * as v from 'valibot';
import type { NetworkEnv } from './local-network.ts';
import { invalidRequest, xProblem } from './x-problem.ts';

const MB = 1024 * 1024;
const MOST_BYTES: Readonly<Record<string, number>> = {
  tweet_image: 5 * MB,
  tweet_gif: 15 * MB,
  tweet_video: 512 * MB,
  subtitles: MB,
};
const TYPES: Readonly<Record<string, readonly string[]>> = {
  tweet_image: ['image/jpeg', 'image/png', 'image/webp'],
  tweet_gif: ['image/gif'],
  tweet_video: ['video/mp4', 'video/webm', 'video/quicktime'],
  subtitles: ['text/srt', 'text/vtt'],
};
const KINDS: Readonly<Record<string, readonly [number, string]>> = {
  tweet_image: [3, 'photo'],
  tweet_gif: [16, 'animated_gif'],
  tweet_video: [13, 'video'],
  subtitles: [24, 'subtitles'],
};

export type XMedium = {
  readonly id: string;
  readonly key: string;
  readonly category: string;
  readonly kind: string;
  readonly type: string;
  readonly total: number;
  segments: Uint8Array[];
  state: 'open' | 'pending' | 'in_progress' | 'succeeded' | 'failed';
  checks: number;
  alt?: string;
  subtitles: { readonly id: string; readonly language_code: string; readonly display_name: string }[];
};

export type XMedia = {
  readonly routes: Hono<NetworkEnv>;
  readonly all: ReadonlyMap<string, XMedium>;
  /** Finished and ready to be used. */
  usable(id: string): XMedium | undefined;
  /** X throws unused uploads away. */
  forget(): void;
  /** How videos and GIFs fare: ready after some looks, never, or refused in the end. */
  processing: 'ready' | 'never' | 'failed';
  /** What X makes of a description before it keeps it. */
  keeps: (alt: string) => string;
};

const Init = v.object({ media_type: v.string(), media_category: v.string(), total_bytes: v.number() });
const Metadata = v.object({
  id: v.string(),
  metadata: v.object({ alt_text: v.object({ text: v.string() }) }),
});
const Subtitles = v.object({
  id: v.string(),
  media_category: v.literal('TweetVideo'),
  subtitles: v.object({
    id: v.string(),
    language_code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    display_name: v.string(),
  }),
});

/** Uploads in segments: initialize, append, finalize, status; then descriptions and captions. */
export function xMedia(now: () => number): XMedia {
  const all = new Map<string, XMedium>();
  let last = 0;
  const routes = new Hono<NetworkEnv>();
  const answerOf = (medium: XMedium) => ({
    data: {
      id: medium.id,
      media_key: medium.key,
      size: medium.total,
      expires_after_secs: 86_400,
      ...(medium.category !== 'tweet_image' &&
        medium.state !== 'open' && {
          processing_info: {
            // Required by the description, which does not say what it is.
            type: 'ProcessingInfo',
            state: medium.state,
            ...(medium.state !== 'succeeded' && { check_after_secs: 1, progress_percent: medium.checks }),
          },
        }),
    },
    meta: {},
  });

  routes.post('/2/media/upload/initialize', async (context) => {
    const read = v.safeParse(Init, await context.req.json());
    if (!read.success) return invalidRequest('One or more parameters to your request was invalid.');
    const { media_type, media_category, total_bytes } = read.output;
    const kind = KINDS[media_category];
    if (!kind || !TYPES[media_category]?.includes(media_type))
      return invalidRequest(`media_type ${media_type} is not of ${media_category}`);
    if (total_bytes > (MOST_BYTES[media_category] ?? 0) || total_bytes <= 0)
      return invalidRequest(`File size exceeds ${MOST_BYTES[media_category]} bytes.`);
    last += 1;
    const id = `${BigInt(now()) * 1000n + BigInt(last)}`;
    const medium: XMedium = {
      id,
      key: `${kind[0]}_${id}`,
      category: media_category,
      kind: kind[1],
      type: media_type,
      total: total_bytes,
      segments: [],
      state: 'open',
      checks: 0,
      subtitles: [],
    };
    all.set(id, medium);
    return context.json(answerOf(medium));
  });

  routes.post('/2/media/upload/:id/append', async (context) => {
    const medium = all.get(context.req.param('id'));
    const form = await context.req.formData();
    const [segment, file] = [Number(form.get('segment_index')), form.get('media')];
    if (medium?.state !== 'open') return invalidRequest('Invalid media id');
    if (!(file instanceof Blob) || file.size > 5 * MB || segment !== medium.segments.length)
      return invalidRequest('Segments do not add up to provided total file size.');
    medium.segments.push(new Uint8Array(await file.arrayBuffer()));
    return context.json({ data: { expires_at: Math.floor(now() / 1000) + 86_400 }, meta: {} });
  });

  routes.post('/2/media/upload/:id/finalize', (context) => {
    const medium = all.get(context.req.param('id'));
    if (medium?.state !== 'open') return invalidRequest('Invalid media id');
    const received = medium.segments.reduce((sum, { length }) => sum + length, 0);
    if (received !== medium.total)
      return invalidRequest('Segments do not add up to provided total file size.');
    medium.state = ['tweet_video', 'tweet_gif'].includes(medium.category) ? 'pending' : 'succeeded';
    return context.json(answerOf(medium));
  });

  routes.get('/2/media/upload', (context) => {
    const medium = all.get(context.req.query('media_id') ?? '');
    if (!medium || context.req.query('command') !== 'STATUS') return invalidRequest('Invalid media id');
    medium.checks += 1;
    if (medium.state === 'pending' || medium.state === 'in_progress') {
      medium.state = 'in_progress';
      if (media.processing === 'failed') medium.state = 'failed';
      if (media.processing === 'ready' && medium.checks >= 3) medium.state = 'succeeded';
    }
    return context.json(answerOf(medium));
  });

  routes.post('/2/media/metadata', async (context) => {
    const read = v.safeParse(Metadata, await context.req.json());
    if (!read.success) return invalidRequest('One or more parameters to your request was invalid.');
    const medium = all.get(read.output.id);
    const { text } = read.output.metadata.alt_text;
    if (!medium || medium.state === 'open') return xProblem(404, 'Could not find the media');
    if (medium.kind === 'video') return invalidRequest('Alt text is not supported for this media');
    if ([...text].length > 1000) return invalidRequest('alt_text.text should have at most 1000 characters');
    medium.alt = media.keeps(text);
    return context.json({
      data: { id: medium.id, associated_metadata: { alt_text: { text: medium.alt } } },
    });
  });

  routes.post('/2/media/subtitles', async (context) => {
    const read = v.safeParse(Subtitles, await context.req.json());
    if (!read.success) return invalidRequest('One or more parameters to your request was invalid.');
    const { id, subtitles } = read.output;
    const video = all.get(id);
    if (video?.kind !== 'video' || all.get(subtitles.id)?.category !== 'subtitles')
      return xProblem(404, 'Could not find the media');
    video.subtitles.push(subtitles);
    return context.json({
      data: { id, media_category: 'TweetVideo', associated_subtitles: video.subtitles },
    });
  });

  const media: XMedia = {
    routes,
    all,
    usable: (id) => {
      const medium = all.get(id);
      return medium?.state === 'succeeded' && medium.category !== 'subtitles' ? medium : undefined;
    },
    forget: () => all.clear(),
    processing: 'ready',
    keeps: (alt) => alt,
  };
  return media;
}
