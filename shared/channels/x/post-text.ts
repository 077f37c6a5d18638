import type { Post } from './schemas.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * A post's words as its readers see them: X gives every link as an address of t.co with what is behind it beside it,
 * adds one for the media, and escapes three characters as HTML does.
 */
export function textOf({ text, entities }: Pick<Post, 'text' | 'entities'>): string {
  let words = text.replace(/&(?:lt|gt|amp);/g, (escaped) => ESCAPES[escaped] ?? escaped);
  for (const { url, expanded_url, media_key } of entities?.urls ?? [])
    words = words.replaceAll(url, media_key === undefined ? (expanded_url ?? url) : '');
  return words.trim();
}

/** X begins a reply with the names of those whom it answers. */
export const withoutNames = (text: string): string => text.replace(/^(?:@\w{1,15}\s+)+/, '');

/** Whether two texts say the same, whatever X makes of blanks and of links without their `https://`. */
export const saysTheSame = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/https?:\/\//gi, '')
    .replace(/\s+/gu, '');
