import type { Bytes } from './bytes.ts';
import { findMp4Metadata } from './mp4-metadata.ts';
import { findWebmMetadata } from './webm-metadata.ts';

/** A run of bytes in a video that players do not need. */
export type Span = { readonly start: number; readonly end: number };

/** Where a video keeps what it says of itself, apart from sound and picture. */
export type VideoMetadata = {
  /** Elements that are overwritten for publishing, each replaced by one that says "nothing here" of the same size. */
  readonly blanks: readonly { readonly span: Span; readonly filler: Uint8Array }[];
  /** Kinds of tracks that are neither picture, sound nor text: action cameras and phones keep their route in them. */
  readonly dataTracks: readonly string[];
};

export const findVideoMetadata = (type: 'video/mp4' | 'video/webm', bytes: Bytes): Promise<VideoMetadata> =>
  type === 'video/mp4' ? findMp4Metadata(bytes) : findWebmMetadata(bytes);

/** How Apple, Android, 3GPP, GoPro, XMP and Matroska spell a place. */
const PLACE = /\xa9xyz|loci|location|gps|geo|iso6709|latitude/i;
/** Cover pictures can be large, and do not begin with a place. */
const SEARCHED = 1_000_000;

/** Whether one of the elements speaks of a place. It may cry wolf, and is only used to warn. */
export async function mentionsPlace(bytes: Bytes, { blanks }: VideoMetadata): Promise<boolean> {
  for (const { span } of blanks) {
    const text = await bytes.read(span.start, Math.min(span.end - span.start, SEARCHED));
    if (PLACE.test(text.toString('latin1'))) return true;
  }
  return false;
}
