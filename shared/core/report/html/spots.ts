import type { Bundle } from '../../bundle/bundle.ts';
import type { Finding } from '../../rules/finding.ts';

/** A finding with the number that the page calls it by. */
export type Point = { readonly number: number; readonly finding: Finding };

/** A piece of the post with everything that was found in it. `detail`: a key of the front matter, or a whole file. */
export type Spot = { readonly at: string; readonly points: readonly Point[] } & (
  | { readonly kind: 'text' | 'detail' }
  | { readonly kind: 'medium'; readonly index: number }
);

type Place =
  | { readonly kind: 'text' | 'detail'; readonly at: string }
  | { readonly kind: 'medium'; readonly at: string; readonly index: number };

/**
 * The pieces of a post as a reader meets them: its texts, its media, then the details that have findings. Findings are
 * numbered in that order; those of one piece keep the order in which they came.
 */
export function arrangeSpots(
  findings: readonly Finding[],
  bundle: Pick<Bundle, 'media' | 'textFor'> | undefined,
): Spot[] {
  const places = new Map<string, Place>();
  for (const place of bundle ? placesOf(bundle) : []) places.set(place.at, place);
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const at = pieceOf(finding.at, places);
    if (!places.has(at)) places.set(at, { kind: 'detail', at });
    found.set(at, [...(found.get(at) ?? []), finding]);
  }
  let number = 0;
  return [...places.values()].map((place) => ({
    ...place,
    points: (found.get(place.at) ?? []).map((finding) => {
      number += 1;
      return { number, finding };
    }),
  }));
}

const placesOf = ({ media, textFor }: Pick<Bundle, 'media' | 'textFor'>): Place[] => [
  { kind: 'text', at: 'text' },
  ...Object.keys(textFor).map((account): Place => ({ kind: 'text', at: `text.${account}` })),
  ...media.map((_, index): Place => ({ kind: 'medium', at: `media[${index}]`, index })),
];

/** What is found in `media[0].alt` is shown with the medium. */
function pieceOf(at: string, places: ReadonlyMap<string, Place>): string {
  const medium = /^media\[\d+\]/.exec(at)?.[0];
  return medium !== undefined && places.has(medium) ? medium : at;
}
