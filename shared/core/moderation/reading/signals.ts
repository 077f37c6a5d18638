import type { Span } from '../../rules/finding.ts';
import { wording } from '../../rules/offence/offence.ts';
import { sentencesOf } from '../../rules/reading/sentences.ts';
import { sieve } from '../../rules/reading/sieve.ts';
import type { Certainty } from '../verdict.ts';

/** Ways of saying one thing, as patterns; see `wording` for blanks and apostrophes. */
export type Concepts<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * What is said where all of `needs` are said together, in one sentence or in two that follow each other, and none of
 * `unless` with them. Who does what to whom may come in any order: that is what generalises, fixed phrases do not.
 */
export type Signal<Kind extends string, Name extends string> = {
  readonly kind: Kind;
  readonly needs: readonly Name[];
  readonly unless?: readonly Name[];
  readonly certainty?: Certainty;
};

export type FoundSignal<Kind extends string> = {
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly span: Span;
};

/** So far apart, in UTF-16 units, things are not said together; a text may be one endless sentence. */
const TOGETHER = 240;

/** Finds the first signal of each kind. Built once: patterns are compiled then, and only likely ones are run. */
export function signalFinder<Kind extends string, Name extends string>(
  concepts: Concepts<Name>,
  signals: readonly Signal<Kind, Name>[],
): (text: string) => readonly FoundSignal<Kind>[] {
  const names = namesOf(concepts);
  const patterns = names.map((name) => wording('hold', `(?:${concepts[name].join('|')})`).pattern);
  const likely = sieve(patterns);
  return (text) => {
    const near = new Set(likely(text).flatMap((index) => names[index] ?? []));
    const possible = signals.filter(({ needs }) => needs.every((name) => near.has(name)));
    if (possible.length === 0) return [];
    const wanted = new Set(possible.flatMap(({ needs, unless = [] }) => [...needs, ...unless]));
    const places = new Map<Name, readonly Span[]>();
    for (const [index, name] of names.entries()) {
      const pattern = patterns[index];
      if (pattern && near.has(name) && wanted.has(name)) places.set(name, spansOf(text, pattern));
    }
    const said = possible.filter(({ needs }) => needs.every((name) => places.get(name)?.length));
    return said.length === 0 ? [] : together(windowsOf(text), said, places);
  };
}

function together<Kind extends string, Name extends string>(
  windows: readonly Span[],
  signals: readonly Signal<Kind, Name>[],
  places: ReadonlyMap<Name, readonly Span[]>,
): FoundSignal<Kind>[] {
  const found = new Map<Kind, FoundSignal<Kind>>();
  for (const { kind, needs, unless = [], certainty = 'high' } of signals) {
    const before = found.get(kind);
    if (before?.certainty === 'high' || (before && certainty === 'low')) continue;
    for (const window of windows) {
      const spans = needs.flatMap((name) => places.get(name)?.find((place) => isWithin(place, window)) ?? []);
      if (spans.length < needs.length) continue;
      if (unless.some((name) => places.get(name)?.some((place) => isWithin(place, window)))) continue;
      const span = {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      };
      if (span.end - span.start > TOGETHER) continue;
      found.set(kind, { kind, certainty, span });
      break;
    }
  }
  return [...found.values()];
}

/** Every sentence, then every two that follow each other. */
function windowsOf(text: string): Span[] {
  const sentences = sentencesOf(text);
  const pairs = sentences.slice(1).map(({ end }, index) => ({ start: sentences[index]?.start ?? 0, end }));
  return [...sentences, ...pairs];
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** The keys with their type, which `Object.keys` forgets. */
function namesOf<Name extends string>(concepts: Concepts<Name>): Name[] {
  const names: Name[] = [];
  for (const name in concepts) names.push(name);
  return names;
}
