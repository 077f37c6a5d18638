import type { RecentPost } from '../../shared/core/recent-post.ts';
import type { RuleCases } from './cases.ts';
import { proof } from './proof.ts';
import { DUE, recentPost } from './recent.ts';

const MINUTE = 60_000;
const beside = (...recent: RecentPost[]) => proof({ recent });
const NIGHT = { quietFrom: '22:30', quietUntil: '07:00' };
const at = (instant: number) => proof({ bundle: { publish: { kind: 'at', at: instant, written: 'then' } } });

export const cases: RuleCases = {
  accepted: [
    { name: 'nothing is known', proof: proof() },
    { name: 'half an hour between', proof: beside(recentPost({ due: DUE - 30 * MINUTE })) },
    {
      name: 'another account at the same time',
      proof: beside(recentPost({ due: DUE, account: 'noticeboard' })),
    },
    {
      name: 'ten minutes, where the policy wants five',
      proof: beside(recentPost({ due: DUE + 10 * MINUTE })),
      options: { apart: '5m' },
    },
    { name: 'the night, where there are no quiet hours', proof: at(Date.UTC(2026, 11, 1, 3)) },
    { name: 'the end of the quiet hours', proof: at(Date.UTC(2026, 11, 1, 7)), options: NIGHT },
    {
      name: 'half of the quiet hours set',
      proof: at(Date.UTC(2026, 11, 1, 3)),
      options: { quietFrom: '22:30' },
    },
  ],
  rejected: [
    {
      name: 'a post ten minutes later',
      proof: beside(
        recentPost({ due: DUE + 10 * MINUTE }),
        recentPost({ due: DUE - 20 * MINUTE, post: 'farther' }),
      ),
      expected: {
        at: 'publish',
        level: 'advise',
        args: {
          problem: 'close',
          accounts: ['mastodon'],
          post: 'book-fair',
          minutes: 10,
          order: 'after',
          apart: 30,
        },
      },
    },
    {
      name: 'a post six minutes earlier on all accounts, said once',
      proof: beside(
        recentPost({ due: DUE - 6 * MINUTE }),
        recentPost({ due: DUE - 6 * MINUTE, account: 'bluesky' }),
      ),
      expected: { args: { accounts: ['mastodon', 'bluesky'], minutes: 6, order: 'before' } },
    },
    {
      name: 'a post at the same time',
      proof: beside(recentPost({ due: DUE })),
      expected: { args: { seconds: 0 } },
    },
    {
      name: 'a post some seconds later',
      proof: beside(recentPost({ due: DUE + 9_000 })),
      expected: {
        args: { seconds: 9, order: 'after' },
      },
    },
    {
      name: 'a post that is held',
      proof: beside(recentPost({ due: DUE, isHeld: true })),
      expected: {
        args: { isHeld: true },
      },
    },
    {
      name: 'the night',
      proof: at(Date.UTC(2026, 11, 1, 3)),
      options: NIGHT,
      expected: { at: 'publish', args: { problem: 'quiet', time: '03:00' } },
    },
    {
      name: 'the beginning of the quiet hours, by the library’s clock in summer',
      proof: at(Date.UTC(2027, 6, 1, 21, 30)),
      options: NIGHT,
      expected: { args: { time: '22:30' } },
    },
    {
      name: 'quiet hours within a day',
      proof: at(Date.UTC(2026, 11, 1, 12, 30)),
      options: { quietFrom: '12:00', quietUntil: '13:00' },
      expected: { args: { time: '12:30' } },
    },
  ],
};
