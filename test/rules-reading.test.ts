import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, weekdaysOf } from '../shared/core/rules/dates/calendar.ts';
import { findDates } from '../shared/core/rules/dates/find-dates.ts';
import { withoutTracking } from '../shared/core/rules/links/tracking.ts';
import { plainly, proseOf } from '../shared/core/rules/reading/prose.ts';
import { quotationsIn, withoutQuotations } from '../shared/core/rules/reading/quotations.ts';
import { sentencesOf } from '../shared/core/rules/reading/sentences.ts';
import { isSameText, likeness } from '../shared/core/text/likeness.ts';

const DAY = 86_400_000;
const dates = fc.integer({ min: Date.UTC(1930, 0, 1) / DAY, max: Date.UTC(2090, 0, 1) / DAY });
const written = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '.',
    '!',
    '“',
    '”',
    '"',
    '’',
    '«',
    '»',
    '#x',
    '@y',
    'https://z.example',
    '🎉',
    '3',
    'May',
  ),
});

/** As the language itself writes the day: `Dienstag, 3. Dezember 2026`. */
const spelt = (day: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(day);

describe('a date in a text', () => {
  it.each(['en-GB', 'en-US', 'de', 'fr', 'es', 'it'])(
    'is found as %s writes it, wherever it stands',
    (language) => {
      fc.assert(
        fc.property(dates, fc.constantFrom('', 'On ', 'Wir sehen uns am ', 'le '), (days, before) => {
          const day = new Date(days * DAY);
          const date = spelt(day, language);
          const [found, ...others] = findDates(`${before}${date}, 17:30`);
          expect(others).toEqual([]);
          expect(found).toMatchObject({
            span: { start: before.length, end: before.length + date.length },
            readings: [{ month: day.getUTCMonth() + 1, day: day.getUTCDate() }],
            year: day.getUTCFullYear(),
            weekday: (day.getUTCDay() + 6) % 7,
          });
        }),
      );
    },
  );

  it('falls on the day of the week that it has', () => {
    fc.assert(
      fc.property(dates, (days) => {
        const day = new Date(days * DAY);
        const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
        expect(weekdaysOf(date)).toEqual([(day.getUTCDay() + 6) % 7]);
        expect(dayNumber({ year: 1930, month: 1, day: 1 }) + days - Date.UTC(1930, 0, 1) / DAY).toBe(
          dayNumber(date),
        );
      }),
    );
  });

  it('before 1924 may be of either calendar', () => {
    // The October Revolution: a Wednesday, 7 November in the west and 25 October in Russia.
    expect(weekdaysOf({ year: 1917, month: 11, day: 7 })).toContain(2);
    expect(weekdaysOf({ year: 1917, month: 10, day: 25 })).toContain(2);
    expect(weekdaysOf({ year: 1924, month: 10, day: 25 })).toHaveLength(1);
  });
});

describe('a text that is read in parts', () => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(written, (text) => {
        for (const read of [proseOf, plainly, withoutQuotations]) {
          const prose = read(text);
          expect(prose).toHaveLength(text.length);
          const moved = prose
            .split('')
            .filter((unit, index) => unit !== ' ' && unit !== "'" && unit !== text[index]);
          expect(moved).toEqual([]);
        }
      }),
    );
  });

  it('has sentences and quotations that do not overlap', () => {
    fc.assert(
      fc.property(written, (text) => {
        for (const spans of [sentencesOf(text), quotationsIn(text)])
          for (const [index, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
          }
        expect(
          sentencesOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.each([
    ['Dr. Weil speaks. All are welcome!', ['Dr. Weil speaks.', 'All are welcome!']],
    ['It opens at 4.30 p. m. Come in', ['It opens at 4.30 p. m.', 'Come in']],
    ['“Really?” he asked. Yes', ['“Really?”', 'he asked.', 'Yes']],
    ['One line\nanother', ['One line', 'another']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each([
    ['She said “yes” and ‘no’.', ['“yes”', '‘no’']],
    ['Er sagte „ja“ und »nein«.', ['„ja“', '»nein«']],
    ['Il dit « oui » et «non».', ['« oui »', '«non»']],
    ['It’s the readers’ own 12" disc', []],
    ['‘It’s John’s,’ she said.', ['‘It’s John’s,’']],
    ['An “open one\n\nand a “closed one”', ['“closed one”']],
  ])('has these quotations: %s', (text, quotations) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
  });
});

describe('an address without what follows readers', () => {
  it('is the address, whatever was added to it', () => {
    const parameter = fc.constantFrom<string>('id=7', 'page=2', 'q=a%26b', 'utm=1');
    const tracking = fc.constantFrom('utm_source=x', 'fbclid=a', 'UTM_CAMPAIGN=b', 'gclid=c');
    fc.assert(
      fc.property(
        fc.array(parameter),
        tracking,
        fc.nat(),
        fc.constantFrom('', '#top', '#a?b&c'),
        (kept, added, place, end) => {
          const all = kept.toSpliced(place % (kept.length + 1), 0, added);
          const query = kept.length > 0 ? `?${kept.join('&')}` : '';
          expect(withoutTracking(`https://a.example/b?${all.join('&')}${end}`)).toBe(
            `https://a.example/b${query}${end}`,
          );
          expect(withoutTracking(`https://a.example/b${query}${end}`)).toBeUndefined();
        },
      ),
    );
  });
});

describe('the likeness of two texts', () => {
  const words = fc.array(fc.constantFrom('the', 'book', 'fair', 'is', 'open', 'again', 'for', 'all'), {
    minLength: 1,
  });

  it('is the same both ways, and complete for a text and a part of it', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, one)).toBe(1);
        if (a.length > 3) expect(likeness(one, `${one} ${other}`)).toBe(1);
        expect(isSameText(one, one.toUpperCase())).toBe(true);
      }),
    );
  });

  it('is the share of the runs of four words', () => {
    expect(likeness('a b c d e f g h', 'a b c d e x y z')).toBeCloseTo(0.4);
    expect(likeness('one two three four five', 'five four three two one')).toBe(0);
  });

  it('is nothing for texts with other words', () => {
    expect(likeness('the book fair is open', 'la foire aux livres est ouverte')).toBe(0);
    expect(likeness('', '')).toBe(0);
    expect(isSameText('🎉', '📚')).toBe(false);
  });
});
