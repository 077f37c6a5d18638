import type { Limits } from '../../core/accounts/limits.ts';
import { SECOND } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * What an account takes that does not pay X for more: docs.x.com, "Counting characters" and "Media: best practices".
 * Accounts that pay may write longer posts and longer videos; the API does not say so, and nobody reads them here.
 */
const LIMITS: Limits = {
  text: { max: 280, count: 'x', linkLength: 23 },
  alt: { max: 1000 },
  media: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4'],
    images: 4,
    videos: 1,
    // Moving GIFs may have 15 MB; they are held to what pictures may have.
    imageBytes: 5_000_000,
    // All of it is in memory when it is sent.
    videoBytes: 200_000_000,
    videoMs: 140 * SECOND,
    imagePixels: 16_000_000,
  },
};

export const X: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  comments: {
    listens: ['account'],
    can: ['hide', 'unhide', 'mute', 'unmute'],
    replyNamesAuthor: false,
    remark:
      'Only replies under the account’s own posts can be hidden, and readers can open what is hidden. Nobody else’s posts can be removed: mute the author, or block or report them on X. A reply whose author took the account’s name out of it is not heard.',
  },
  defaults: LIMITS,
};
