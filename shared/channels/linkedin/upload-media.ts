import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock, Objects } from '../../ports.ts';
import { BODILESS, type LinkedinApi } from './linkedin-api.ts';
import type { UploadedMedium } from './prepared-post.ts';
import { Asset, ImageUpload } from './schemas.ts';
import { uploadVideo } from './upload-video.ts';

export type UploadNeeds = { readonly api: LinkedinApi; readonly objects: Objects; readonly clock: Clock };

/** Longest that LinkedIn may take to process one medium; videos take minutes. */
const PROCESSING_MS = 5 * MINUTE;
const LONGEST_PAUSE_MS = 10 * SECOND;

/**
 * Uploads a medium and waits until LinkedIn has processed it. Not public before a post uses it. Its description goes
 * with the post.
 * @throws ChannelError
 */
export async function uploadMedium(needs: UploadNeeds, medium: DerivedMedium): Promise<UploadedMedium> {
  const isVideo = medium.type.startsWith('video/');
  const id = isVideo ? await uploadVideo(needs, medium) : await uploadImage(needs, medium);
  await waitUntilReady(needs, nameOf(medium), id);
  return { sha256: medium.sha256, alt: medium.alt, id };
}

/** Whether an earlier upload can still be used. */
export async function isStillUploaded({ api }: UploadNeeds, { id }: UploadedMedium): Promise<boolean> {
  const { status, json } = await api.answer({ ...assetRequest(id), accepts: [400, 403, 404] });
  return status === 200 && typeof json === 'object' && json !== null && 'status' in json
    ? json.status === 'AVAILABLE'
    : false;
}

export const nameOf = ({ key }: Pick<DerivedMedium, 'key'>): string => key.slice(key.lastIndexOf('/') + 1);

async function uploadImage({ api, objects }: UploadNeeds, medium: DerivedMedium): Promise<string> {
  const doing = `upload ${nameOf(medium)} to LinkedIn`;
  const { value } = await api.ask(ImageUpload, {
    doing,
    method: 'POST',
    path: '/rest/images',
    query: { action: 'initializeUpload' },
    body: { json: { initializeUploadRequest: { owner: api.author } } },
  });
  await api.answer({
    doing,
    method: 'PUT',
    path: value.uploadUrl,
    headers: { 'content-type': medium.type },
    body: new Uint8Array(await objects.read(medium.key)),
    accepts: BODILESS,
  });
  return value.image;
}

const assetRequest = (id: string) => ({
  doing: 'find out whether LinkedIn has processed an uploaded file',
  path: `/rest/${id.startsWith('urn:li:video:') ? 'videos' : 'images'}/${encodeURIComponent(id)}`,
});

async function waitUntilReady({ api, clock }: UploadNeeds, name: string, id: string): Promise<void> {
  const deadline = clock.now() + PROCESSING_MS;
  for (let pause = SECOND / 4; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const { status } = await api.ask(Asset, assetRequest(id));
    if (status === 'AVAILABLE') return;
    if (status === 'PROCESSING_FAILED') {
      throw new ChannelError(
        'refused',
        `LinkedIn could not process ${name}. Export it again, a video as MP4 (H.264 with AAC sound) of 3 seconds or more, and send the post once more.`,
      );
    }
    if (clock.now() >= deadline) {
      throw new ChannelError(
        'later',
        `LinkedIn has not processed ${name} within ${PROCESSING_MS / MINUTE} minutes. It will be tried again.`,
      );
    }
    await clock.sleepUntil(clock.now() + pause);
  }
}
