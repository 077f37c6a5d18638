import type { Limits } from '../accounts/limits.ts';
import { entitiesOf } from './links.ts';
import { xLength } from './x-length.ts';

/** How long a text is for one network, beside what the network takes. */
export type TextLength = {
  /** In the network's own characters. */
  readonly length: number;
  readonly max: number;
  /** Too long, by characters or by bytes. */
  readonly over: boolean;
  /** UTF-8 bytes, where the network limits those as well. */
  readonly bytes?: number;
};

/** What a link counts where the server does not say (Mastodon: "Posting to your profile"; X: "Counting characters"). */
const LINK_LENGTH = 23;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters as a reader sees them: a letter with its accents is one, a family emoji is one. */
export function graphemeLength(text: string): number {
  let length = 0;
  for (const _ of graphemes.segment(text)) length += 1;
  return length;
}

export const codePointLength = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Mastodon counts graphemes after it has shortened the text: a link counts as `linkLength` characters whatever its
 * length, and the server of a mention (`@name@server`) does not count (its `StatusLengthValidator`).
 */
function mastodonLength(text: string, linkLength: number): number {
  let countable = '';
  let from = 0;
  for (const entity of entitiesOf(text)) {
    if (entity.kind === 'hashtag') continue;
    countable += text.slice(from, entity.start);
    countable += entity.kind === 'link' ? 'x'.repeat(linkLength) : `@${entity.name}`;
    from = entity.end;
  }
  return graphemeLength(countable + text.slice(from));
}

/** Pictures, flags and keycaps: everything that may be shown as an emoji. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Threads counts an emoji as its UTF-8 bytes ("Posts": the limit of 500), and anything else as its characters. */
function threadsLength(text: string): number {
  let length = 0;
  for (const { segment } of graphemes.segment(text))
    length += EMOJI.test(segment) ? byteLength(segment) : codePointLength(segment);
  return length;
}

function lengthOf(text: string, limits: Limits['text']): number {
  switch (limits.count) {
    case 'graphemes':
      return graphemeLength(text);
    case 'mastodon':
      return mastodonLength(text, limits.linkLength ?? LINK_LENGTH);
    case 'x':
      return xLength(text, limits.linkLength ?? LINK_LENGTH);
    case 'threads':
      return threadsLength(text);
    case 'code-points':
      return codePointLength(text);
    case 'utf-16':
      return text.length;
  }
}

/** Counts a text as the network counts it. */
export function textLength(text: string, limits: Limits['text']): TextLength {
  const length = lengthOf(text, limits);
  const { max, maxBytes } = limits;
  if (maxBytes === undefined) return { length, max, over: length > max };
  const bytes = byteLength(text);
  return { length, max, over: length > max || bytes > maxBytes, bytes };
}
