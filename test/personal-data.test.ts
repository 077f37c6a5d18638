import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../shared/core/rules/personal-data/find.ts';
import { hasIbanCheckDigits } from '../shared/core/rules/personal-data/iban.ts';
import { hasLuhnCheckDigit, isCardNumber } from '../shared/core/rules/personal-data/payment-card.ts';
import { toPlainText } from '../shared/core/rules/personal-data/plain-text.ts';
import { isIsbn10 } from '../shared/core/rules/personal-data/references.ts';
import { hasNhsCheckDigit } from '../shared/core/rules/personal-data/uk-nhs.ts';
import { growth } from './growth.ts';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

describe('plain text', () => {
  it('leads every character back to where it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = toPlainText(text);
        let end = 0;
        for (let at = 0; at < plain.text.length; at += 1) {
          const span = plain.spanOf(at, at + 1);
          expect(span.start).toBeGreaterThanOrEqual(at === 0 ? 0 : plain.spanOf(at - 1, at).start);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads the digits of every script', () => {
    const digits = Array.from({ length: 0x20000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /\p{Nd}/u.test(character));
    expect(digits.length).toBeGreaterThan(600);
    expect(toPlainText(digits.join('')).text).toBe('0123456789'.repeat(digits.length / 10));
  });

  it('keeps a short text that needs nothing as it is', () => {
    expect(toPlainText('Straße, café – “quoted”').text.length).toBe('Straße, café – “quoted”'.length);
  });
});

describe('check digits', () => {
  it('are those of the published examples', () => {
    expect(hasNhsCheckDigit('9434765919')).toBe(true);
    expect(hasNhsCheckDigit('9434765918')).toBe(false);
    expect(hasLuhnCheckDigit('4111111111111111')).toBe(true);
    expect(isCardNumber('9780141182544')).toBe(false);
    expect(hasIbanCheckDigits('GB82WEST12345698765432')).toBe(true);
    expect(hasIbanCheckDigits('GB82WEST12345698765433')).toBe(false);
  });

  it('of an ISBN-10 in digits are those of an NHS number, which is why the words count', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.nat(9), (nine, check) => {
        const ten = `${nine}${check}`;
        fc.pre(!/^(\d)\1{9}$/.test(ten));
        expect(hasNhsCheckDigit(ten)).toBe(isIsbn10(ten));
      }),
    );
  });

  it('change with every digit that is mistyped', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'4111111111111111'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(hasLuhnCheckDigit(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('personal data', () => {
  it('is found wherever it stands in a sentence, and exactly', () => {
    const data = [
      'email: desk@example.org',
      'phone: 01632 960123',
      'uk-postcode: CB7 4AA',
      'uk-nino: AB 12 34 56 C',
      'payment-card: 4111 1111 1111 1111',
      'iban: GB82 WEST 1234 5698 7654 32',
    ];
    const around = fc.constantFrom(
      '',
      ' ',
      '(',
      ')',
      '“',
      '”',
      ', ',
      '. ',
      ' – ',
      '\n',
      '\u200b ',
      '！',
      '📚 ',
      ' und ',
      '; ',
    );
    fc.assert(
      fc.property(fc.constantFrom(...data), around, around, (datum, lead, tail) => {
        const written = datum.slice(datum.indexOf(' ') + 1);
        expect(found(`${lead}${written}${tail}`)).toEqual([datum]);
      }),
    );
  });

  it('of two kinds in one place is the more telling kind', () => {
    expect(found('IBAN GB29 NWBK 6016 1331 9268 19')).toEqual(['iban: GB29 NWBK 6016 1331 9268 19']);
    expect(found('NHS number 943-476-5919')).toEqual(['uk-nhs: 943-476-5919']);
    expect(found('NI number AB 12 34 56 C')).toEqual(['uk-nino: AB 12 34 56 C']);
  });

  it('in one text is listed each, in order', () => {
    expect(found('desk@example.org, CB7 4AA; 01632 960123 or 01632 960124.')).toEqual([
      'email: desk@example.org',
      'uk-postcode: CB7 4AA',
      'phone: 01632 960123',
      'phone: 01632 960124',
    ]);
  });

  it.each([
    [
      'an invalid check digit',
      'NHS number 943 476 5918, card 4111 1111 1111 1112, GB83 WEST 1234 5698 7654 32',
    ],
    ['a prefix that is not given out', 'GB 12 34 56 C, QQ 12 34 56 C, BG123456A'],
    ['an area that does not exist', 'QZ1 2AB, XA12 3BC'],
    ['an inward part with a letter that is not used', 'CB3 9CI, CB3 9MO'],
    ['a country whose IBAN has another length', 'GB82 WEST 1234 5698 7654 3'],
    ['a 14-digit library barcode', '30123000123457 and 21234000123459'],
    ['section numbers', 'See 12.4.3.1 and 10.1.1.12.'],
    ['hours, verses and scores with colons', '10:00:00, 1:1-2:3, 3:2:1'],
    ['a page range that begins with nought', 'pp. 01234-01256'],
    ['years in a row', '1789 1799 1830 1848 1871'],
    ['a date in dots with an hour', '01.12.2026 10.30'],
    ['a sentence with dot and at', 'Look at the dot in the corner; we looked at polka dot fabrics'],
    ['a place on the web', 'Join us @ example.org'],
    ['registration of the other sort', 'Registration is open for FR25 ABC'],
    ['ordinals behind a letter and a number', 'B2 4th floor, M1 2nd edition, L1 1ST FLOOR'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('never stops on any text, and never points outside it', () => {
    const pieces = fc.constantFrom(
      '@',
      '.',
      '+44',
      '(',
      ')',
      ' ',
      '-',
      '0',
      '7',
      'a',
      'AB',
      '12',
      '٣',
      '\u200b',
      '://',
      '#',
      'NHS',
      ':',
      '::',
      '\ud800',
      ' at ',
      ' dot ',
      'é',
      '你',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { span } of findPersonalData(text)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  const WORST = [
    'a',
    'a.',
    'a@',
    '@',
    '0',
    '0 ',
    '01 ',
    '0-',
    '00 44 ',
    '+4',
    '(0',
    ' ',
    '. ',
    '-',
    ':',
    'f:',
    'AB12',
    'A1 ',
    'GB82 ',
    '4111 ',
    'a at ',
    'a dot ',
    '[at]',
    'a@b.',
    'isbn 1',
    'no ',
    '#',
    'http://',
    '1.',
    '1.1.1.',
    'NHS ',
    '\u200b',
    'x@y.',
    'NHS number is ',
    'tel: ',
    '12/',
    '9',
    '978 ',
    '１',
    'é.',
  ];
  it.each(WORST)('of a long text of “%s” is looked for in linear time', (piece) => {
    expect(growth(findPersonalData, piece)).toBeLessThan(1.6);
  });

  it.each(['1', 'a', ' ', '-', '. '])('many “%s” do not slow it down by what comes last', (piece) => {
    expect(growth((text) => findPersonalData(`${text}@a`), piece)).toBeLessThan(1.6);
  });
});
