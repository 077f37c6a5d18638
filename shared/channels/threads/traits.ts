import type { Limits } from '../../core/accounts/limits.ts';
import { MINUTE } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * Threads API, "Posts" (media specifications; the number of a carousel's items is of 2024 and was 10 before) and
 * "Overview: limitations". Videos may have 1 GB there; all of one is in memory when it is made ready for publishing.
 */
const LIMITS: Limits = {
  text: { max: 500, count: 'threads', most: { links: 5 } },
  alt: { max: 1000 },
  media: {
    types: ['image/jpeg', 'image/png', 'video/mp4'],
    images: 20,
    videos: 1,
    imageBytes: 8_000_000,
    videoBytes: 200_000_000,
    videoMs: 5 * MINUTE,
    // Anything wider than 1440 is scaled down there.
    imagePixels: 4_000_000,
    aspect: { least: 0.1, most: 10 },
  },
};

export const THREADS: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  comments: {
    listens: ['account', 'post'],
    can: ['hide', 'unhide'],
    showsHidden: true,
    replyNamesAuthor: false,
    remark:
      'Only a direct reply to a post of the account can be hidden, and with it goes everything that answers it. Nobody else’s words can be removed: mute or block the author, or report the reply, on Threads.',
  },
  defaults: LIMITS,
};
