import type { MediaFacts } from '../media/facts.ts';

/** A GIF, WebP or AVIF that moves. What the policy says of GIFs holds for all of them. */
export const isAnimation = (facts: MediaFacts | undefined): boolean =>
  (facts?.type?.startsWith('image/') ?? false) && (facts?.pages ?? 1) > 1;

export const isVideo = (facts: MediaFacts | undefined): boolean => facts?.type?.startsWith('video/') ?? false;
