import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { MediaType } from '../../core/media/facts.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock, Objects } from '../../ports.ts';
import type { GrantedRequest } from '../oauth/granted-api.ts';
import { Upload } from './schemas.ts';
import type { XApi } from './x-api.ts';

export type UploadNeeds = { readonly api: XApi; readonly objects: Objects; readonly clock: Clock };

type File = {
  /** For messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: MediaType | 'text/vtt';
  readonly category: 'tweet_image' | 'tweet_gif' | 'tweet_video' | 'subtitles';
};

/** X takes segments of up to 5 MB, at most a thousand. */
const SEGMENT_BYTES = 4 * 1024 * 1024;
/** Longest that X may take to process one medium. */
const PROCESSING_MS = 2 * MINUTE;
const PAUSE_MS = SECOND;
const LONGEST_PAUSE_MS = 10 * SECOND;

/** Sends a file in segments and waits until it can be used (docs.x.com, "Chunked media upload"). */
export async function uploadFile(needs: UploadNeeds, file: File): Promise<Upload> {
  const { api } = needs;
  const { name, bytes, type, category } = file;
  const doing = `upload ${name} to X`;
  const begun = await api.ask(Upload, {
    doing,
    method: 'POST',
    path: '/2/media/upload/initialize',
    body: { json: { media_type: type, media_category: category, total_bytes: bytes.length } },
  });
  const path = `/2/media/upload/${encodeURIComponent(begun.data.id)}`;
  for (let at = 0, index = 0; at < bytes.length; at += SEGMENT_BYTES, index += 1) {
    const form = new FormData();
    form.append('segment_index', String(index));
    const segment = new Uint8Array(bytes.subarray(at, at + SEGMENT_BYTES));
    form.append('media', new Blob([segment], { type: 'application/octet-stream' }), name);
    await api.answer({ doing, method: 'POST', path: `${path}/append`, body: form });
  }
  const { data } = await api.ask(Upload, { doing, method: 'POST', path: `${path}/finalize` });
  return waitUntilReady(needs, name, data);
}

export const statusRequest = (id: string): GrantedRequest => ({
  doing: 'find out whether X has processed an uploaded file',
  path: '/2/media/upload',
  query: { command: 'STATUS', media_id: id },
});

/** Used too soon, the post would be refused. Pictures have nothing to process. */
async function waitUntilReady({ api, clock }: UploadNeeds, name: string, finalized: Upload): Promise<Upload> {
  const deadline = clock.now() + PROCESSING_MS;
  for (let upload = finalized; ; ) {
    const { state = 'succeeded', check_after_secs } = upload.processing_info ?? {};
    if (state === 'succeeded') return { ...finalized, ...upload };
    if (state === 'failed') {
      throw new ChannelError(
        'refused',
        `X could not process ${name}. Export it again, a video as MP4 (H.264 with AAC sound), and send the post once more.`,
      );
    }
    if (clock.now() >= deadline) {
      throw new ChannelError(
        'later',
        `X has not processed ${name} within ${PROCESSING_MS / MINUTE} minutes. It will be tried again.`,
      );
    }
    const asked = (check_after_secs ?? 0) * SECOND;
    await clock.sleepUntil(clock.now() + Math.min(Math.max(asked, PAUSE_MS), LONGEST_PAUSE_MS));
    upload = (await api.ask(Upload, statusRequest(finalized.id))).data;
  }
}
