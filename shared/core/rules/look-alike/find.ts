import type { Span } from '../finding.ts';
import { blanked } from '../reading/prose.ts';
import { mixedWords } from './mixed-words.ts';
import { unendedTurns } from './unended-turns.ts';
import { upsideDown } from './upside-down.ts';

export type LookAlikeKind =
  | 'styled'
  | 'full-width'
  | 'small-capitals'
  | 'raised'
  | 'upside-down'
  | 'crossed-out'
  | 'piled'
  | 'mixed-scripts'
  | 'direction'
  | 'hidden';

export type FoundLookAlike = { readonly kind: LookAlikeKind; readonly span: Span };

/** Mathematical alphabets with the letters that they borrow from elsewhere, letters in circles and in squares. */
const STYLED =
  '[\\u{1d400}-\\u{1d7ff}\\u2102\\u210a-\\u2115\\u2119-\\u211d\\u2124\\u212c\\u212f-\\u2134\\u24b6-\\u24e9' +
  '\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}]';

/**
 * Signs that imitate letters, in runs that are long enough to be words. One or two are symbols: 𝜆-calculus, 🅰, nᵒ;
 * three raised ones are abbreviations: Mˡˡᵉ.
 */
const RUNS: readonly { readonly kind: LookAlikeKind; readonly pattern: RegExp }[] = [
  { kind: 'styled', pattern: new RegExp(`${STYLED}(?: ?${STYLED}){2,}`, 'gu') },
  { kind: 'small-capitals', pattern: /[\u1d00-\u1d23ʙɢʜɪʟɴʀʏꜰꜱ]{4,}(?: [\u1d00-\u1d23ʙɢʜɪʟɴʀʏꜰꜱ]+)*/gu },
  {
    kind: 'raised',
    pattern: /[\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u02b0-\u02b8\u02e0-\u02e4\u2071\u207f\u2090-\u209c]{5,}/gu,
  },
  // Overlays and lines below; a line above is how medieval scribes, and those who print them, abbreviate.
  {
    kind: 'crossed-out',
    pattern: /(?:\p{L}[\u0332\u0333\u0335-\u0338]){3,}(?: (?:\p{L}[\u0332\u0333\u0335-\u0338])+)*/gu,
  },
  // Phonetic letters carry up to three marks, pointed Hebrew with accents more.
  {
    kind: 'piled',
    pattern:
      /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{Mn}{4,}|(?<!\p{M})\p{M}{9,}|(?:\p{Script=Latin}\p{Mn}{2,}){5,}/gu,
  },
  { kind: 'hidden', pattern: /\p{Script=Latin}[\u200b\u2060\ufeff]+\p{Script=Latin}/gu },
];

const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a](?:[\u3000 ]?[\uff21-\uff3a\uff41-\uff5a])+/gu;
/** Where full-width letters are at home. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Slashes and brackets with phonetic letters between them. */
const TRANSCRIPTION = /\/[^/\n]{1,80}\/|\[[^[\]\n]{1,80}\]/gu;
const PHONETIC = /[\u0250-\u02af\u02c8\u02cc\u02d0θβχ]|\u0361/u;

/** Every run of signs that imitate letters, kind after kind. */
export function* findLookAlikes(text: string): Iterable<FoundLookAlike> {
  // Most posts have nothing but ordinary letters and emoji, and are done here.
  if (!UNUSUAL.test(text)) return;
  const written = withoutTranscriptions(text);
  for (const { kind, pattern } of RUNS) yield* runs(kind, written.matchAll(pattern));
  if (!EAST_ASIAN.test(text)) yield* runs('full-width', written.matchAll(FULL_WIDTH));
  for (const span of upsideDown(written)) yield { kind: 'upside-down', span };
  for (const span of unendedTurns(text)) yield { kind: 'direction', span };
  for (const span of mixedWords(written)) yield { kind: 'mixed-scripts', span };
}

/** Anything but the letters of western Europe, typographic marks and emoji. */
const UNUSUAL = /[^\p{ASCII}\u00a0-\u017f\u2010-\u2027\u2030-\u203a€\p{Emoji_Presentation}]/u;

function* runs(kind: LookAlikeKind, found: Iterable<RegExpExecArray>): Iterable<FoundLookAlike> {
  for (const { index, 0: words } of found) yield { kind, span: { start: index, end: index + words.length } };
}

function withoutTranscriptions(text: string): string {
  const spans = [...text.matchAll(TRANSCRIPTION)]
    .filter((found) => PHONETIC.test(found[0]))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return blanked(text, spans);
}
