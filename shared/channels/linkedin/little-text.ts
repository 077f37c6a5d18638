import { entitiesOf } from '../../core/text/links.ts';

/** Where one of these stands unescaped and begins no element, LinkedIn publishes the text up to it and says nothing. */
const RESERVED = /[\\|{}@[\]()<>#*_~]/g;
const ESCAPED = /\\([\\|{}@[\]()<>#*_~])/g;

const escaped = (text: string): string => text.replace(RESERVED, '\\$&');

/**
 * A text as LinkedIn's posts have it ("little text format"): all reserved characters escaped, also in addresses, and
 * hashtags as its template for them, since an escaped `#` is only a sign.
 */
export function toLittle(text: string): string {
  let little = '';
  let from = 0;
  for (const entity of entitiesOf(text)) {
    if (entity.kind !== 'hashtag' || entity.start < from) continue;
    const sign = entity.text.slice(0, 1) === '＃' ? '＃' : '\\#';
    little += `${escaped(text.slice(from, entity.start))}{hashtag|${sign}|${escaped(entity.tag)}}`;
    from = entity.end;
  }
  return little + escaped(text.slice(from));
}

/** In this order: what is escaped begins nothing. */
const ELEMENT =
  /\\([\\|{}@[\]()<>#*_~])|\{hashtag\\?\|\\?([#＃])\\?\|((?:\\.|[^\\}])*)\}|@\[((?:\\.|[^\\\]])*)\]\s?\(urn:[^)]*\)/g;

const plain = (text = ''): string => text.replace(ESCAPED, '$1');

/** What readers see of it. */
export const textOfLittle = (little: string): string =>
  little.replace(
    ELEMENT,
    (_, character?: string, sign?: string, tag?: string, name?: string) =>
      character ?? (sign === undefined ? plain(name) : `${sign}${plain(tag)}`),
  );

/** LinkedIn shortens addresses, and folds blanks at the ends of lines. */
const bare = (text: string): string =>
  text
    .normalize()
    .replace(/https?:\/\/\S+/gi, '·')
    .replace(/\s+/g, ' ')
    .trim();

export const saysTheSame = (shown: string, sent: string): boolean => bare(shown) === bare(sent);
