import type { MediaFacts } from '../media/facts.ts';

/** Nothing that a screen reader could say: blanks, and letters that only look like blanks. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*$/u.test(text);

/** A GIF, WebP or AVIF that moves. What the policy says of GIFs holds for all of them. */
export const isAnimation = (facts: MediaFacts | undefined): boolean =>
  (facts?.type?.startsWith('image/') ?? false) && (facts?.pages ?? 1) > 1;

export const isVideo = (facts: MediaFacts | undefined): boolean => facts?.type?.startsWith('video/') ?? false;
