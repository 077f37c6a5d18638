import { byteLength, graphemeLength } from './length.ts';
import { type Entity, entitiesOf } from './links.ts';

/** What a stretch of a Bluesky post is: lexicon `app.bsky.richtext.facet`. */
export type FacetFeature =
  | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
  | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string }
  | { readonly $type: 'app.bsky.richtext.facet#mention'; readonly did: string };

export type Facet = {
  /** Offsets into the text's UTF-8 bytes, `byteEnd` exclusive. */
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly [FacetFeature];
};

/** Longest tag, without its `#` (lexicon `app.bsky.richtext.facet#tag`). */
const TAG_GRAPHEMES = 64;
const TAG_BYTES = 640;

function featureOf(entity: Entity, dids: ReadonlyMap<string, string>): FacetFeature | undefined {
  switch (entity.kind) {
    case 'link':
      return { $type: 'app.bsky.richtext.facet#link', uri: entity.url };
    case 'hashtag':
      return graphemeLength(entity.tag) <= TAG_GRAPHEMES && byteLength(entity.tag) <= TAG_BYTES
        ? { $type: 'app.bsky.richtext.facet#tag', tag: entity.tag }
        : undefined;
    case 'mention': {
      const did = entity.server === undefined ? dids.get(entity.name.toLowerCase()) : undefined;
      return did === undefined ? undefined : { $type: 'app.bsky.richtext.facet#mention', did };
    }
  }
}

/** Handles that a text mentions as Bluesky writes them, in lower case, each once: what to resolve for `facetsOf`. */
export const handlesIn = (text: string): readonly string[] => [
  ...new Set(
    entitiesOf(text).flatMap((entity) =>
      entity.kind === 'mention' && entity.server === undefined && entity.name.includes('.')
        ? [entity.name.toLowerCase()]
        : [],
    ),
  ),
];

/**
 * Bluesky finds nothing in a text by itself: what is to be a link or a hashtag must be said, by byte offsets.
 * A mention needs the account's DID; where `dids` (by handle in lower case) has none, it stays plain text.
 */
export function facetsOf(text: string, dids: ReadonlyMap<string, string> = new Map()): readonly Facet[] {
  const facets: Facet[] = [];
  let byte = 0;
  let from = 0;
  for (const entity of entitiesOf(text)) {
    const byteStart = byte + byteLength(text.slice(from, entity.start));
    const byteEnd = byteStart + byteLength(text.slice(entity.start, entity.end));
    byte = byteEnd;
    from = entity.end;
    const feature = featureOf(entity, dids);
    if (feature) facets.push({ index: { byteStart, byteEnd }, features: [feature] });
  }
  return facets;
}
