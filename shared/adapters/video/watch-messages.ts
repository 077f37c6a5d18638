import type { Watched } from '../../core/media/watched.ts';

/** What the process that watches videos is asked, once. */
export type WatchQuestion = { readonly path: string };

/** `failed`: through no fault of the video. */
export type WatchAnswer = { readonly watched: Watched } | { readonly failed: string };
