import type { Span } from '../../rules/finding.ts';
import type { Certainty } from '../verdict.ts';
import { type Lexicon, lookUp, type Place } from './lexicon.ts';
import type { FoundSignal } from './signals.ts';
import type { Word } from './words.ts';

/**
 * What speaks for something, or against it (negative points), when these concepts are said: in this order, with at most
 * `within` other words between one and the next; without `within`, anywhere together. Each clue counts once.
 */
export type Clue<Name extends string, Kind extends string> = {
  readonly says: readonly Name[];
  readonly within?: number;
  readonly points: number;
  /** What it is, if it is any of it; the kind with the most points is what is found. */
  readonly kind?: Kind;
};

export type Weighing = {
  /** From so many points on it is found, with certainty `low`. */
  readonly enough: number;
  /** From so many points on the certainty is `high`. */
  readonly plenty: number;
};

/** So many words are weighed together; longer texts are weighed in windows that overlap by half. */
const WINDOW = 60;

/** Weighs what is said near each other, and finds what has enough for it. Time is linear in the words. */
export function evidenceFinder<Name extends string, Kind extends string>(
  lexicon: Lexicon<Name>,
  clues: readonly Clue<Name, Kind>[],
  weighing: Weighing,
): (words: readonly Word[]) => FoundSignal<Kind> | undefined {
  const placesIn = lookUp(lexicon);
  return (words) => {
    const places = placesIn(words);
    if (places.length === 0) return undefined;
    let best: Weighed<Kind> | undefined;
    let next = 0;
    for (let start = 0; start === 0 || start + WINDOW / 2 < words.length; start += WINDOW / 2) {
      // Places are in the order of the words: none of an earlier window is looked at again.
      while ((places[next]?.from ?? start) < start) next += 1;
      const weighed = weigh(clues, together(places, next, start + WINDOW));
      if (weighed && weighed.points > (best?.points ?? 0)) best = weighed;
    }
    if (!best || best.points < weighing.enough) return undefined;
    const certainty: Certainty = best.points >= weighing.plenty ? 'high' : 'low';
    return { kind: best.kind, certainty, span: spanOf(words, best) };
  };
}

type Weighed<Kind extends string> = {
  readonly kind: Kind;
  readonly points: number;
  readonly from: number;
  readonly to: number;
};
type Places<Name extends string> = ReadonlyMap<Name, readonly Place<Name>[]>;

function together<Name extends string>(
  places: readonly Place<Name>[],
  first: number,
  end: number,
): Places<Name> {
  const found = new Map<Name, Place<Name>[]>();
  for (let index = first; index < places.length; index += 1) {
    const place = places[index];
    if (!place || place.from >= end) break;
    const alike = found.get(place.name);
    if (alike) alike.push(place);
    else found.set(place.name, [place]);
  }
  return found;
}

function weigh<Name extends string, Kind extends string>(
  clues: readonly Clue<Name, Kind>[],
  places: Places<Name>,
): Weighed<Kind> | undefined {
  const kinds = new Map<Kind, number>();
  let points = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const clue of clues) {
    const said = saidBy(clue, places);
    if (!said) continue;
    points += clue.points;
    if (clue.points < 0) continue;
    from = Math.min(from, said.from);
    to = Math.max(to, said.to);
    if (clue.kind) kinds.set(clue.kind, (kinds.get(clue.kind) ?? 0) + clue.points);
  }
  const [kind] = [...kinds].sort((one, other) => other[1] - one[1])[0] ?? [];
  return kind && { kind, points, from, to };
}

type Range = Omit<Place<string>, 'name'>;

function saidBy<Name extends string, Kind extends string>(
  { says, within }: Clue<Name, Kind>,
  places: Places<Name>,
): Range | undefined {
  if (!says.every((name) => places.has(name))) return undefined;
  const all = says.map((name) => places.get(name) ?? []);
  if (within !== undefined) return chain(all, within);
  const first = all.flatMap(([place]) => place ?? []);
  return {
    from: Math.min(...first.map((place) => place.from)),
    to: Math.max(...first.map((place) => place.to)),
  };
}

/** Places that follow each other with few words between: each step keeps all of them, so none is missed. */
function chain([first = [], ...others]: readonly (readonly Range[])[], gap: number): Range | undefined {
  let reached = first;
  for (const next of others)
    reached = next.flatMap((place) => {
      const before = reached.find(({ to }) => place.from > to && place.from - to - 1 <= gap);
      return before ? [{ from: before.from, to: place.to }] : [];
    });
  return reached[0];
}

const spanOf = (words: readonly Word[], { from, to }: Range): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
});
