import type { MediaFacts } from '../../../core/media/facts.ts';

/** What a file says of itself. */
export type Embedded = Pick<MediaFacts, 'location' | 'camera' | 'creator' | 'rights' | 'embeddedAlt'> & {
  /** How the photographer or agency wants to be credited (IPTC Credit Line). */
  readonly credit?: string;
};

/** Longest text that is kept of a metadata field. */
const LONGEST = 1_000;

/** Tidies a metadata field: no control characters, no padding, NFC, bounded; nothing when nothing is left. */
export function tidy(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return text === '' ? undefined : text;
}

/** Drops the fields that are not there, so that a later source can fill them. */
export const present = (fields: { readonly [K in keyof Embedded]: Embedded[K] | undefined }): Embedded =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
