import { entitiesOf } from '../../text/links.ts';
import type { Span } from '../finding.ts';
import type { PlacedText } from '../rule.ts';

/** The body and the wordings per account: what is written as prose. */
export const bodiesOf = (texts: readonly PlacedText[]): readonly PlacedText[] =>
  texts.filter(({ role }) => role === 'body');

/** The text with blanks in place of what the spans cover: just as long, so that places in it stay true. */
export function blanked(text: string, spans: readonly Span[]): string {
  let prose = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    prose += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return prose + text.slice(from);
}

/** The text without its links, hashtags and mentions, every other character in its place. */
export const proseOf = (text: string): string => blanked(text, entitiesOf(text));

/** One kind of blank and of apostrophe, and every character in its place, so that patterns can be written plainly. */
export const plainly = (text: string): string =>
  text.replace(/[^\S ]|[‘’ʼ]/g, (sign) => (sign.trim() === '' ? ' ' : "'"));
