import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelCase, segment } from '../shared/core/rules/hashtags/segment.ts';
import { isSolid, isWord } from '../shared/core/rules/hashtags/vocabulary.ts';
import { growth } from './growth.ts';

describe('the words of a hashtag', () => {
  it('make up the tag, and each is known', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'reading',
            'room',
            'new',
            'books',
            'of',
            'the',
            'day',
            'world',
            'poetry',
            'x',
            'zz',
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (parts) => {
          const words = segment(parts.join(''));
          if (words === undefined) return;
          expect(words.join('')).toBe(parts.join(''));
          expect(words.length).toBeGreaterThan(1);
        },
      ),
    );
  });

  it.each(['readingroom', 'openaccessweek', 'summerreadinglist'])('are found in %s', (tag) => {
    expect(segment(tag)?.every(isWord)).toBe(true);
  });

  it('are not claimed where one letter is not understood', () => {
    expect(segment('readingroom')).toEqual(['reading', 'room']);
    expect(segment('readingroomx')).toBeUndefined();
    expect(segment('xreadingroom')).toBeUndefined();
  });

  it.each(['island', 'manuscripts', 'together', 'therapist', 'bookshelf', 'goethe', 'season'])(
    'are one in %s',
    (tag) => {
      expect(isSolid(tag) || segment(tag) === undefined).toBe(true);
      expect(segment(tag)).toBeUndefined();
    },
  );

  it('are the shortest way to read it', () => {
    expect(segment('bookoftheday')).toEqual(['book', 'of', 'the', 'day']);
    expect(segment('thereadingroom')).toEqual(['the', 'reading', 'room']);
  });

  it('begin with capitals, and abbreviations are all capitals', () => {
    expect(camelCase(['mml', 'library', 'news'])).toBe('MMLLibraryNews');
  });

  it('are looked for in linear time', () => {
    expect(growth((text) => text.split(' ').map(segment), 'openaccessweekopenaccess ')).toBeLessThan(1.6);
    expect(segment('reading'.repeat(1000))).toBeUndefined();
  });
});
