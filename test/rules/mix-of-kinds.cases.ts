import type { RecentPost } from '../../shared/core/recent-post.ts';
import type { RuleCases } from './cases.ts';
import { proof } from './proof.ts';
import { DUE, recentPost } from './recent.ts';

const DAY = 86_400_000;
const posts = (count: number, parts: Partial<RecentPost>): RecentPost[] =>
  Array.from({ length: count }, (_, index) => recentPost({ due: DUE - (index + 1) * DAY, ...parts }));
const repost = (...recent: RecentPost[]) => proof({ bundle: { kind: 'repost' }, recent });

export const cases: RuleCases = {
  accepted: [
    { name: 'nothing is known', proof: proof({ bundle: { kind: 'repost' } }) },
    { name: 'half of six', proof: repost(...posts(2, { kind: 'repost' }), ...posts(3, { kind: 'own' })) },
    { name: 'a post of the library’s own', proof: proof({ recent: posts(9, { kind: 'repost' }) }) },
    { name: 'few posts', proof: repost(...posts(4, { kind: 'repost' })) },
    {
      name: 'reposts of another account',
      proof: repost(...posts(9, { kind: 'repost', account: 'noticeboard' })),
    },
    { name: 'reposts of long ago', proof: repost(...posts(9, { kind: 'repost', due: DUE - 40 * DAY })) },
    { name: 'reposts that come later', proof: repost(...posts(9, { kind: 'repost', due: DUE + DAY })) },
    { name: 'events elsewhere', proof: repost(...posts(9, { kind: 'external-event' })) },
  ],
  rejected: [
    {
      name: 'four of seven',
      proof: repost(...posts(3, { kind: 'repost' }), ...posts(3, { kind: 'own' })),
      expected: {
        at: 'kind',
        level: 'advise',
        args: { account: 'mastodon', posts: 7, reposts: 4, most: 50 },
      },
    },
    {
      name: 'two of two, where the policy counts from two',
      proof: repost(...posts(1, { kind: 'repost' })),
      options: { fewest: 2 },
      expected: { args: { reposts: 2 } },
    },
  ],
};
