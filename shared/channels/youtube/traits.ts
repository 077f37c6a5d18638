import type { Limits } from '../../core/accounts/limits.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

const SHORTEST_MS = 15 * MINUTE;
const LONGEST_MS = 12 * HOUR;

/** YouTube Data API, resource `videos`: a title of 100 characters, a description of 5000 bytes, neither with < or >. */
const LIMITS: Limits = {
  text: { max: 5000, maxBytes: 5000, count: 'code-points', titleMax: 100, refuses: ['<', '>'] },
  // Nothing is sent: a video's description for those who do not see it stays with us.
  alt: { max: 5000 },
  media: {
    types: ['video/mp4', 'video/webm'],
    least: 1,
    images: 0,
    videos: 1,
    imageBytes: 0,
    // YouTube takes 256 GB; all of it is in memory when it is sent.
    videoBytes: 200_000_000,
    videoMs: SHORTEST_MS,
    imagePixels: 0,
  },
};

/** Words alone; their length is a figure of third parties. */
export const YOUTUBE_REPLY: Limits['text'] = { max: 10_000, count: 'code-points' };

export const YOUTUBE: ChannelTraits = {
  can: { carryAltText: false, editAltText: false, retract: true },
  comments: {
    listens: ['post'],
    can: ['hide', 'unhide'],
    replyNamesAuthor: false,
    answersCommentsOnly: true,
    replyText: YOUTUBE_REPLY,
    remark:
      'A comment is hidden by holding it for review: YouTube Studio shows it under “Held for review”, and drops it after some weeks. Only there can a comment be removed for good, its author be blocked, and be seen what YouTube takes for spam; community posts are not heard either.',
  },
  defaults: LIMITS,
};

/** @param longUploads A channel whose telephone number was checked may have long videos (`status.longUploadsStatus`). */
export const youtubeLimits = (longUploads: boolean): Limits => ({
  ...LIMITS,
  media: { ...LIMITS.media, videoMs: longUploads ? LONGEST_MS : SHORTEST_MS },
});
