import type { Span } from '../finding.ts';

/** Ends of sentences: a mark with a blank behind it, or the end of a line. */
const END = /[.!?…]["”’»)\]]*(?=\s|$)|\n/gu;
/** What ends in a full stop and ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:Dr|Prof|Mrs?|Ms|St|Rev|vs?|e\.g|i\.e|etc|[Vv]ols?|[Nn]os?|pp?|ff?|ca?|cf|eds?|fols?|MSS?|trans|\p{Lu})\.$/u;

/** The sentences of a text, in order, without the blanks around them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const written = text.slice(start, end);
    const lead = written.length - written.trimStart().length;
    if (written.trim() !== '') sentences.push({ start: start + lead, end: start + written.trimEnd().length });
    start = end;
  };
  for (const found of text.matchAll(END)) {
    const end = found.index + found[0].length;
    if (!ABBREVIATED.test(text.slice(Math.max(start, end - 10), end))) add(end);
  }
  add(text.length);
  return sentences;
}

/** Further than this, no sentence is looked for: a text may be one endless line. */
const REACH = 400;

/** The sentence, or as much of it as a reader would look at, that a place stands in. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark)));
  const to = after.search(/[.!?](?:\s|$)|\n/);
  return before.slice(from + 1) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1));
}
