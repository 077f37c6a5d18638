import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Shown } from '../../core/delivery/verification.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Clock } from '../../ports.ts';
import { type Video, Videos } from './schemas.ts';
import { saysTheSame } from './video-text.ts';
import type { YouTubeApi } from './youtube-api.ts';

/** A video may take hours to process; people may see it long before the last version is made. */
const PATIENCE_MS = MINUTE;
const PAUSE_MS = 5 * SECOND;
const NEVER_TO_BE_SEEN = ['failed', 'rejected', 'deleted'];

/** Undefined where the video is gone. @throws ChannelError when YouTube cannot be asked. */
export async function readVideo(
  api: YouTubeApi,
  id: string,
  doing = 'read the video on YouTube',
): Promise<Video | undefined> {
  const { items = [] } = await api.ask(Videos, {
    doing,
    path: '/youtube/v3/videos',
    query: { part: 'snippet,status', id },
  });
  return items.find((video) => video.id === id);
}

export const isLost = (video: Video | undefined): boolean =>
  video === undefined || NEVER_TO_BE_SEEN.includes(video.status?.uploadStatus ?? '');

export const isPublic = (video: Video | undefined): video is Video =>
  video?.status?.privacyStatus === 'public' && !isLost(video);

/**
 * Waits for the video to be processed, for a minute at most: one that YouTube refuses is better known before the due
 * second, one that takes longer is published while it is being processed.
 * @throws ChannelError `refused`, with YouTube's reason.
 */
export async function awaitProcessing(api: YouTubeApi, clock: Clock, id: string): Promise<void> {
  const deadline = clock.now() + PATIENCE_MS;
  for (;;) {
    const video = await readVideo(api, id, 'find out whether YouTube has processed the video').catch(unread);
    const { uploadStatus, failureReason, rejectionReason } = video?.status ?? {};
    if (uploadStatus === 'failed' || uploadStatus === 'rejected') {
      throw new ChannelError(
        'refused',
        `YouTube does not take the video (${rejectionReason ?? failureReason ?? uploadStatus}). ${ADVICE[rejectionReason ?? ''] ?? 'Export it again as MP4 (H.264 with AAC sound), and send the post once more.'}`,
      );
    }
    if (uploadStatus === 'processed' || clock.now() >= deadline) return;
    await clock.sleepUntil(clock.now() + PAUSE_MS);
  }
}

/** The video is there, whether we can look at it now or not. */
function unread(error: unknown): undefined {
  if (!(error instanceof ChannelError) || error.outcome !== 'later') throw error;
}

/** `status.rejectionReason` of the resource `videos`. */
const ADVICE: Readonly<Record<string, string>> = {
  duplicate: 'The channel has this video already; leave this account out, or send another one.',
  length:
    'It is longer than the channel may upload: have the channel’s telephone number checked on youtube.com/verify, or shorten it.',
  copyright: 'Look into YouTube Studio, at what it says of copyright.',
  claim: 'Look into YouTube Studio, at what it says of copyright.',
  termsOfUse: 'Look into YouTube Studio, at what it says of the terms of use.',
  uploaderAccountSuspended: 'The channel is suspended: look into YouTube Studio.',
  uploaderAccountClosed: 'The channel is closed: look into YouTube Studio.',
};

/** YouTube has no descriptions for people who do not see a video; it shows title and description to all. */
export const shownOf = ({ snippet }: Video, sent: string): Shown => {
  const text = [snippet?.title, snippet?.description].filter(Boolean).join('\n\n');
  return { text, isAsSent: saysTheSame(text, sent), media: [{ untold: true }] };
};
