import { boolean, fallback, type InferOutput, object, optional, string } from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock, Objects } from '../../ports.ts';
import { Created, Done, type GraphApi } from '../graph/graph-api.ts';
import type { PreparedVideo } from './prepared-video.ts';
import { giveCaptions } from './video-captions.ts';

const PageVideo = object({
  id: string(),
  description: optional(string()),
  published: boolean(),
  permalink_url: string(),
  status: fallback(optional(object({ video_status: fallback(string(), 'processing') })), undefined),
});
export type PageVideo = InferOutput<typeof PageVideo>;

const HOME = 'https://www.facebook.com/';
/** What is processed longer is published all the same: readers see it once Facebook is done. */
const PROCESSING_MS = MINUTE;
const PAUSE_MS = 5 * SECOND;

type Needs = { readonly api: GraphApi; readonly objects: Objects; readonly clock: Clock };

/** A video of the page, published or not; undefined where there is none of this id. */
export async function lookAtVideo(api: GraphApi, id: string): Promise<PageVideo | undefined> {
  const video = await api.look(PageVideo, {
    doing: 'look at the video on Facebook',
    path: encodeURIComponent(id),
    fields: { fields: 'id,description,published,permalink_url,status' },
  });
  // Of videos, Facebook gives the path alone.
  return video && { ...video, permalink_url: new URL(video.permalink_url, HOME).href };
}

/**
 * Uploads a video so that nobody sees it, with its captions, and waits a while for a refusal (Graph API, "Page videos"
 * and "Video captions"). What cannot be made ready is removed again.
 */
export async function createUnpublishedVideo(
  needs: Needs,
  pageId: string,
  text: string,
  medium: DerivedMedium,
): Promise<PreparedVideo> {
  const { api, objects } = needs;
  const { key, type, sha256, captions } = medium;
  const name = key.slice(key.lastIndexOf('/') + 1);
  const { id } = await api.ask(Created, {
    doing: `upload ${name} to Facebook`,
    method: 'POST',
    path: `${encodeURIComponent(pageId)}/videos`,
    fields: { published: 'false', description: text },
    file: { name, type, bytes: await objects.read(key) },
  });
  try {
    if (captions) await giveCaptions(needs, id, captions);
    const { permalink_url } = await processed(needs, id, name);
    return {
      text,
      video: { sha256, ...(captions && { captions: captions.sha256 }) },
      id,
      url: permalink_url,
    };
  } catch (error) {
    await remove(api, id);
    throw error;
  }
}

async function processed({ api, clock }: Needs, id: string, name: string): Promise<PageVideo> {
  const until = clock.now() + PROCESSING_MS;
  for (;;) {
    const video = await lookAtVideo(api, id);
    if (video === undefined)
      throw new ChannelError('later', `${name} is no longer on Facebook. It will be uploaded again.`);
    const status = video.status?.video_status ?? 'ready';
    if (/error|expired|fail/i.test(status))
      throw new ChannelError(
        'refused',
        `Facebook cannot use ${name} (“${status}”). Export it as MP4 (H.264, AAC) and send the bundle again, or leave the account out.`,
      );
    if (status === 'ready' || clock.now() >= until) return video;
    await clock.sleepUntil(clock.now() + PAUSE_MS);
  }
}

/** Nobody sees it, so nothing is lost where it stays. */
async function remove(api: GraphApi, id: string): Promise<void> {
  const removing = api.look(Done, {
    doing: 'remove a video that is not used from Facebook',
    method: 'DELETE',
    path: encodeURIComponent(id),
  });
  await removing.catch((error: unknown) => {
    if (!(error instanceof ChannelError)) throw error;
  });
}
