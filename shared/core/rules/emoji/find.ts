import { entitiesOf } from '../../text/links.ts';
import type { Span } from '../finding.ts';

export type EmojiTrouble = {
  readonly problem: 'row' | 'instead-of-word' | 'bullets' | 'hashtags-first';
  readonly span: Span;
  /** Emoji in the row, lines of the list, hashtags at the beginning. */
  readonly count: number;
};

/** How much is fine: emoji in a row, lines with an emoji in front. */
export type EmojiLimits = { readonly inARow: number; readonly bullets: number };

/**
 * Emoji as they are drawn: families, flags and keycaps are one (Unicode Technical Standard 51, regular expression). Signs
 * that are drawn as text, such as © and ™, are none. The built-in `\p{RGI_Emoji}` takes ten times as long.
 */
const ONE = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}(?=[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]))';
const DRESSED = '(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*';
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${ONE}${DRESSED}(?:\\u200d\\p{Extended_Pictographic}${DRESSED})*`,
  'gu',
);
/** Between the emoji of one row. */
const NOTHING_BETWEEN = /^[ \t]{0,3}$/;

/** Nobody reads more than this many of them; the rest is told by the next check. */
const LONGEST_WINDOW = 40;

/** Where a verb must follow, and where a noun must: with nothing but an emoji there, a word is missing. */
const SUBJECT = /(?<![\p{L}\p{N}'’])(?:I|we|We) ?$/u;
const OPEN_PHRASE = /(?<![\p{L}\p{N}'’])(?:the|a|an|our|your|my|some|for|with|of) ?$/iu;
const WORD_NEXT = /^ ?\p{Ll}/u;
const PHRASE_OVER = /^ ?(?:$|[.,;:!?)\n]|(?:and|or|with|for|at|in|on|from|to) )/u;

/** What makes a text with emoji tiresome to hear, in reading order for each kind. */
export function* findEmojiTrouble(text: string, limits: EmojiLimits): Iterable<EmojiTrouble> {
  yield* hashtagsFirst(text);
  const rows = rowsOf(text);
  for (const { start, end, count } of rows) {
    if (count > limits.inARow) yield { problem: 'row', span: { start, end }, count };
    else if (isInsteadOfWord(text, { start, end }))
      yield { problem: 'instead-of-word', span: around(text, { start, end }), count };
  }
  yield* bullets(text, rows, limits);
}

type Row = Span & { readonly count: number };

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (const found of text.matchAll(EMOJI)) {
    const end = found.index + found[0].length;
    const last = rows.at(-1);
    if (last && found.index - last.end <= 3 && NOTHING_BETWEEN.test(text.slice(last.end, found.index)))
      rows[rows.length - 1] = { start: last.start, end, count: last.count + 1 };
    else rows.push({ start: found.index, end, count: 1 });
  }
  return rows;
}

function isInsteadOfWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WINDOW), start);
  const after = text.slice(end, end + LONGEST_WINDOW);
  return SUBJECT.test(before) ? WORD_NEXT.test(after) : OPEN_PHRASE.test(before) && PHRASE_OVER.test(after);
}

/** With the word before and the word after, so that a reader finds it again. */
function around(text: string, { start, end }: Span): Span {
  const before = /\S+\s?$/u.exec(text.slice(Math.max(0, start - LONGEST_WINDOW), start))?.[0] ?? '';
  const after = /^ ?[\p{L}\p{N}]+/u.exec(text.slice(end, end + LONGEST_WINDOW))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

function* bullets(text: string, rows: readonly Row[], limits: EmojiLimits): Iterable<EmojiTrouble> {
  const items = rows.filter(
    ({ start, end }) => isLineStart(text, start) && /^[^\n]*\p{L}/u.test(rest(text, end)),
  );
  const [first] = items;
  if (first && items.length > limits.bullets)
    yield { problem: 'bullets', span: { start: first.start, end: first.end }, count: items.length };
}

const isLineStart = (text: string, at: number): boolean =>
  /(?:^|\n)[ \t]{0,4}$/.test(text.slice(Math.max(0, at - 5), at));
const rest = (text: string, at: number): string => text.slice(at, at + LONGEST_WINDOW);

function* hashtagsFirst(text: string): Iterable<EmojiTrouble> {
  const tags = entitiesOf(text).filter(({ kind }) => kind === 'hashtag');
  let end = text.length - text.trimStart().length;
  const start = end;
  let count = 0;
  for (const tag of tags) {
    if (text.slice(end, tag.start).trim() !== '') break;
    end = tag.end;
    count += 1;
  }
  // A post of hashtags only has no first word that they delay.
  if (count >= 2 && /\p{L}/u.test(text.slice(end)))
    yield { problem: 'hashtags-first', span: { start, end }, count };
}
