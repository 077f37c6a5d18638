import type { Limits } from '../../core/accounts/limits.ts';
import type { ChannelTraits } from '../../ports.ts';

/** Lexicons `app.bsky.feed.post` and `app.bsky.embed.images`; videos are not sent yet. */
const LIMITS: Limits = {
  text: { max: 300, maxBytes: 3000, count: 'graphemes' },
  // What the app lets people write and shows; the lexicon has no limit.
  alt: { max: 2000 },
  media: {
    types: ['image/jpeg', 'image/png', 'image/webp'],
    images: 4,
    videos: 0,
    imageBytes: 2_000_000,
    videoBytes: 0,
    imagePixels: 4_000_000,
  },
};

export const BLUESKY: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  defaults: LIMITS,
};
