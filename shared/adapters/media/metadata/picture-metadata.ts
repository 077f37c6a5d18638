import type { Metadata } from 'sharp';
import type { Location } from './coordinates.ts';
import type { Embedded } from './embedded.ts';
import { fromExif } from './exif.ts';
import { fromIptc } from './iptc.ts';
import { fromXmpPacket } from './xmp.ts';

/** Coordinates say more than that there are some. */
const moreExact = (all: readonly (Location | undefined)[]): Location | undefined =>
  all.find((location) => typeof location === 'object') ?? all.find((location) => location !== undefined);

/**
 * What a picture says of itself in EXIF, XMP and IPTC. Where they disagree, XMP is believed first: it is what today's
 * programs write (Metadata Working Group, guidelines 2.0).
 */
export function readEmbedded(metadata: Pick<Metadata, 'exif' | 'xmp' | 'iptc'>): Embedded {
  const exif = fromExif(metadata.exif);
  const xmp = fromXmpPacket(metadata.xmp);
  const iptc = fromIptc(metadata.iptc);
  const location = moreExact([exif.location, xmp.location, iptc.location]);
  return { ...exif, ...iptc, ...xmp, ...(location && { location }) };
}

/** The same without the credit line, which is kept in the file and has no place among the facts. */
export function readPictureMetadata(
  metadata: Pick<Metadata, 'exif' | 'xmp' | 'iptc'>,
): Omit<Embedded, 'credit'> {
  const { credit: _, ...facts } = readEmbedded(metadata);
  return facts;
}
