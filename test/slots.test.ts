import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { leastDistance, type SlotPattern, slotPattern } from '../shared/core/schedule/slot-pattern.ts';
import { nextFreeSlot, type PostingSlots, slotsBetween } from '../shared/core/schedule/slots.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../shared/core/time.ts';

const zoned = (at: Instant, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
const slotsOf = (written: readonly string[], more: Partial<PostingSlots> = {}): PostingSlots => ({
  patterns: written.map((one) => parse(slotPattern, one)),
  timeZone: 'Europe/London',
  apartMs: 0,
  ...more,
});
const all = (slots: PostingSlots, from: Instant, to: Instant) => [...slotsBetween(slots, from, to)];
const spelled = (instants: readonly Instant[]) =>
  instants.map((at) => new Date(at).toISOString().slice(0, 16));

describe('a written slot', () => {
  it.each([
    ['mon-fri 10:00', [1, 2, 3, 4, 5], '10:00'],
    ['sun 00:00', [7], '00:00'],
    ['tue,thu 18:30', [2, 4], '18:30'],
    ['thu, tue 18:30', [2, 4], '18:30'],
    ['sat-mon 11:00', [1, 6, 7], '11:00'],
    ['mon-wed,tue-fri 23:59', [1, 2, 3, 4, 5], '23:59'],
    [' daily 09:00 ', [1, 2, 3, 4, 5, 6, 7], '09:00'],
  ])('%s means these days', (written, days, time) => {
    expect(parse(slotPattern, written)).toEqual({ days, time });
  });

  it.each([
    '',
    'mon',
    '10:00',
    'mon 9:00',
    'mon 24:00',
    'mon 10:60',
    'mon- 10:00',
    'mo 10:00',
    'Mon 10:00',
    'mon10:00',
  ])('%s is refused with examples', (written) => {
    const { issues } = safeParse(slotPattern, written);
    expect(issues?.map(({ message }) => message)).toEqual([
      'days and a time, such as mon-fri 10:00, tue,thu 18:30 or daily 09:00',
    ]);
  });
});

describe('slots where the clocks change', () => {
  const on = (day: string, written: string[], more: Partial<PostingSlots> = {}) => {
    const start = Temporal.PlainDate.from(day).toZonedDateTime(more.timeZone ?? 'Europe/London');
    const end = start.add({ days: 1 }).epochMilliseconds - 1;
    return spelled(all(slotsOf(written, more), start.epochMilliseconds, end));
  };

  it('a time that is skipped is as much later', () => {
    expect(on('2027-03-28', ['daily 01:30'])).toEqual(['2027-03-28T01:30']);
    expect(on('2027-03-27', ['daily 01:30'])).toEqual(['2027-03-27T01:30']);
    expect(on('2027-03-29', ['daily 01:30'])).toEqual(['2027-03-29T00:30']);
  });

  it('a time that happens twice is taken once, the first time', () => {
    expect(on('2027-10-31', ['daily 01:30'])).toEqual(['2027-10-31T00:30']);
  });

  it('two slots that fall on one instant are one', () => {
    expect(on('2027-03-28', ['daily 01:30', 'sun 02:30'])).toEqual(['2027-03-28T01:30']);
  });

  it('slots that come too close because an hour is missing leave out the later one', () => {
    const written = ['daily 00:50', 'daily 02:05'];
    expect(on('2027-03-27', written, { apartMs: HOUR })).toHaveLength(2);
    expect(on('2027-03-28', written, { apartMs: HOUR })).toEqual(['2027-03-28T00:50']);
  });

  it('a time that is moved into the quiet hours is left out', () => {
    const quiet = { from: '02:00', until: '07:00' };
    expect(on('2027-03-27', ['daily 01:30'], { quiet })).toHaveLength(1);
    expect(on('2027-03-28', ['daily 01:30'], { quiet })).toEqual([]);
  });

  it('a day that a country skipped has no slots, and the next has its own', () => {
    const from = Date.UTC(2011, 11, 28);
    const found = all(slotsOf(['daily 10:00'], { timeZone: 'Pacific/Apia' }), from, from + 5 * DAY);
    expect(found.map((at) => zoned(at, 'Pacific/Apia').toPlainDate().toString())).toEqual([
      '2011-12-28',
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
      '2012-01-02',
    ]);
    // The day that was skipped is a Friday: its slot is not Saturday's.
    expect(all(slotsOf(['fri 10:00'], { timeZone: 'Pacific/Apia' }), from, from + 5 * DAY)).toEqual([]);
  });
});

const ZONES = [
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Atlantic/Azores',
];
const time = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 3 })),
    fc.constantFrom(0, 1, 15, 30, 59),
  )
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const pattern: fc.Arbitrary<SlotPattern> = fc.record({
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  time,
});
const slots: fc.Arbitrary<PostingSlots> = fc
  .record({
    patterns: fc.array(pattern, { minLength: 1, maxLength: 5 }),
    timeZone: fc.constantFrom(...ZONES),
    quiet: fc.option(fc.record({ from: time, until: time }), { nil: undefined }),
    apartMs: fc.constantFrom(0, 30 * MINUTE, 90 * MINUTE, 60 * HOUR),
  })
  .map(({ quiet, ...rest }) => ({ ...rest, ...(quiet && { quiet }) }));
/** Some days before a change of the clocks where the zone has one, otherwise any time. */
const moment = fc
  .tuple(
    slots,
    fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2039, 0) }),
    fc.integer({ min: 0, max: 3 * DAY }),
  )
  .map(([given, about, earlier]) => {
    const change = zoned(about, given.timeZone).getTimeZoneTransition('next');
    return { given, from: (change?.epochMilliseconds ?? about) - earlier };
  });
const inTheQuiet = (at: Instant, { quiet, timeZone }: PostingSlots): boolean => {
  if (!quiet) return false;
  const [now, from, until] = [zoned(at, timeZone).toPlainTime(), quiet.from, quiet.until].map((one) => {
    const { hour, minute } =
      typeof one === 'string' ? Temporal.PlainTime.from(one) : (one ?? { hour: 0, minute: 0 });
    return hour * 60 + minute;
  });
  if (now === undefined || from === undefined || until === undefined) throw new Error('There are three.');
  // Minutes after the beginning of the quiet hours, round the clock.
  return (now - from + 1440) % 1440 < (until - from + 1440) % 1440;
};
/** The first instant of that day at which the clocks show that time; undefined where they skip it. */
const shownAt = (day: Temporal.PlainDate, written: string, timeZone: string): Instant | undefined => {
  const local = day.toPlainDateTime(Temporal.PlainTime.from(written));
  const found = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return found.toPlainDateTime().equals(local) ? found.epochMilliseconds : undefined;
};

describe('slots, whatever the zone and the clocks do', () => {
  it('ascend, keep their distance, and are never in quiet hours', () => {
    fc.assert(
      fc.property(moment, ({ given, from }) => {
        const found = all(given, from, from + 9 * DAY);
        for (const [index, at] of found.entries()) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(from + 9 * DAY);
          expect(at - (found[index - 1] ?? -Infinity)).toBeGreaterThan(0);
          expect(at - (found[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(given.apartMs);
          expect(inTheQuiet(at, given)).toBe(false);
        }
      }),
    );
  });

  it('are at a written time of a written day, unless the clocks skip that time then', () => {
    fc.assert(
      fc.property(moment, ({ given, from }) => {
        for (const at of all(given, from, from + 9 * DAY)) {
          const local = zoned(at, given.timeZone);
          const ofTheDay = given.patterns.filter(({ days }) => days.includes(local.dayOfWeek));
          const day = local.toPlainDate();
          const written = ofTheDay.map(({ time }) => shownAt(day, time, given.timeZone));
          const isWritten = written.includes(at);
          const isMoved = written.includes(undefined);
          expect(isWritten || isMoved).toBe(true);
        }
      }),
    );
  });

  it('are all there: each written time of each day that has it once', () => {
    fc.assert(
      fc.property(moment, ({ given: { quiet: _, ...given }, from }) => {
        const found = new Set(all({ ...given, apartMs: 0 }, from, from + 9 * DAY));
        for (let day = 1; day < 8; day += 1) {
          const date = zoned(from, given.timeZone).toPlainDate().add({ days: day });
          for (const { time } of given.patterns.filter(({ days }) => days.includes(date.dayOfWeek))) {
            const at = shownAt(date, time, given.timeZone);
            if (at !== undefined) expect(found.has(at)).toBe(true);
          }
        }
      }),
    );
  });

  it('are the same wherever one begins to look', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 9 * DAY }), ({ given, from }, cut) => {
        const to = from + 9 * DAY;
        const parts = [...all(given, from, from + cut), ...all(given, from + cut + 1, to)];
        expect(parts).toEqual(all(given, from, to));
      }),
    );
  });
});

describe('the least distance of slots', () => {
  it.each([
    [['mon 10:00'], 7 * DAY],
    [['daily 10:00'], DAY],
    [['mon-fri 10:00', 'tue 10:45'], 45 * MINUTE],
    [['sun 23:50', 'mon 00:05'], 15 * MINUTE],
    [['mon 10:00', 'mon,tue 10:00'], DAY],
  ])('of %j goes over the end of the week', (written, ms) => {
    expect(leastDistance(written.map((one) => parse(slotPattern, one)))).toBe(ms);
  });

  it('is one at which no slot is lost, but where the clocks change', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 5 }), (patterns) => {
        const week = [Date.UTC(2026, 10, 23), Date.UTC(2026, 10, 30) - 1] as const;
        const given = { patterns, timeZone: 'UTC', apartMs: leastDistance(patterns) };
        const found = all(given, ...week);
        expect(found).toEqual(all({ ...given, apartMs: 0 }, ...week));
        expect(all({ ...given, apartMs: given.apartMs + MINUTE }, ...week).length).toBeLessThan(found.length);
      }),
    );
  });
});

describe('the next free slot', () => {
  /** Posts that ask one after another, each seeing those before it. */
  const fill = (given: PostingSlots, from: Instant, count: number): Instant[] => {
    const taken: Instant[] = [];
    for (let post = 0; post < count; post += 1) {
      const at = nextFreeSlot(given, { from, to: from + 30 * DAY, taken });
      if (at !== undefined) taken.push(at);
    }
    return taken;
  };

  it('fills slots in order, none twice, and never comes too close to a post at a time of its own', () => {
    fc.assert(
      fc.property(
        moment,
        fc.array(fc.integer({ min: 0, max: 9 * DAY }), { maxLength: 5 }),
        ({ given, from }, fixed) => {
          const own = fixed.map((later) => from + later);
          const taken = [...own];
          let last = -Infinity;
          for (let post = 0; post < 5; post += 1) {
            const at = nextFreeSlot(given, { from, to: from + 30 * DAY, taken });
            if (at === undefined) break;
            expect(at).toBeGreaterThan(last);
            for (const other of taken) expect(Math.abs(other - at)).toBeGreaterThanOrEqual(given.apartMs);
            expect(taken).not.toContain(at);
            taken.push(at);
            last = at;
          }
        },
      ),
    );
  });

  it('is the one that was given back', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 2 }), ({ given, from }, cancelled) => {
        const filled = fill(given, from, 3);
        const free = filled[cancelled];
        if (free === undefined) return;
        const taken = filled.filter((at) => at !== free);
        expect(nextFreeSlot(given, { from, to: from + 30 * DAY, taken })).toBe(free);
      }),
    );
  });

  it('is none where all are taken as far as may be planned', () => {
    const given = slotsOf(['mon 10:00'], { apartMs: HOUR });
    const from = Date.UTC(2026, 10, 23, 9);
    const to = from + 8 * DAY;
    const taken = [from + HOUR + 59 * MINUTE, from + HOUR + 7 * DAY];
    expect(nextFreeSlot(given, { from, to, taken })).toBeUndefined();
    expect(nextFreeSlot(given, { from, to: from + 15 * DAY, taken })).toBe(from + HOUR + 14 * DAY);
    expect(nextFreeSlot(given, { from, to, taken: [from + 2 * HOUR, from] })).toBe(from + HOUR);
    expect(nextFreeSlot(given, { from, to: from + HOUR - 1, taken: [] })).toBeUndefined();
    expect(nextFreeSlot(given, { from, to: from + HOUR, taken: [] })).toBe(from + HOUR);
  });
});
