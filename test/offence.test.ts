import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOffences } from '../shared/core/rules/offence/find.ts';
import { growth } from './growth.ts';

const levels = (text: string): string[] => findOffences(text).map(({ kind, level }) => `${level} ${kind}`);
const words = (text: string): string[] =>
  findOffences(text).map(({ span }) => text.slice(span.start, span.end));

describe('offences', () => {
  it.each(['fuck', 'FUCK', 'fuuuuck', 'f*ck', 'fück', 'ｆｕｃｋ', '𝐟𝐮𝐜𝐤', 'fu\u200bck', 'f.u.c.k', 'fuсk'])(
    'are seen through the disguise of %s',
    (disguised) => {
      expect(levels(`Well, ${disguised} that`)).toEqual(['block profanity']);
      expect(words(`Well, ${disguised} that`)).toEqual([disguised]);
    },
  );

  it.each(['sh1t', 'b!tch', 'a$$hole', 'n1gger', 'wh0re'])(
    'are seen through the signs of %s',
    (disguised) => {
      expect(words(`(${disguised}!)`)).toEqual([disguised]);
    },
  );

  it('are held and never blocked where they are quoted or spoken about', () => {
    const offences = fc.constantFrom(
      'fuck',
      'nigger',
      'kike',
      'faggot',
      'Jews are vermin',
      'You are a moron',
      'I will kill you',
      'Heil Hitler',
    );
    const about = fc.constantFrom(
      '“%” in the novel',
      'The poster reads “%”',
      'A talk on “%”',
      '« % », dit-il',
      'What does "%" mean?',
    );
    fc.assert(
      fc.property(offences, about, (offence, sentence) => {
        const found = findOffences(sentence.replace('%', offence));
        expect(found.map(({ level }) => level)).toEqual(found.map(() => 'hold'));
        expect(found.length).toBeGreaterThan(0);
        expect(found[0]?.isMentioned).toBe(true);
      }),
    );
  });

  it('are not excused by a word about words when somebody is addressed', () => {
    expect(levels('A lecture on words: you are a stupid bitch')).toEqual(['block insult']);
  });

  it.each(['immigrants', 'Muslims', 'Jewish people', 'gays', 'disabled people', 'The Irish', 'trans people'])(
    'against %s are told from news of them',
    (group) => {
      expect(levels(`${group} are vermin`)).toEqual(['block attack-on-group']);
      expect(levels(`${group} should be deported`)).toEqual(['block attack-on-group']);
      expect(levels(`${group} are celebrating today`)).toEqual([]);
      expect(levels(`${group} are not vermin`)).toEqual([]);
      expect(levels(`${group} should be welcomed`)).toEqual([]);
    },
  );

  it('of which several overlap are one, the gravest', () => {
    expect(levels('You are a fucking idiot')).toEqual(['block insult']);
  });

  it.each([
    'Shut up and write',
    'We will find you a seat',
    'We’ll beat you to it',
    'You should die-cut the card',
    'One man’s trash is another’s treasure',
    'The narrator is a liar',
    'He is a pig farmer',
    'The Golden Ass',
    'Whore of Babylon',
    'Faggots and peas',
    'doo-wop',
    'Negroni',
    'Wong Fuk',
    'Zeitungs-Abos',
    'Go to hell and back with Dante',
    'Dante goes to Hell',
    'Stupid White Men by Michael Moore',
    'Twatt, Orkney',
    'Chinks of light',
    'til slutt',
    'slut',
    'knee-jerk',
    'jack of all trades',
    'sh!',
    'PQ2631.R63 A7',
    '4sh1fts',
    'S700',
    'a b c d e f g',
    'A. S. Byatt',
    'J. R. R. T.',
  ])('are not in “%s”', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('are looked for in any text without failing, and lie inside it', () => {
    const pieces = fc.constantFrom(
      'f',
      'u',
      'c',
      'k',
      ' ',
      '*',
      'sh1t',
      '“',
      '”',
      'you',
      'are',
      'a',
      'idiot',
      'Jews',
      'kill',
      '\u200b',
      '𝐟',
      '\ud800',
      'ß',
      'İ',
      '!',
      'пошёл',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span } of findOffences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  const WORST = [
    'a',
    'f ',
    'you ',
    'you are ',
    'stupid ',
    'you stupid ',
    'the ',
    'the jews ',
    'all the ',
    'jews are all ',
    'i will ',
    '“',
    '"',
    '“a',
    ' ',
    'f.u.',
    '$',
    'sh1',
    'i’ll kill ',
    'women are so too ',
    'd’',
    '!',
    'fuck',
    'kill all the ',
    '1',
  ];
  it.each(WORST)('are looked for in linear time in a long text of “%s”', (piece) => {
    expect(growth(findOffences, piece)).toBeLessThan(1.6);
  });

  it.each(['1', 'a', ' ', '-', '. '])('many “%s” do not slow it down by what comes last', (piece) => {
    expect(growth((text) => findOffences(`${text}a`), piece)).toBeLessThan(1.6);
  });
});
