import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import type { Shipment } from '../../ports.ts';
import { snippetOf } from './begin-upload.ts';
import { deleteVideo } from './delete-video.ts';
import { insertCaptions } from './insert-captions.ts';
import { type PreparedVideo, readPrepared } from './prepared-video.ts';
import { awaitProcessing, isLost, readVideo } from './read-video.ts';
import { type UploadNeeds, uploadVideo } from './upload-video.ts';

/**
 * Brings the video to YouTube as a private one, with title, description and captions. What an earlier try left there is
 * used, and brought to what the post says now.
 * @throws ChannelError
 */
export async function prepareVideo(needs: UploadNeeds, shipment: Shipment): Promise<PreparedVideo> {
  const { account, rendering, delivery } = shipment;
  const video = onlyVideo(shipment);
  const before = readPrepared(delivery.prepared);
  const isKept =
    before?.sha256 === video.sha256 &&
    before.captions === video.captions?.sha256 &&
    !isLost(await readVideo(needs.api, before.videoId, 'look for the uploaded video on YouTube'));
  if (isKept && before.text !== rendering.text) await rewrite(needs, before.videoId, shipment);
  const videoId = isKept ? before.videoId : await uploadVideo(needs, account, rendering.text, video);
  try {
    if (!isKept && video.captions) await insertCaptions(needs, videoId, video.captions);
    await awaitProcessing(needs.api, needs.clock, videoId);
  } catch (error) {
    // Nobody will know of it: the next try would upload another.
    await removeVideo(needs, videoId);
    throw error;
  }
  return {
    videoId,
    sha256: video.sha256,
    text: rendering.text,
    ...(video.captions && { captions: video.captions.sha256 }),
  };
}

function onlyVideo({ rendering, account }: Shipment): DerivedMedium {
  const [video, ...others] = rendering.media;
  if (video?.type.startsWith('video/') && others.length === 0) return video;
  throw new ChannelError(
    'refused',
    `A post on YouTube is one video, and this has ${rendering.media.length === 0 ? 'none' : 'something else'}. Leave ${account.id} out of “accounts”.`,
  );
}

async function rewrite({ api }: UploadNeeds, id: string, { account, rendering }: Shipment): Promise<void> {
  await api.answer({
    doing: 'change title and description of the video on YouTube',
    method: 'PUT',
    path: '/youtube/v3/videos',
    query: { part: 'snippet' },
    body: { json: { id, snippet: snippetOf(rendering.text, account) } },
  });
}

/** As far as it can be done: it is private, and what went wrong is to be told. */
async function removeVideo({ api }: UploadNeeds, id: string): Promise<void> {
  await deleteVideo(api, id).catch(() => undefined);
}
