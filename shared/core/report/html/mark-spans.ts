import type { Span } from '../../rules/finding.ts';

/** A run of a text that the same spans cover. */
export type Run<T> = {
  readonly text: string;
  readonly covering: readonly T[];
  /** Those that end with this run. */
  readonly ending: readonly T[];
};

/**
 * Cuts a text wherever a span begins or ends, so that spans which overlap can all be shown. Together the runs are the
 * text. Spans are in UTF-16 units; what lies outside of the text does not count.
 */
export function markSpans<T>(
  text: string,
  spans: readonly { readonly span: Span; readonly of: T }[],
): Run<T>[] {
  const within = (at: number): number => Math.min(Math.max(0, Math.trunc(at) || 0), text.length);
  const real = spans
    .map(({ span, of }) => ({ start: within(span.start), end: within(span.end), of }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const starting = Map.groupBy(real, ({ start }) => start);
  const endingAt = Map.groupBy(real, ({ end }) => end);

  const open = new Set<(typeof real)[number]>();
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    for (const one of starting.get(start) ?? []) open.add(one);
    const covering = [...open].map(({ of }) => of);
    const closed = endingAt.get(end) ?? [];
    for (const one of closed) open.delete(one);
    return { text: text.slice(start, end), covering, ending: closed.map(({ of }) => of) };
  });
}
