import type { MediaType } from '../../core/media/facts.ts';

/** A medium made for a network, or why there is none, for the librarian. */
export type Made =
  | {
      readonly bytes: Uint8Array;
      readonly type: MediaType;
      readonly width?: number;
      readonly height?: number;
      readonly durationMs?: number;
    }
  | { readonly reason: string };
