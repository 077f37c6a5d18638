import type { Description } from './words.ts';

/** Emoji, hashtags, handles or punctuation, and not one word. */
export function wordless({
  text,
  words,
}: Description): 'emoji-only' | 'hashtags-only' | 'punctuation-only' | undefined {
  if (words.length > 0 || /(?:https?:\/\/|www\.)/i.test(text)) return undefined;
  if (/[#@][\p{L}\p{N}]/u.test(text)) return 'hashtags-only';
  return /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text) ? 'emoji-only' : 'punctuation-only';
}
