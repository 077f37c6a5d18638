import type { MediaFacts } from '../../../core/media/facts.ts';

export type Location = NonNullable<MediaFacts['location']>;

const inRange = (value: number, most: number): boolean => Number.isFinite(value) && Math.abs(value) <= most;
/** Seven places are a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** A point on Earth, or `present`: numbers that make no sense still say that a location was written. */
export const locationOf = (latitude: number, longitude: number): Location =>
  inRange(latitude, 90) && inRange(longitude, 180)
    ? { latitude: rounded(latitude), longitude: rounded(longitude) }
    : 'present';

/** Degrees, minutes and seconds of EXIF GPS; `S` and `W` are negative. */
export function fromDegrees(parts: readonly number[], reference: string): number {
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = parts;
  const size = degrees + minutes / 60 + seconds / 3600;
  return /^[SW]/i.test(reference) ? -size : size;
}

/** XMP's spelling: `51,30.5N` or `51,30,15N` (XMP specification part 2, GPSCoordinate). */
export function fromXmp(text: string): number {
  const [, parts = '', reference = ''] = /^\s*([\d.,]+)\s*([NSEW])\s*$/i.exec(text) ?? [];
  return parts === '' ? Number.NaN : fromDegrees(parts.split(',').map(Number), reference);
}

/** ISO 6709 as videos carry it: `+51.5074-000.1278+035.000/`. */
export function fromIso6709(text: string): Location | undefined {
  const [, latitude, longitude] = /^\s*([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)/.exec(text) ?? [];
  return latitude && longitude ? locationOf(Number(latitude), Number(longitude)) : undefined;
}
