import type { Limits } from '../../core/accounts/limits.ts';
import { MINUTE } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * Graph API, "Page photos" (JPEG or PNG, "less than 4 MB") for pictures; the length of texts and descriptions is what
 * others found (developers.facebook.com does not say). "Page videos": uploads in one piece have up to 1 GB and 20
 * minutes there; all of one is in memory, several times, when it is made ready for publishing.
 */
const LIMITS: Limits = {
  text: { max: 63_206, count: 'code-points' },
  alt: { max: 1000 },
  media: {
    types: ['image/jpeg', 'image/png', 'video/mp4'],
    images: 10,
    videos: 1,
    imageBytes: 4_000_000,
    videoBytes: 100_000_000,
    videoMs: 20 * MINUTE,
    imagePixels: 12_000_000,
  },
};

/** Words alone; their length is a figure of third parties; Facebook does not say. */
export const FACEBOOK_REPLY: Limits['text'] = { max: 8000, count: 'code-points' };

export const FACEBOOK: ChannelTraits = {
  can: { carryAltText: true, carryVideoAltText: false, editAltText: false, retract: true },
  comments: {
    listens: ['account', 'post'],
    can: ['hide', 'unhide', 'remove'],
    showsHidden: true,
    replyNamesAuthor: false,
    replyText: FACEBOOK_REPLY,
    remark:
      'A hidden comment is still seen by its author and their friends. Posts of others that name the page are heard, and cannot be hidden or removed. Messages, and comments that name the page under others’ posts, are not heard: look for them on Facebook.',
  },
  defaults: LIMITS,
};
