import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { DerivedMedium } from '../../core/media/facts.ts';
import { SECOND } from '../../core/time.ts';
import type { Clock, Objects } from '../../ports.ts';
import type { Answer } from '../http/failure.ts';
import { beginUpload } from './begin-upload.ts';
import { MEANT, progressOf } from './upload-progress.ts';
import type { YouTubeApi } from './youtube-api.ts';

export type UploadNeeds = { readonly api: YouTubeApi; readonly objects: Objects; readonly clock: Clock };

/** A multiple of 256 kB, as YouTube wants it. */
const CHUNK_BYTES = 8 * 1024 * 1024;
/** Requests one after another that bring nothing: half of them ask where the upload stopped. */
const MOST_IDLE = 8;
const PAUSE_MS = SECOND;

/**
 * Uploads a video as a private one. An interrupted upload goes on where YouTube says that it stopped.
 * @returns the video's id
 * @throws ChannelError
 */
export async function uploadVideo(
  needs: UploadNeeds,
  account: Account,
  text: string,
  medium: DerivedMedium,
): Promise<string> {
  const { api, objects, clock } = needs;
  const bytes = await objects.read(medium.key);
  const session = await beginUpload(api, account, text, { type: medium.type, bytes: bytes.length });
  const put = (range: string, body = new Uint8Array()): Promise<Answer> =>
    api.answer({
      doing: 'upload the video to YouTube',
      method: 'PUT',
      path: session,
      headers: { 'content-type': medium.type, 'content-range': `bytes ${range}/${bytes.length}` },
      body,
      accepts: MEANT,
    });

  let at = 0;
  let idle = 0;
  let isInterrupted = false;
  for (;;) {
    const end = Math.min(at + CHUNK_BYTES, bytes.length);
    const progress = await progressOf(
      isInterrupted ? put('*') : put(`${at}-${end - 1}`, new Uint8Array(bytes.subarray(at, end))),
    );
    if ('id' in progress) return progress.id;
    isInterrupted = 'interrupted' in progress;
    const received = 'received' in progress ? progress.received : at;
    idle = received > at ? 0 : idle + 1;
    at = received;
    if (idle > MOST_IDLE) throw 'interrupted' in progress ? progress.interrupted : standsStill();
    if (isInterrupted) await clock.sleepUntil(clock.now() + PAUSE_MS * idle);
  }
}

const standsStill = (): ChannelError =>
  new ChannelError('later', 'The upload to YouTube does not get on. It will be tried again.');
