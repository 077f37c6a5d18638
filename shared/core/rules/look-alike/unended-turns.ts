import type { Span } from '../finding.ts';

/** Unicode Standard Annex 9: what opens an embedding or an isolate, and what ends it; overrides open embeddings too. */
const TURN = /[\u202a-\u202e\u2066-\u2069]/g;
const END_OF_EMBEDDING = '\u202c';
const END_OF_ISOLATE = '\u2069';
/** No language needs them; they make letters run against their own direction. */
const OVERRIDES = /[\u202d\u202e]/;
const ISOLATES = /[\u2066-\u2068]/;
/** What is shown with the finding. */
const SHOWN = 12;

/** Signs that turn the direction of writing and are never ended in their line, and overrides, the first of each line. */
export function* unendedTurns(text: string): Iterable<Span> {
  if (text.search(TURN) < 0) return;
  let start = 0;
  for (const line of text.split('\n')) {
    const open: { readonly at: number; readonly isIsolate: boolean }[] = [];
    for (const { 0: sign, index } of line.matchAll(TURN)) {
      const isEnd = sign === END_OF_EMBEDDING || sign === END_OF_ISOLATE;
      if (!isEnd) open.push({ at: index, isIsolate: ISOLATES.test(sign) });
      else if (open.at(-1)?.isIsolate === (sign === END_OF_ISOLATE)) open.pop();
    }
    const override = line.search(OVERRIDES);
    const at = override >= 0 ? override : open[0]?.at;
    if (at !== undefined) yield { start: start + at, end: start + Math.min(line.length, at + SHOWN) };
    start += line.length + 1;
  }
}
