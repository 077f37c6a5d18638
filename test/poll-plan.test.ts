import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ear } from '../shared/core/comments/ear.ts';
import {
  isOverheard,
  lookAgainAt,
  nextPoll,
  POLL_EVERY_MS,
  POST_POLLS,
  pollAfterFailure,
} from '../shared/core/comments/poll-plan.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../shared/core/time.ts';

const START = Date.UTC(2026, 11, 1, 10);
const account: Ear = { type: 'ear', version: 1, accountId: 'town', source: 'account', failures: 0 };
const under = (age: number): Ear => ({
  ...account,
  source: 'p1',
  post: { id: 'opening', remote: { id: 'p1', url: '' }, publishedAt: START - age },
});
const waitAt = (age: number, isOpen = false): number | undefined => {
  const next = nextPoll(under(age), START, POLL_EVERY_MS, isOpen);
  return next === undefined ? undefined : next - START;
};
const ages = fc.integer({ min: 0, max: 3 * 365 * DAY });

describe('how often a network is asked', () => {
  it('is what the table says, a little before the schedule fires', () => {
    expect(nextPoll(account, START, POLL_EVERY_MS, false)).toBe(START + 5 * MINUTE - 30 * SECOND);
    const table = [0, DAY, 3 * DAY, 14 * DAY, 90 * DAY].map((age) => waitAt(age));
    expect(table).toEqual(
      [5 * MINUTE, 30 * MINUTE, 2 * HOUR, DAY, 7 * DAY].map((every) => every - 30 * SECOND),
    );
  });

  it('is never more often under an older post, and never ends while somebody waits', () => {
    fc.assert(
      fc.property(ages, ages, (one, other) => {
        const [younger, older] = one < other ? [one, other] : [other, one];
        expect(waitAt(older) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          waitAt(younger) ?? Number.POSITIVE_INFINITY,
        );
        expect(waitAt(older, true)).toBeDefined();
      }),
    );
    expect(waitAt(POST_POLLS.at(-1)?.untilAge ?? 0)).toBeUndefined();
  });

  it('is never more often than the account is polled', () => {
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 24 * 60 }), fc.boolean(), (age, minutes, isOpen) => {
        const next = nextPoll(under(age), START, minutes * MINUTE, isOpen);
        if (next !== undefined) expect(next - START).toBeGreaterThanOrEqual(minutes * MINUTE - 30 * SECOND);
      }),
    );
  });

  it('falls with every failure, never below four times a day, and never before the network wants it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 2 * DAY }),
        (failures, patience) => {
          const wait = pollAfterFailure(failures, START, patience) - START;
          expect(wait).toBeGreaterThanOrEqual(patience);
          expect(wait).toBeLessThanOrEqual(Math.max(patience, 6 * HOUR));
          expect(pollAfterFailure(failures + 1, START, patience) - START).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });
});

describe('an ear that nobody polls', () => {
  it('is one whose schedule should have come twice, or that never had one', () => {
    const heardAt = START - HOUR;
    const isLost = (wake: number | undefined, more: Partial<Ear> = { heardAt }) =>
      isOverheard({ ...account, ...(wake !== undefined && { wake }), ...more }, START, POLL_EVERY_MS);
    expect(isLost(START - POLL_EVERY_MS)).toBe(false);
    expect(isLost(START - POLL_EVERY_MS - 3 * MINUTE)).toBe(true);
    expect(isLost(START, {})).toBe(true);
    expect(isLost(START, { failures: 1 })).toBe(false);
    expect(isLost(undefined)).toBe(false);
    expect(isLost(START + 1, {})).toBe(false);
  });
});

describe('a comment', () => {
  it('is looked at again ever more rarely, and every three days at least', () => {
    let [seenAt, looks] = [START, 0];
    for (; seenAt < START + 90 * DAY; looks += 1) {
      const next = lookAgainAt({ heardAt: START, seenAt });
      expect(next - seenAt).toBeGreaterThanOrEqual(30 * MINUTE);
      expect(next - seenAt).toBeLessThanOrEqual(3 * DAY);
      seenAt = next;
    }
    // Each leaves a change in its history.
    expect(looks).toBeLessThan(50);
  });
});
