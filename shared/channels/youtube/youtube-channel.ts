import { safeParse } from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Channel } from '../../ports.ts';
import type { SendingDeps } from '../channel-deps.ts';
import { withReplies } from '../comments/with-replies.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { failureByShape } from '../http/failure.ts';
import { accessTokens } from '../oauth/access-tokens.ts';
import { statusOf } from './begin-upload.ts';
import { deleteVideo } from './delete-video.ts';
import { AUDIT } from './failure.ts';
import { prepareVideo } from './prepare-video.ts';
import { readPrepared } from './prepared-video.ts';
import { isPublic, readVideo, shownOf } from './read-video.ts';
import { Video } from './schemas.ts';
import { YOUTUBE } from './traits.ts';
import { verifyChannel } from './verify-channel.ts';
import { YOUTUBE_GRANT, type YouTubeApi, youtubeApi } from './youtube-api.ts';
import { youtubeListening } from './youtube-listening.ts';
import { deleteReply, isReply, youtubeReplies } from './youtube-replies.ts';

const REQUEST_MS = 10 * SECOND;

/**
 * YouTube, by the third version of its Data API. Secrets: `accessToken`, `refreshToken`, `clientId`, `clientSecret`.
 * Source: developers.google.com/youtube/v3; checked against a server of ours that follows it.
 *
 * A video is uploaded private while the post is prepared; the commit opens it to the public. Opening it twice is once.
 */
export function youtubeChannel(deps: SendingDeps): Channel {
  const quick = bounded(deps, REQUEST_MS);
  // A part of 8 MB over a library's line.
  const patient = bounded(deps, 2 * MINUTE);
  const tokens = accessTokens(quick, YOUTUBE_GRANT);
  const apiOf = (account: Account, by = quick): YouTubeApi => youtubeApi(by, tokens, account);

  const channel: Channel = {
    name: 'youtube',
    ...YOUTUBE,
    once: 'record-key',
    settleMs: 10 * SECOND,
    // The update, a token that died, its renewal with its pauses, and the update again.
    commitMs: 3 * REQUEST_MS + 10 * SECOND,
    // Asked by its id, as it was written.
    visibleMs: 5 * SECOND,

    probe: (account) => verifyChannel(apiOf(account), account),

    keepAccess: (account) => tokens.keep(account),

    async prepare(shipment) {
      const { account } = shipment;
      await verifyChannel(apiOf(account), account);
      const { objects, clock } = deps;
      return prepareVideo({ api: apiOf(account, patient), objects, clock }, shipment);
    },

    async commit({ account }, prepared) {
      const ready = readPrepared(prepared);
      if (ready === undefined) throw notPrepared();
      return openVideo(apiOf(account), ready.videoId);
    },

    async find({ account }, prepared) {
      const ready = readPrepared(prepared);
      // Nothing can be public that was never uploaded.
      if (ready === undefined) return { absent: true };
      const video = await readVideo(apiOf(account), ready.videoId, 'look for the video on YouTube');
      return isPublic(video) ? { found: remoteOf(video.id) } : { absent: true };
    },

    async readBack({ account, rendering }, remote) {
      const video = await readVideo(apiOf(account), remote.id);
      return isPublic(video) ? shownOf(video, rendering.text) : undefined;
    },

    async retract(account, remote) {
      const api = apiOf(account);
      await (isReply(remote) ? deleteReply(api, remote) : deleteVideo(api, remote.id));
    },

    listening: youtubeListening((account) => apiOf(account)),
  };
  return withReplies(
    channel,
    youtubeReplies((account) => apiOf(account)),
  );
}

/** What makes it public (`videos.update`, 50 units). */
async function openVideo(api: YouTubeApi, id: string): Promise<Remote> {
  const purpose = { doing: 'open the video to the public on YouTube', publishes: true };
  const { status, json } = await api.answer({
    ...purpose,
    method: 'PUT',
    path: '/youtube/v3/videos',
    query: { part: 'status' },
    body: { json: { id, status: statusOf('public') } },
    accepts: [404],
  });
  if (status === 404) throw notPrepared();
  const read = safeParse(Video, json);
  const privacy = read.success ? read.output.status?.privacyStatus : undefined;
  if (privacy === 'public') return remoteOf(id);
  if (privacy === undefined) throw failureByShape(purpose);
  throw new ChannelError('refused', `YouTube took the video and keeps it ${privacy}. ${AUDIT}`);
}

const remoteOf = (id: string): Remote => ({ id, url: `https://www.youtube.com/watch?v=${id}` });

const notPrepared = (): ChannelError =>
  new ChannelError(
    'later',
    'The uploaded video is no longer on YouTube. It will be uploaded again, and tried again.',
  );
