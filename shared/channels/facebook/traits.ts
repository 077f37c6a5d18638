import type { Limits } from '../../core/accounts/limits.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * Graph API, "Page photos" (JPEG or PNG, "less than 4 MB") for pictures; the length of texts and descriptions is what
 * others found (developers.facebook.com does not say). Videos carry no description there, and are not sent yet.
 */
const LIMITS: Limits = {
  text: { max: 63_206, count: 'code-points' },
  alt: { max: 1000 },
  media: {
    types: ['image/jpeg', 'image/png'],
    images: 10,
    videos: 0,
    imageBytes: 4_000_000,
    videoBytes: 0,
    imagePixels: 12_000_000,
  },
};

export const FACEBOOK: ChannelTraits = {
  can: { carryAltText: true, editAltText: false, retract: true },
  defaults: LIMITS,
};
