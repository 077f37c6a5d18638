import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { isQuiet, timeOfDay } from '../schedule/quiet-hours.ts';
import { MINUTE } from '../time.ts';
import { goesOut } from './due.ts';
import { defineRule, type Remark } from './rule.ts';
import { many, quote, said } from './wording.ts';

const clock = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of the day in quotes, such as "22:30"'),
);

/** Clause `editorial.spacing`. */
export const clash = defineRule({
  id: 'clash',
  clause: 'editorial.spacing',
  level: 'advise',
  reads: 'post',
  about:
    'Says when a post comes too close to another on the same account, or in the quiet hours that the policy sets. It ' +
    'knows only what goes through this pipeline. There are no quiet hours unless both options are set.',
  options: v.strictObject({
    apart: v.pipe(
      v.optional(duration, '30m'),
      v.description('the least time between two posts on an account'),
    ),
    quietFrom: v.pipe(v.optional(clock), v.description('when the quiet hours begin, such as `"22:30"`')),
    quietUntil: v.pipe(v.optional(clock), v.description('when they end, such as `"07:00"`')),
  }),
  *check({ bundle, accounts, recent = [], policy, now }, { apart, quietFrom, quietUntil }): Iterable<Remark> {
    const due = goesOut(bundle, now);
    const nearest = accounts.flatMap(({ id }) =>
      recent
        .filter((post) => post.account === id && Math.abs(post.due - due) < apart)
        .sort((a, b) => Math.abs(a.due - due) - Math.abs(b.due - due))
        .slice(0, 1),
    );
    const neighbours = Map.groupBy(
      nearest,
      (post) => `${Math.round((post.due - due) / MINUTE)} ${post.post}`,
    );
    for (const posts of neighbours.values())
      for (const { post, due: other } of posts.slice(0, 1))
        yield {
          at: 'publish',
          args: {
            problem: 'close',
            accounts: posts.map(({ account }) => account),
            post,
            minutes: Math.round(Math.abs(other - due) / MINUTE),
            order: other < due ? 'before' : 'after',
            apart: Math.round(apart / MINUTE),
          },
        };
    if (quietFrom === undefined || quietUntil === undefined) return;
    const time = timeOfDay(due, policy.timeZone);
    if (isQuiet(time, { from: quietFrom, until: quietUntil }))
      yield { at: 'publish', args: { problem: 'quiet', time, quietFrom, quietUntil } };
  },
  message: (args) =>
    args.problem === 'quiet'
      ? `The post goes out at ${said(args, 'time')}, in the quiet hours from ${said(args, 'quietFrom')} to ${said(args, 'quietUntil')}.`
      : args.minutes === 0
        ? `The post ${quote(said(args, 'post'))} goes out on ${said(args, 'accounts')} at the same time.`
        : `The post ${quote(said(args, 'post'))} goes out on ${said(args, 'accounts')} ${many(Number(args.minutes), 'minute')} ${said(args, 'order')} this one.`,
  help: (args) =>
    args.problem === 'quiet'
      ? 'Choose another time if nothing speaks against it; few people are reading then.'
      : `Leave ${many(Number(args.apart), 'minute')} between them, so that readers see both.`,
});
