import type { Limits } from '../../core/accounts/limits.ts';
import { MINUTE } from '../../core/time.ts';
import type { ChannelTraits } from '../../ports.ts';

/**
 * learn.microsoft.com/linkedin: Posts, MultiImage, Images and Videos API. How LinkedIn counts its 3000 characters is not
 * documented; UTF-16 units are the most that any way of counting gives.
 */
const LIMITS: Limits = {
  text: { max: 3000, count: 'utf-16' },
  alt: { max: 4086 },
  media: {
    types: ['image/jpeg', 'image/png', 'image/gif', 'video/mp4'],
    images: 20,
    videos: 1,
    // The documentation limits pixels only; this is what LinkedIn's own form takes.
    imageBytes: 8_000_000,
    // LinkedIn takes 500 MB; all of it is in memory when it is sent.
    videoBytes: 200_000_000,
    videoMs: 30 * MINUTE,
    imagePixels: 36_152_319,
  },
};

/** Words alone; their length is a figure of third parties. */
export const LINKEDIN_REPLY: Limits['text'] = { max: 1250, count: 'code-points' };

export const LINKEDIN: ChannelTraits = {
  can: { carryAltText: true, carryVideoAltText: false, editAltText: false, retract: true },
  comments: {
    listens: ['post'],
    can: ['remove'],
    replyNamesAuthor: false,
    answersCommentsOnly: true,
    replyText: LINKEDIN_REPLY,
    remark:
      'Comments can be removed for good, and not hidden. LinkedIn tells programs no names: the link leads to the comment and to who wrote it. Where others name the page, and messages, are not heard: look for them on LinkedIn.',
  },
  defaults: LIMITS,
};
