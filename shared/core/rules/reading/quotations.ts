import type { Span } from '../finding.ts';
import { blanked } from './prose.ts';

/** What closes a quotation, by what opened it: English, German, French, Swiss, Polish, East Asian. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
};

const MARKS = /[“”„‘’‚«»"「」『』]|\n\n/g;
/** Further on than this, the closing mark is another's. */
const LONGEST = 4_000;

/**
 * What stands in quotation marks, the marks included, outermost only. An apostrophe closes nothing, and an empty line
 * ends a quotation that nobody closed.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let opened: { start: number; closers: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (opened && index - opened.start > LONGEST) opened = undefined;
    if (mark === '\n\n') opened = undefined;
    else if (!opened) {
      const closers = CLOSERS[mark];
      if (closers !== undefined && isOpening(text, index)) opened = { start: index, closers };
    } else if (opened.closers.includes(mark) && !isApostrophe(text, index)) {
      found.push({ start: opened.start, end: index + 1 });
      opened = undefined;
    }
  }
  return found;
}

export const withoutQuotations = (text: string): string => blanked(text, quotationsIn(text));

const LETTER = /[\p{L}\p{N}]/u;

/** `12" pipe`, `’tis` and a stray closing mark open nothing: before a quotation stands no letter, after it no blank. */
const isOpening = (text: string, at: number): boolean =>
  !LETTER.test(text.charAt(at - 1)) && (text.charAt(at) === '«' || /\S/.test(text.charAt(at + 1)));

const isApostrophe = (text: string, at: number): boolean =>
  /[‘’]/.test(text.charAt(at)) && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
