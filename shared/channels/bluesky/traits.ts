import type { Limits } from '../../core/accounts/limits.ts';
import { MINUTE } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * Lexicons `app.bsky.feed.post`, `app.bsky.embed.images` and `app.bsky.embed.video`. Moving GIFs are not taken: as a
 * picture they would stand still.
 */
const LIMITS: Limits = {
  text: { max: 300, maxBytes: 3000, count: 'graphemes' },
  // What the app lets people write and shows; the lexicon has no limit.
  alt: { max: 2000 },
  media: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
    images: 4,
    videos: 1,
    imageBytes: 2_000_000,
    // The lexicon has 300 MB by now; servers that know the older one refuse more than this.
    videoBytes: 100_000_000,
    // Of the video service; no lexicon has it.
    videoMs: 3 * MINUTE,
    captionBytes: 20_000,
    imagePixels: 4_000_000,
  },
};

export const BLUESKY: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  comments: {
    listens: ['account'],
    can: ['hide', 'unhide', 'mute', 'unmute', 'block', 'unblock', 'report'],
    showsHidden: true,
    replyNamesAuthor: false,
    remark:
      'Only replies under posts of the account itself can be hidden, at most 300 under one post; nobody can remove what others wrote. Messages in the app’s chat are not heard.',
  },
  defaults: LIMITS,
};
