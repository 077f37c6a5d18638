import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLicence } from '../shared/core/rules/rights/licence.ts';

describe('reading a licence', () => {
  it('gives the same for every way of writing one address', () => {
    const conditions = fc.constantFrom('by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd');
    const version = fc.constantFrom('2.0', '2.5', '3.0', '4.0');
    const way = fc.record({
      scheme: fc.constantFrom('http', 'https', 'HTTPS'),
      host: fc.constantFrom('creativecommons.org', 'www.creativecommons.org', 'CreativeCommons.org'),
      port: fc.constantFrom('', '/uk', '/scotland', '/igo', '/us'),
      page: fc.constantFrom(
        '',
        '/',
        '/deed',
        '/deed.de',
        '/deed.zh-hans',
        '/legalcode',
        '/legalcode.en',
        '/rdf',
      ),
      query: fc.constantFrom('', '?ref=chooser-v1', '#deed'),
    });
    fc.assert(
      fc.property(conditions, version, way, (licence, number, { scheme, host, port, page, query }) => {
        const read = parseLicence(`${scheme}://${host}/licenses/${licence}/${number}${port}${page}${query}`);
        expect(read).toEqual({
          kind: 'creative-commons',
          name: `CC ${licence.toUpperCase()} ${number}`,
          by: true,
          noDerivatives: licence.endsWith('nd'),
        });
      }),
    );
  });

  it('never fails, and takes nothing for a licence that is on another host', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (written) => {
          const { kind } = parseLicence(written);
          if (kind !== 'unknown')
            expect(written.trim().toLowerCase()).toMatch(
              /^(own|permission)$|creativecommons|rightsstatements/,
            );
        },
      ),
    );
  });

  it('suggests only what it would take itself', () => {
    const parts = fc.array(
      fc.constantFrom('cc', 'CC', 'by', 'BY', 'sa', 'nc', 'nd', '0', '4.0', '3.0', '9.9', 'inc', 'UND'),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(parts, fc.constantFrom(' ', '-', '_'), (words, joint) => {
        const read = parseLicence(words.join(joint));
        if (read.kind === 'unknown' && read.suggestion !== undefined)
          expect(parseLicence(read.suggestion).kind).not.toBe('unknown');
      }),
    );
  });
});
