import type { CaptionFacts } from '../captions/cue.ts';
import type { FlashFacts } from './flash/frame.ts';
import type { Sight } from './vision-facts.ts';

export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'video/mp4',
  'video/webm',
] as const;
/** The media types that a bundle may carry, by what the bytes are and never by the file's name. */
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Why a file cannot be used. Each has its own wording in the rule `media-fit`. */
export type MediaProblem =
  | 'not-media'
  | 'unsupported-type'
  | 'animated-png'
  | 'damaged'
  | 'too-many-pixels'
  | 'too-many-frames'
  | 'timed-out';

/**
 * What could not be measured, and why: `no-decoder` where nothing here can decode it, `unavailable` where what measures
 * it did not work, through no fault of the file. `detail` follows a colon.
 */
export type Unmeasured = {
  readonly problem: { readonly code: MediaProblem | 'no-decoder' | 'unavailable'; readonly detail: string };
};

/** What was measured of one media file, before any rule looks at it. */
export type MediaFacts = {
  /** The path inside the bundle. */
  readonly file: string;
  /** SHA-256 of the file as it came, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** Set when the file cannot be used; the measurements below are then missing. */
  readonly problem?: { readonly code: MediaProblem; readonly detail: string };
  readonly type?: MediaType;
  /** Pixels of the upright picture (EXIF orientation applied). */
  readonly width?: number;
  readonly height?: number;
  /** Frames of an animated picture; absent or 1 for a still one. */
  readonly pages?: number;
  readonly durationMs?: number;
  /** Whether a video has a track of sound, be it silent; absent of pictures. Without one there is nothing to caption. */
  readonly hasAudio?: boolean;
  /** Where the picture says it was taken (EXIF GPS or XMP). It is never published. */
  readonly location?: { readonly latitude: number; readonly longitude: number } | 'present';
  readonly camera?: string;
  readonly creator?: string;
  readonly rights?: string;
  readonly embeddedAlt?: string;
  /** How the picture looks, to know it again: see `perceptualHash`. */
  readonly perceptualHash?: string;
  /** Faces and words to be seen in it. Absent of a file that has a problem, and where nobody was asked to look. */
  readonly sight?: Sight;
  /** Its flashes; absent of a still picture. */
  readonly flash?: (FlashFacts & { readonly problem?: undefined }) | Unmeasured;
  /** What is in the caption file that the bundle names for it. */
  readonly captions?: CaptionFacts;
  /** Set on a copy in which faces and personal text were covered: how many places. The other facts are the copy's. */
  readonly covered?: { readonly faces: number; readonly texts: number };
  /** SHA-256 of the file from which a covered copy was made, as it came in the bundle. */
  readonly coveredFrom?: string;
  /** Why nothing could be covered in a file of which the bundle asks it, for the librarian. */
  readonly notCovered?: string;
};

/** A file made from a bundle's medium for publishing: upright, stripped, fitted. Stored under its hash. */
export type DerivedMedium = {
  /** Object key, `media/<sha256>.<extension>`. */
  readonly key: string;
  readonly sha256: string;
  readonly type: MediaType;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  readonly durationMs?: number;
  /** The description that goes to the network. */
  readonly alt: string;
  readonly credit?: string;
  /** The words that are heard, where the bundle has them; a network that takes captions gets them. */
  readonly captions?: DerivedCaptions;
};

/** A caption file made for publishing, WebVTT in UTF-8 whatever the bundle had. Stored under its hash. */
export type DerivedCaptions = {
  /** Object key, `media/<sha256>.vtt`. */
  readonly key: string;
  readonly sha256: string;
  readonly type: 'text/vtt';
  readonly bytes: number;
  /** BCP 47: that of the account's posts. */
  readonly language: string;
};
