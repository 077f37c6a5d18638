import type { Limits } from '../../core/accounts/limits.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * Instagram platform, "IG User: media" (image specifications) and "Content publishing"; the longest description is what
 * others found. A picture of another shape is refused and not given bars: how much of it may be lost is for people to
 * say. A video is a reel there ("Reel specifications": 300 MB, 3 seconds to 15 minutes); GIFs are not taken at all.
 */
const LIMITS: Limits = {
  text: { max: 2200, count: 'code-points', most: { hashtags: 30, mentions: 20 } },
  alt: { max: 1000 },
  media: {
    types: ['image/jpeg', 'video/mp4'],
    least: 1,
    images: 10,
    videos: 1,
    imageBytes: 8_000_000,
    videoBytes: 300_000_000,
    videoLeastMs: 3 * SECOND,
    videoMs: 15 * MINUTE,
    // Anything wider than 1440 is scaled down there.
    imagePixels: 4_000_000,
    aspect: { least: 0.8, most: 1.91 },
  },
};

/** Words alone; their length is a figure of third parties, that of captions. */
export const INSTAGRAM_REPLY: Limits['text'] = { max: 2200, count: 'code-points' };

export const INSTAGRAM: ChannelTraits = {
  can: { carryAltText: true, carryVideoAltText: false, editAltText: false, retract: true },
  comments: {
    listens: ['post'],
    can: ['hide', 'unhide', 'remove'],
    showsHidden: true,
    replyNamesAuthor: false,
    answersCommentsOnly: true,
    replyText: INSTAGRAM_REPLY,
    remark:
      'Comments under the account’s own posts are heard. Where others name the account, Instagram tells that to programs only by calling them, and messages not at all here: look for both on Instagram. The network does not know addresses of single comments.',
  },
  defaults: LIMITS,
};
