import type { MediaType } from '../media/facts.ts';

/** How a network counts the length of a text. */
export type TextCount = 'graphemes' | 'mastodon' | 'x' | 'threads' | 'code-points' | 'utf-16';

/** What one account's network takes. Channel defaults, overridden by what the server itself answers. */
export type Limits = {
  readonly text: {
    readonly max: number;
    readonly count: TextCount;
    /** UTF-8 bytes, where the network limits those as well (Bluesky: 3000). */
    readonly maxBytes?: number;
    /** What a link counts, whatever its length (Mastodon and X: 23). */
    readonly linkLength?: number;
    /** Where the first line becomes a title: its longest, in UTF-16 units. */
    readonly titleMax?: number;
    /** How many of these a text may have, where the network counts them; the same link twice is one. */
    readonly most?: { readonly links?: number; readonly hashtags?: number; readonly mentions?: number };
    /** Characters that the network takes nowhere in a text. */
    readonly refuses?: readonly string[];
  };
  /** Longest description, in code points. */
  readonly alt: { readonly max: number };
  readonly media: {
    readonly types: readonly MediaType[];
    /** Fewest media of a post, where the network takes no text alone. */
    readonly least?: number;
    /** Still pictures per post. */
    readonly images: number;
    /** Animated pictures and videos per post; they never share a post with others. */
    readonly videos: number;
    readonly imageBytes: number;
    readonly videoBytes: number;
    /** Shortest video that the network takes, in milliseconds. */
    readonly videoLeastMs?: number;
    /** Longest video, in milliseconds. */
    readonly videoMs?: number;
    /** Largest caption file of a video, where the network limits it. */
    readonly captionBytes?: number;
    /** Width × height of a picture; larger ones are scaled down. */
    readonly imagePixels: number;
    /** Width by height of a still picture, where the network refuses others; nothing is cropped here. */
    readonly aspect?: { readonly least: number; readonly most: number };
  };
};

/** What a network can do at all; shown to the administrator and read by the rules. */
export type Capabilities = {
  readonly carryAltText: boolean;
  /** Whether videos keep theirs; absent: as pictures do. */
  readonly carryVideoAltText?: boolean;
  readonly editAltText: boolean;
  readonly retract: boolean;
};
