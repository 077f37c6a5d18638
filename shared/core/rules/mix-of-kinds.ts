import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { goesOutOn } from './due.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `balance`. */
export const mixOfKinds = defineRule({
  id: 'mix-of-kinds',
  clause: 'balance',
  level: 'advise',
  reads: 'post',
  about:
    'Says when a repost brings the share of reposts on an account above what the policy’s `targets.repostShare` wants, ' +
    'counted over the time before it. Posts that do not state their kind count as none, and an account with few posts ' +
    'is not judged.',
  options: v.strictObject({
    over: v.pipe(v.optional(duration, '30d'), v.description('the time that is counted')),
    fewest: v.pipe(
      v.optional(v.pipe(v.number(), v.integer(), v.minValue(2)), 6),
      v.description('how many posts, with this one, there have to be'),
    ),
  }),
  *check({ bundle, accounts, recent = [], policy, now }, { over, fewest }): Iterable<Remark> {
    if (bundle.kind !== 'repost') return;
    for (const { id } of accounts) {
      const due = goesOutOn(bundle, id, now);
      const counted = recent.filter(
        (post) => post.account === id && post.kind !== undefined && post.due <= due && due - post.due <= over,
      );
      const posts = counted.length + 1;
      const reposts = counted.filter(({ kind }) => kind === 'repost').length + 1;
      if (posts >= fewest && reposts / posts > policy.targets.repostShare)
        yield {
          at: 'kind',
          args: { account: id, posts, reposts, most: Math.round(policy.targets.repostShare * 100) },
        };
    }
  },
  message: (args) =>
    `With this, ${said(args, 'reposts')} of the last ${said(args, 'posts')} posts on ${said(args, 'account')} pass on what others wrote; the policy wants ${said(args, 'most')} % at most.`,
  help: () => 'Post something of the library’s own first, or leave the account out.',
});
