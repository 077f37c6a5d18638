import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePublish } from '../shared/core/schedule/publish-time.ts';
import { formatInstant } from '../shared/core/schedule/spell-time.ts';

const LONDON = 'Europe/London';
const iso = (written: string, zone = LONDON): string => {
  const resolved = resolvePublish(written, zone);
  if (!resolved.ok) return resolved.problem.code;
  return resolved.publish.kind === 'at' ? new Date(resolved.publish.at).toISOString() : resolved.publish.kind;
};
const problemOf = (written: string, zone = LONDON) => {
  const resolved = resolvePublish(written, zone);
  if (resolved.ok) throw new Error(`${written} was accepted`);
  return resolved.problem;
};

describe('a written publish time', () => {
  it.each([
    ['now', 'now'],
    ['next-slot', 'next-slot'],
    ['2026-12-01 10:00', '2026-12-01T10:00:00.000Z'],
    ['2026-07-01 10:00', '2026-07-01T09:00:00.000Z'],
    ['  2026-12-01   10:00  ', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T10:00', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01 10:00:30', '2026-12-01T10:00:30.000Z'],
    ['2026-12-01T10:00Z', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01 10:00 +01:00', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01 10:00+0530', '2026-12-01T04:30:00.000Z'],
    ['2026-12-01 10:00 -08:00', '2026-12-01T18:00:00.000Z'],
    ['2026-12-01 10:00 Europe/Paris', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01 10:00 [Europe/Paris]', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T10:00[America/Argentina/Buenos_Aires]', '2026-12-01T13:00:00.000Z'],
    ['2026-12-01T10:00+01:00[Europe/Paris]', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01 10:00 +01:00 Europe/Paris', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01 10:00 UTC', '2026-12-01T10:00:00.000Z'],
    ['2024-02-29 00:00', '2024-02-29T00:00:00.000Z'],
    // Both sides of the hour that London repeats, and of the one that it skips.
    ['2026-10-25 00:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25 02:00', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29 00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29 02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25 01:30 +01:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25 01:30 +00:00 Europe/London', '2026-10-25T01:30:00.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(iso(written)).toBe(instant);
  });

  it.each([
    ['2026-03-29 01:30', 'time-skipped', ['2026-03-29 00:30 +00:00', '2026-03-29 02:30 +01:00']],
    ['2026-10-25 01:30', 'time-repeated', ['2026-10-25 01:30 +01:00', '2026-10-25 01:30 +00:00']],
    [
      '2026-10-25 02:30 Europe/Paris',
      'time-repeated',
      ['2026-10-25 02:30 +02:00', '2026-10-25 02:30 +01:00'],
    ],
    ['2026-02-30 10:00', 'impossible-date', ['2026-02-28 10:00']],
    ['2026-13-01 10:00', 'impossible-date', ['2026-12-01 10:00']],
    ['1066-10-14 10:00', 'impossible-date', ['2026-12-01 10:00']],
    ['2200-01-01 10:00', 'impossible-date', ['2026-12-01 10:00']],
    ['2026-12-01 24:00', 'impossible-time', ['2026-12-02 00:00']],
    ['2026-12-01 10:60', 'impossible-time', ['2026-12-01 10:00']],
    ['2026-12-01 23:59:60', 'impossible-time', ['2026-12-01 10:00']],
    ['2026-12-01 10:00 +15:00', 'bad-offset', []],
    ['2026-12-01 10:00 +01:75', 'bad-offset', []],
    ['2026-12-01 10:00 Europe/Lodon', 'unknown-time-zone', ['2026-12-01 10:00 Europe/London']],
    ['2026-12-01 10:00 [Europe/Lodon]', 'unknown-time-zone', ['2026-12-01 10:00 Europe/London']],
    ['2026-07-01 10:00 BST', 'unknown-time-zone', []],
    ['2026-07-01 10:00 CST', 'unknown-time-zone', []],
    ['2026-12-01 10:00 +25:00', 'bad-offset', []],
    [
      '2026-12-01 10:00 +02:00 Europe/Paris',
      'offset-disagrees',
      ['2026-12-01 10:00 +01:00', '2026-12-01 10:00 +02:00'],
    ],
    ['2026-12-01', 'bad-time', ['2026-12-01 10:00']],
    // A zone is neither dropped nor taken for another.
    ['01/12/2026 10am Z', 'bad-time', ['2026-12-01 10:00 Z']],
    ['01/12/2026 10am gmt', 'bad-time', ['2026-12-01 10:00 gmt']],
    ['01/12/2026 10:00+1', 'bad-time', ['2026-12-01 10:00 +01:00']],
    ['1 December 2026 at 10.30am -05:00', 'bad-time', ['2026-12-01 10:30 -05:00']],
    ['10am Europe/Paris, 1 Dec 2026', 'bad-time', ['2026-12-01 10:00 Europe/Paris']],
    ['01/12/2026 10:00 CST', 'bad-time', []],
    ['10am cest on Sat 1 Dec 2026', 'bad-time', []],
    ['01/12/2026 10:00 +25:00', 'bad-time', []],
    ['Sat 5 December 2026 at 10:00', 'bad-time', ['2026-12-05 10:00']],
    ['01/12/2026 2pm', 'bad-time', ['2026-12-01 14:00']],
    ['1st December 2026, 9.30', 'bad-time', ['2026-12-01 09:30']],
    ['Dec 1, 2026 12:15 am', 'bad-time', ['2026-12-01 00:15']],
    ['“2026-12-01 10:45”', 'bad-time', ['2026-12-01 10:45']],
    ['2026-12-1 9:05', 'bad-time', ['2026-12-01 09:05']],
    ['Next Slot', 'bad-time', ['next-slot']],
    ['NOW', 'bad-time', ['now']],
    ['25/10/2026 1.30am', 'bad-time', ['2026-10-25 01:30 +01:00', '2026-10-25 01:30 +00:00']],
    ['soon', 'bad-time', ['2026-12-01 10:00']],
    ['', 'bad-time', ['2026-12-01 10:00']],
  ])('%s is refused as %s and offers %j', (written, code, instead) => {
    const problem = problemOf(written);
    expect(problem.code).toBe(code);
    expect(problem.instead).toEqual(instead);
  });

  it('can be copied from every correction that is offered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
        const resolved = resolvePublish(written, LONDON);
        if (resolved.ok) return;
        for (const instead of resolved.problem.instead)
          expect(resolvePublish(instead, LONDON).ok, instead).toBe(true);
      }),
    );
  });
});

/** Zones whose clocks change by an hour, by half an hour, at midnight, on other days, and not at all. */
const ZONES = [
  LONDON,
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
/** Whole seconds of 2001 to 2098, so that no zone's offset carries them over the bounds. */
const instant = fc.integer({ min: 978_307_200, max: 4_070_908_800 }).map((seconds) => seconds * 1_000);

const WRITTEN_BY_INTL = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(at);

describe('a word for a time that is misspelled', () => {
  it('is told how it is spelled, which is more than its small letters', () => {
    expect(problemOf('next slot').expected).toContain('`next-slot`');
    expect(problemOf('NOW').expected).toContain('`now`');
    expect(problemOf('next slot').expected).not.toContain('small letters');
  });
});

describe('every moment of every zone', () => {
  it('is read from its local clock, or refused because the clock shows it twice', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const resolved = resolvePublish(WRITTEN_BY_INTL(at, timeZone), timeZone);
        if (resolved.ok) expect(resolved.publish).toMatchObject({ kind: 'at', at });
        else {
          expect(resolved.problem.code).toBe('time-repeated');
          expect(resolved.problem.instead.map((one) => iso(one))).toContain(new Date(at).toISOString());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same moment in the spelling with offset and zone that corrections use', () => {
    const changes = fc.constantFrom('2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '2026-11-01');
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(changes, minute, zone, (day, minutes, timeZone) => {
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const resolved = resolvePublish(`${day} ${clock}`, timeZone);
        if (resolved.ok) {
          if (resolved.publish.kind !== 'at') throw new Error('not a time');
          expect(WRITTEN_BY_INTL(resolved.publish.at, timeZone)).toBe(`${day} ${clock}:00`);
          return;
        }
        expect(['time-skipped', 'time-repeated']).toContain(resolved.problem.code);
        const offered = resolved.problem.instead.map((one) => iso(`${one} ${timeZone}`));
        expect(offered[0]).not.toBe(offered[1]);
        for (const one of offered) expect(one).toMatch(/^2026-/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a moment for people', () => {
  it.each([
    ['2026-12-01T10:00:00Z', LONDON, 'Tuesday 1 December 2026, 10:00 (Europe/London)'],
    ['2026-07-01T09:00:05Z', LONDON, 'Wednesday 1 July 2026, 10:00:05 (Europe/London)'],
    ['2026-10-25T00:30:00Z', LONDON, 'Sunday 25 October 2026, 01:30 +01:00 (Europe/London)'],
    ['2026-10-25T01:30:00Z', LONDON, 'Sunday 25 October 2026, 01:30 +00:00 (Europe/London)'],
    ['2026-12-31T23:30:00Z', 'Asia/Kathmandu', 'Friday 1 January 2027, 05:15 (Asia/Kathmandu)'],
  ])('%s in %s is %s', (at, timeZone, words) => {
    expect(formatInstant(Date.parse(at), timeZone)).toBe(words);
  });
});
