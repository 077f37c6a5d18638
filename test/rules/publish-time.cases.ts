import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import { DAY, HOUR, MINUTE } from '../../shared/core/time.ts';
import type { RuleCases } from './cases.ts';
import { NOW, proof } from './proof.ts';

const at = (instant: number, parts: Partial<Bundle> = {}) =>
  proof({ bundle: { publish: { kind: 'at', at: instant, written: '2026-11-20 08:00' }, ...parts } });

export const cases: RuleCases = {
  accepted: [
    { name: 'a time to come', proof: at(NOW + HOUR) },
    { name: 'now', proof: proof({ bundle: { publish: { kind: 'now' } } }) },
    { name: 'a quarter of an hour ago', proof: at(NOW - 15 * MINUTE) },
    { name: 'as far ahead as the policy plans', proof: at(NOW + 366 * DAY) },
    {
      name: 'an hour ago, where the policy is patient',
      proof: at(NOW - HOUR),
      options: { tolerance: '2h' },
    },
  ],
  rejected: [
    {
      name: 'longer ago than the tolerance',
      proof: at(NOW - 15 * MINUTE - 1),
      expected: {
        at: 'publish',
        level: 'block',
        args: { problem: 'past', late: '15 minutes', example: '2026-11-21 10:00' },
      },
    },
    {
      name: 'a first date that is over, of a post that repeats, for which there is no “now”',
      proof: at(NOW - HOUR, {
        repeat: {
          written: 'FREQ=WEEKLY;COUNT=2',
          occurrences: [
            { date: '2026-11-20', at: NOW - HOUR },
            { date: '2026-11-27', at: NOW - HOUR + 7 * DAY },
          ],
        },
      }),
      expected: { args: { problem: 'past', repeats: 'FREQ=WEEKLY;COUNT=2', next: '2026-11-27' } },
    },
    {
      name: 'a moment ago, where the policy is not patient',
      proof: at(NOW - 1),
      options: { tolerance: '0s' },
      expected: { args: { problem: 'past' } },
    },
    {
      name: 'expired before it was sent',
      proof: at(NOW - 3 * DAY),
      expected: { args: { problem: 'expired', late: '3 days', expires: '2 days' } },
    },
    {
      name: 'a few minutes ago, with less time than that to go out',
      proof: at(NOW - 10 * MINUTE, { expiresAfterMs: 10 * MINUTE }),
      expected: { args: { problem: 'expired', expires: '10 minutes' } },
    },
    {
      name: 'further ahead than the policy plans',
      proof: at(NOW + 366 * DAY + 1),
      expected: { args: { problem: 'too-far', farthest: '366 days' } },
    },
    {
      name: 'the next slot, where there are none',
      proof: proof({ bundle: { publish: { kind: 'next-slot' } } }),
      expected: {
        at: 'publish',
        level: 'block',
        args: { problem: 'no-slots', accounts: ['mastodon', 'bluesky'] },
      },
    },
  ],
};
