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
  const patterns = names.flatMap((name) =>
    concepts[name].map((source) => ({ name, pattern: wording('hold', source).pattern })),
  );
  const likely = sieve(patterns.map(({ pattern }) => pattern));
  return (text) => {
    const near = likely(text).flatMap((index) => patterns[index] ?? []);
    if (near.length === 0) return [];
    const nearNames = new Set(near.map(({ name }) => name));
    const possible = signals.filter(({ needs }) => needs.every((name) => nearNames.has(name)));
    if (possible.length === 0) return [];
    const places = new Map<Name, readonly Span[]>();
    return together(text, possible, (name) => {
      const known =
        places.get(name) ?? near.flatMap((one) => (one.name === name ? spansOf(text, one.pattern) : []));
      places.set(name, known);
      return known;
    });
  };
}

type PlacesOf<Name> = (name: Name) => readonly Span[];

/** Concepts are looked for one by one, as signals ask: most texts lack the first. */
function together<Kind extends string, Name extends string>(
  text: string,
  signals: readonly Signal<Kind, Name>[],
  placesOf: PlacesOf<Name>,
): FoundSignal<Kind>[] {
  const found = new Map<Kind, FoundSignal<Kind>>();
  let windows: readonly Span[] | undefined;
  for (const signal of signals) {
    const { kind, needs, certainty = 'high' } = signal;
    const before = found.get(kind);
    if (before?.certainty === 'high' || (before && certainty === 'low')) continue;
    if (!needs.every((name) => placesOf(name).length > 0)) continue;
    windows ??= windowsOf(text);
    const span = spanIn(windows, signal, placesOf);
    if (span) found.set(kind, { kind, certainty, span });
  }
  return [...found.values()];
}

/** From the first to the last of what is needed, in the first window that has all of it and nothing against it. */
function spanIn<Kind extends string, Name extends string>(
  windows: readonly Span[],
  { needs, unless = [] }: Signal<Kind, Name>,
  placesOf: PlacesOf<Name>,
): Span | undefined {
  for (const window of windows) {
    const within = (name: Name): Span | undefined => placesOf(name).find((place) => isWithin(place, window));
    const spans = needs.flatMap((name) => within(name) ?? []);
    if (spans.length < needs.length || unless.some(within)) continue;
    const span = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    if (span.end - span.start <= TOGETHER) return span;
  }
  return undefined;
}

/** Every sentence, then every two that follow each other. */
function windowsOf(text: string): Span[] {
  const sentences = sentencesOf(text);
  const pairs = sentences.slice(1).map(({ end }, index) => ({ start: sentences[index]?.start ?? 0, end }));
  return [...sentences, ...pairs];
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** `matchAll` compiles a copy of the pattern each time, which costs more than most searches. */
function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push({ start: found.index, end: pattern.lastIndex });
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return spans;
}

/** The keys with their type, which `Object.keys` forgets. */
function namesOf<Name extends string>(concepts: Concepts<Name>): Name[] {
  const names: Name[] = [];
  for (const name in concepts) names.push(name);
  return names;
}
