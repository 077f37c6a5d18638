import { describe, expect, it } from 'vitest';
import { personalPlaces } from '../shared/core/rules/personal-data/picture-places.ts';
import { personalDataSettings } from '../shared/core/rules/personal-data/settings.ts';
import { unsaidText } from '../shared/core/rules/picture-text/unsaid.ts';
import { growth } from './growth.ts';
import { seen } from './rules/proof.ts';

/** Whether a text says all that is to be read in a picture with these words. */
const says = (text: string, words: string): boolean =>
  unsaidText(seen([words]), [text], new Set()) === undefined;

describe('what a text says of the words in a picture', () => {
  it.each([
    ['capitals, accents and letters in one', 'The MUSÉE of straße and Œuvre', 'musee strasse oeuvre'],
    ['numbers as words', 'Tours at eleven, one and three', '11 1 3'],
    ['words as numbers', 'We have 3 rooms', 'three'],
    ['the half of the day that is meant', 'from 19:00', '7pm'],
    ['hours with minutes', 'from 7 pm', '19:00'],
    ['days and months cut short', 'Saturday 5 December', 'Sat 5 Dec'],
    ['days and months in full', 'Sat 5 Dec', 'Saturday 5 December'],
    ['dates in numbers', '5/12/2026', '5 December 2026'],
    ['dates for machines', '2026-12-05', '5th December'],
    ['months as numbers', '5 December 2026', '05/12/26'],
    ['thousands', 'over 10000 books', '10,000'],
    ['the words of hashtags', 'Come to our #OpenDay', 'Open Day'],
    ['the words of addresses', 'https://www.library.example/events', 'library.example/events'],
    ['singular and plural', 'tea and cakes', 'cake'],
    ['the same stem', 'our libraries and exhibitions', 'library exhibition'],
    ['letters that were misread', 'reading room in Cambridge', 'reoding Cambrigde'],
    ['digits read for letters', 'Open library', '0pen 1ibrary'],
    ['words that were run together', 'the reading room', 'readingroom'],
  ])('understands %s', (_, text, words) => {
    expect(says(text, words)).toBe(true);
  });

  it.each([
    ['another year', 'Open day 2026', '2027'],
    ['another hour', 'at 7 pm', '8pm'],
    ['numbers put together', 'at 1 and 31', '131'],
    ['another short word', 'The wind', 'wine'],
    ['another day', 'on Sunday', 'Saturday'],
    ['nothing at all', '', 'Saturday'],
  ])('does not take %s for it', (_, text, words) => {
    expect(says(text, words)).toBe(false);
  });

  it('needs time linear in the length of the body', () => {
    const sight = seen(['Open day on Saturday in the reading room']);
    const work = (body: string): unknown => unsaidText(sight, [body], new Set());
    for (const piece of ['reading ', 'readi', 'OpenDay', '5/12/26 ', 'rea1d2 '])
      expect(growth(work, piece), piece).toBeLessThan(1.6);
  });
});

describe('words that nothing says', () => {
  it('are found torn apart, also over the end of a line', () => {
    const sight = seen(['An exhibi-', 'tion on Satur day']);
    expect(unsaidText(sight, ['Exhibition on Saturday'], new Set())).toBeUndefined();
    expect(unsaidText(sight, ['Exhibition on Sunday'], new Set())?.lines.map(({ text }) => text)).toEqual([
      'tion on Satur day',
    ]);
  });

  it('are not taken for the end of the word before them', () => {
    expect(unsaidText(seen(['Library tea']), ['In the library'], new Set())?.words).toBe(1);
  });

  it('weigh by their height', () => {
    const sight = seen(['Headline', 'footnote']);
    const lower = seen(['x'], { height: 12 });
    const words = [
      ...(sight.problem ? [] : sight.words.slice(0, 1)),
      ...(lower.problem ? [] : lower.words.map((word) => ({ ...word, text: 'footnote', y: 1000 }))),
    ];
    const share = unsaidText({ width: 3000, height: 2000, faces: [], words }, ['Headline'], new Set())?.share;
    expect(share).toBeCloseTo(12 / 72);
  });
});

describe('personal data in pictures', () => {
  const settings = personalDataSettings({ publicContacts: ['desk@library.example'] }, []);
  const found = (lines: readonly string[]) =>
    personalPlaces(seen(lines), settings).map(
      ({ kind, words }) => `${kind}: ${words.map((one) => one.text).join(' ')}`,
    );

  it('have a box around each of their words and nothing else', () => {
    const [place, ...others] = personalPlaces(seen(['Ring us on 01223 335 029 today']), settings);
    expect(others).toEqual([]);
    // Letters of 60 pixels' height are 36 wide in these pictures.
    expect(place?.boxes).toEqual([{ x: 100 + 11 * 36, y: 100, width: 13 * 36, height: 60 }]);
  });

  it('are found once, though read in several ways', () => {
    expect(found(['Date of birth: 12/03/1999', 'Date of birth', '13/03/1999'])).toEqual([
      'date-of-birth: 12/03/1999',
      'date-of-birth: 13/03/1999',
    ]);
  });

  it('are not the library’s own contacts, nor numbers of books', () => {
    expect(found(['desk@library.example', 'ISBN 0-521-33502-9', '978-0-521-33502-7', 'PQ2631.R63'])).toEqual(
      [],
    );
  });

  it('are found though a digit was read for a letter', () => {
    expect(found(['O1223 335O29'])).toEqual(['phone: O1223 335O29']);
    expect(found(['ISBN O-52I-335O2-9'])).toEqual([]);
  });

  it('are not put together from two columns', () => {
    expect(found(['01223         335 029'])).toEqual([]);
  });
});
