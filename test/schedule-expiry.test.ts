import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveExpiry } from '../shared/core/schedule/expiry.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('a written expiry', () => {
  it.each([
    ['30m', 30 * MINUTE],
    ['12h', DAY / 2],
    ['2d', 2 * DAY],
    ['1w', 7 * DAY],
    ['30d', 30 * DAY],
    ['PT90M', 90 * MINUTE],
    ['PT30S', MINUTE / 2],
    ['P2D', 2 * DAY],
    ['P1W', 7 * DAY],
    ['P1DT12H', 1.5 * DAY],
  ])('%s is %i ms', (written, ms) => {
    expect(resolveExpiry(written)).toEqual({ ok: true, ms });
  });

  it.each([
    ['0d', 'more than nothing', '2d'],
    ['PT0S', 'more than nothing', '2d'],
    ['31d', 'at most 30 days', '30d'],
    ['999999999w', 'at most 30 days', '30d'],
    ['P1M', 'a length of time', '2d'],
    ['P', 'a length of time', '2d'],
    ['PT', 'a length of time', '2d'],
    ['-2d', 'a length of time', '2d'],
    ['2 days', 'a length of time', '2d'],
    ['45 min', 'a length of time', '45m'],
    ['99 weeks', 'a length of time', '2d'],
    ['30', 'a length of time', '2d'],
    ['2026-12-03 10:00', 'a length of time', '2d'],
  ])('%s is refused, wants %s, and offers %s', (written, expected, instead) => {
    const resolved = resolveExpiry(written);
    if (resolved.ok) throw new Error(`${written} was accepted`);
    expect(resolved.problem.code).toBe('bad-duration');
    expect(resolved.problem.expected).toContain(expected);
    expect(resolved.problem.instead).toEqual([instead]);
  });

  it('offers only what is accepted, whatever was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P?T?\d{1,4} ?[a-zA-Z]{1,6}$/)), (written) => {
        const resolved = resolveExpiry(written);
        if (resolved.ok) {
          expect(resolved.ms).toBeGreaterThan(0);
          expect(resolved.ms).toBeLessThanOrEqual(30 * DAY);
        } else for (const instead of resolved.problem.instead) expect(resolveExpiry(instead).ok).toBe(true);
      }),
    );
  });
});
