import { entitiesOf } from './links.ts';

/** Weights in hundredths of a character, as in the third version of twitter-text's configuration. */
const HEAVY = 200;
const LIGHT = 100;
/** Code points that weigh one character: Latin to Georgian, and most punctuation. All others weigh two. */
const LIGHT_RANGES = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** Any emoji weighs two characters, however many code points it is made of; keycaps are typed with one less too. */
const EMOJI = /\p{RGI_Emoji}|[#*0-9]\u{fe0f}?\u{20e3}/gv;

/**
 * Domains that X makes links of without their `https://`: names in ASCII whose last part is a country's or one of the
 * common ones. Other endings exist; a text with one of those may come out shorter here than X counts it.
 */
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}_@./#$-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2}|com|org|net|edu|gov|info|int|museum|biz|name|coop|blog|app|dev|online|site|page|news|social|shop|store|london|wales|scot|cymru)(?![a-z\d@-])(?:\/[^\s\p{Cc}<>"]*)?/giu;

/**
 * The length of a post as X counts it, in characters: weights by code point after normalization (NFC), an emoji two, and
 * what every link becomes. Source: X's documentation, "Counting characters", and the rules of twitter-text 3.
 * @param linkLength What a link counts whatever its length: all become addresses of t.co, of 23 characters.
 */
export function xLength(text: string, linkLength: number): number {
  const written = text.normalize('NFC');
  let weight = 0;
  let from = 0;
  for (const entity of entitiesOf(written)) {
    if (entity.kind !== 'link') continue;
    weight += weigh(written.slice(from, entity.start), linkLength) + linkLength * LIGHT;
    from = entity.end;
  }
  return (weight + weigh(written.slice(from), linkLength)) / LIGHT;
}

function weigh(text: string, linkLength: number): number {
  let weight = 0;
  let from = 0;
  for (const found of text.matchAll(BARE_DOMAIN)) {
    const own = weighWords(found[0]);
    weight += weighWords(text.slice(from, found.index));
    // What only looks like a domain keeps its own length, so the longer of the two is safe.
    weight += Math.max(own, linkLength * LIGHT);
    from = found.index + found[0].length;
  }
  return weight + weighWords(text.slice(from));
}

function weighWords(text: string): number {
  let weight = 0;
  let from = 0;
  for (const found of text.matchAll(EMOJI)) {
    weight += weighCodePoints(text.slice(from, found.index)) + HEAVY;
    from = found.index + found[0].length;
  }
  return weight + weighCodePoints(text.slice(from));
}

function weighCodePoints(text: string): number {
  let weight = 0;
  for (const letter of text) weight += isLight(letter.codePointAt(0) ?? 0) ? LIGHT : HEAVY;
  return weight;
}

const isLight = (codePoint: number): boolean =>
  LIGHT_RANGES.some(([first, last]) => first <= codePoint && codePoint <= last);
