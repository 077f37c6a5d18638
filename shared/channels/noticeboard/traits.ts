import type { Limits } from '../../core/accounts/limits.ts';
import type { ChannelTraits } from '../../ports.ts';

/** Our own page: what is pleasant to read and quick to load. */
const LIMITS: Limits = {
  text: { max: 10_000, count: 'graphemes' },
  alt: { max: 2_000 },
  media: {
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'video/mp4', 'video/webm'],
    images: 10,
    videos: 1,
    imageBytes: 2_000_000,
    // No server here makes smaller ones of it: readers load it as it is.
    videoBytes: 50_000_000,
    imagePixels: 4_000_000,
  },
};

export const NOTICEBOARD: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  defaults: LIMITS,
};
