import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf, handlesIn } from '../shared/core/text/facets.ts';
import { entitiesOf } from '../shared/core/text/links.ts';

const cut = (text: string, { byteStart, byteEnd }: { byteStart: number; byteEnd: number }): string =>
  Buffer.from(text).subarray(byteStart, byteEnd).toString();

describe('Bluesky facets', () => {
  it('count bytes, not characters', () => {
    expect(facetsOf('📚 Bücher: https://library.example/ü #Bücher')).toEqual([
      {
        index: { byteStart: 14, byteEnd: 40 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://library.example/%C3%BC' }],
      },
      {
        index: { byteStart: 41, byteEnd: 49 },
        features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'Bücher' }],
      },
    ]);
  });

  it('name the account of a mention only when its DID is known', () => {
    const text = 'With @Museum.example and @gallery.example and @us@social.example';
    expect(handlesIn(text)).toEqual(['museum.example', 'gallery.example']);
    expect(facetsOf(text, new Map([['museum.example', 'did:plc:museum']]))).toEqual([
      {
        index: { byteStart: 5, byteEnd: 20 },
        features: [{ $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:museum' }],
      },
    ]);
  });

  it('leave a tag out that is longer than the network takes', () => {
    expect(facetsOf(`#${'a'.repeat(64)}`)).toHaveLength(1);
    expect(facetsOf(`#${'a'.repeat(65)}`)).toEqual([]);
  });

  it('cut exactly the text that they name out of any text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(' https://a.example/ü ', ' #tagé ', ' #標籤 ', ' @b.example ', '👩‍👩‍👧', '\n'),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const facets = facetsOf(text, new Map([['b.example', 'did:plc:b']]));
        const named = entitiesOf(text)
          .filter((entity) => entity.kind !== 'mention' || entity.text === '@b.example')
          .map((entity) => entity.text)
          .filter((word) => !word.startsWith('#') || [...word].length <= 65);
        expect(facets.map((facet) => cut(text, facet.index))).toEqual(named);
      }),
    );
  });
});
