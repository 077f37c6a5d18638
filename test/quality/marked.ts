/** A datum that a text contains, by place and kind. */
export type Marked = { readonly kind: string; readonly start: number; readonly end: number };
export type MarkedText = { readonly text: string; readonly data: readonly Marked[] };

/** Reads `Ring [[phone:01632 960123]] today`: what stands in double brackets is what must be found, exactly. */
export function readMarked(source: string): MarkedText {
  const data: Marked[] = [];
  let text = '';
  let from = 0;
  for (const found of source.matchAll(/\[\[([a-z-]+):(.*?)\]\](?!\])/gsu)) {
    text += source.slice(from, found.index);
    const [whole, kind = '', datum = ''] = found;
    data.push({ kind, start: text.length, end: text.length + datum.length });
    text += datum;
    from = found.index + whole.length;
  }
  return { text: text + source.slice(from), data };
}
