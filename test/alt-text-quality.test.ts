import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDefect, type Surroundings } from '../shared/core/rules/alt-text/find-defect.ts';
import { growth } from './growth.ts';

const NOTHING: Surroundings = { bodies: [], credits: [], title: '', earlier: [] };
const BODY = 'The reading room is open again from Monday. Which seat is yours? #ReadingRoom';
const defectOf = (alt: string, around: Partial<Surroundings> = {}): string | undefined =>
  findDefect(alt, { ...NOTHING, ...around })?.defect;

describe('the defect of a description', () => {
  it('is the same whatever blanks stand around it', () => {
    const alts = fc.constantFrom('IMG_1234.jpg', 'image', 'A cat on a book.', '#one #two', 'Library');
    fc.assert(
      fc.property(alts, fc.stringMatching(/^\s{0,3}$/), fc.stringMatching(/^\s{0,3}$/), (alt, lead, tail) => {
        expect(defectOf(lead + alt + tail)).toBe(defectOf(alt));
      }),
    );
  });

  it('is found in no sentence of subject, verb and place', () => {
    const subject = fc.constantFrom(
      'A student',
      'Two librarians',
      'Eine Frau',
      'Un chat',
      'Три студента',
      'Η βιβλιοθηκάριος',
    );
    const verb = fc.constantFrom(
      'reads a newspaper',
      'liest die Zeitung',
      'dort sur un livre',
      'читают газету',
      'διαβάζει ένα βιβλίο',
    );
    const place = fc.constantFrom('by the window', 'im Lesesaal', 'dans la cour', 'у окна', 'στο παράθυρο');
    const mark = fc.constantFrom('', '.', ', seen from above.', ' – in winter');
    fc.assert(
      fc.property(subject, verb, place, mark, (who, does, where, end) => {
        expect(defectOf(`${who} ${does} ${where}${end}`, { bodies: [BODY] })).toBeUndefined();
      }),
    );
  });

  it('is that it repeats the body, whatever the marks and capitals', () => {
    const sentence = BODY.split('. ')[0] ?? '';
    const written = fc.constantFrom(
      sentence,
      sentence.toLowerCase(),
      `${sentence}!`,
      `“${sentence}”`,
      `${sentence} 📚`,
    );
    fc.assert(
      fc.property(written, (alt) => {
        expect(defectOf(alt, { bodies: [BODY] })).toBe('repeats-body');
      }),
    );
    expect(defectOf('The reading room', { bodies: [BODY] })).toBeUndefined();
  });

  it('is a file name for the names that devices give, with and without an ending', () => {
    const prefix = fc.constantFrom('IMG_', 'DSC', 'DSCN', 'PXL_', 'P', 'GOPR', 'image', 'scan', 'IMG-');
    const ending = fc.constantFrom('', '.jpg', '.JPG', '.png', '.heic', '.mp4');
    fc.assert(
      fc.property(prefix, fc.stringMatching(/^\d{3,9}$/), ending, (name, digits, end) => {
        expect(defectOf(`${name}${digits}${end}`)).toBe('file-name');
      }),
    );
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(defectOf(uuid)).toBe('file-name');
      }),
    );
  });

  it('is a look-alike letter, wherever one stands in an English word', () => {
    const words = ['reading', 'coat', 'pear', 'space', 'example', 'house'];
    const alike = new Map(Object.entries({ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х' }));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(6), (word, at) => {
        const letter = word[at % word.length] ?? '';
        fc.pre(alike.has(letter));
        const changed =
          word.slice(0, at % word.length) + alike.get(letter) + word.slice((at % word.length) + 1);
        expect(defectOf(`A ${changed} on a table by the window`)).toBe('look-alike-letters');
      }),
    );
  });

  it('is asked of any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme' }),
        (alt, body) => {
          expect(() =>
            defectOf(alt, { bodies: [body], credits: [body], title: body, earlier: [body] }),
          ).not.toThrow();
        },
      ),
    );
  });

  const WORST = [
    'a',
    'a ',
    'A1',
    '#',
    '![',
    '<a',
    '&a',
    'a,',
    'IMG_1',
    'Screenshot 2026-',
    '1111 ',
    'image ',
    ' ',
    'Ã',
    '\u0301',
    'é',
    'a.',
    'https://',
    'photo of ',
    '-',
    'а',
    'x a ',
    '"',
  ];
  it.each(WORST)('is looked for in linear time in a long text of “%s”', (piece) => {
    expect(
      growth((text) => findDefect(text, { ...NOTHING, bodies: [text], earlier: [text] }), piece),
    ).toBeLessThan(1.6);
  });
});
