import type { Limits } from '../../core/accounts/limits.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * Instagram platform, "IG User: media" (image specifications) and "Content publishing"; the longest description is what
 * others found. A picture of another shape is refused and not given bars: how much of it may be lost is for people to
 * say. Videos (reels) carry no description there, and are not sent yet; GIFs are not taken at all.
 */
const LIMITS: Limits = {
  text: { max: 2200, count: 'code-points', most: { hashtags: 30, mentions: 20 } },
  alt: { max: 1000 },
  media: {
    types: ['image/jpeg'],
    least: 1,
    images: 10,
    videos: 0,
    imageBytes: 8_000_000,
    videoBytes: 0,
    // Anything wider than 1440 is scaled down there.
    imagePixels: 4_000_000,
    aspect: { least: 0.8, most: 1.91 },
  },
};

export const INSTAGRAM: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  defaults: LIMITS,
};
