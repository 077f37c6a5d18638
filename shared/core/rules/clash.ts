import * as v from 'valibot';
import { quietHoursOf } from '../accounts/posting-slots.ts';
import { duration } from '../config/duration.ts';
import { isQuiet, timeOfDay } from '../schedule/quiet-hours.ts';
import { MINUTE, SECOND } from '../time.ts';
import { goesOutOn } from './due.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { many, quote, said } from './wording.ts';

const clock = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of the day in quotes, such as "22:30"'),
);

const distance = (later: number): { readonly minutes: number } | { readonly seconds: number } =>
  Math.abs(later) < MINUTE
    ? { seconds: Math.round(Math.abs(later) / SECOND) }
    : { minutes: Math.round(Math.abs(later) / MINUTE) };

function nearness({ seconds, minutes, order }: Args): string {
  if (seconds === 0) return 'at the same time';
  const much = seconds === undefined ? many(Number(minutes), 'minute') : many(Number(seconds), 'second');
  return `${much} ${order} this one`;
}

/** Clause `editorial.spacing`. */
export const clash = defineRule({
  id: 'clash',
  clause: 'editorial.spacing',
  level: 'advise',
  reads: 'post',
  about:
    'Says when a post comes too close to another on the same account, or in quiet hours: those that the directory ' +
    'gives the account, otherwise those of the policy, where both options are set. It knows only what goes through this ' +
    'pipeline.',
  options: v.strictObject({
    apart: v.pipe(
      v.optional(duration, '30m'),
      v.description('the least time between two posts on an account'),
    ),
    quietFrom: v.pipe(v.optional(clock), v.description('when the quiet hours begin, such as `"22:30"`')),
    quietUntil: v.pipe(v.optional(clock), v.description('when they end, such as `"07:00"`')),
  }),
  *check({ bundle, accounts, recent = [], policy, now }, { apart, quietFrom, quietUntil }): Iterable<Remark> {
    const nearest = accounts.flatMap(({ id }) => {
      const due = goesOutOn(bundle, id, now);
      return recent
        .filter((other) => other.account === id && Math.abs(other.due - due) < apart)
        .sort((a, b) => Math.abs(a.due - due) - Math.abs(b.due - due))
        .slice(0, 1)
        .map(({ post, due: other, isHeld }) => ({ account: id, post, isHeld, later: other - due }));
    });
    const neighbours = Map.groupBy(nearest, ({ post, later, isHeld }) =>
      [...Object.values(distance(later)), later < 0, isHeld, post].join(' '),
    );
    for (const posts of neighbours.values())
      for (const { post, later, isHeld } of posts.slice(0, 1))
        yield {
          at: 'publish',
          args: {
            problem: 'close',
            accounts: posts.map(({ account }) => account),
            post,
            ...distance(later),
            ...(isHeld && { isHeld }),
            order: later < 0 ? 'before' : 'after',
            apart: Math.round(apart / MINUTE),
          },
        };
    const house = quietFrom !== undefined &&
      quietUntil !== undefined && { from: quietFrom, until: quietUntil };
    const disturbed = accounts.flatMap((account) => {
      const quiet = quietHoursOf(account) ?? house;
      const time = timeOfDay(goesOutOn(bundle, account.id, now), account.timeZone ?? policy.timeZone);
      return quiet && isQuiet(time, quiet) ? [{ account: account.id, time, quiet }] : [];
    });
    const alike = Map.groupBy(disturbed, ({ time, quiet }) => `${time} ${quiet.from} ${quiet.until}`);
    for (const some of alike.values())
      for (const { time, quiet } of some.slice(0, 1))
        yield {
          at: 'publish',
          args: {
            problem: 'quiet',
            accounts: some.map(({ account }) => account),
            time,
            quietFrom: quiet.from,
            quietUntil: quiet.until,
          },
        };
  },
  message: (args) =>
    args.problem === 'quiet'
      ? `The post goes out on ${said(args, 'accounts')} at ${said(args, 'time')}, in the quiet hours from ${said(args, 'quietFrom')} to ${said(args, 'quietUntil')}.`
      : `The post ${quote(said(args, 'post'))} ${args.isHeld ? 'waits for the administrator, and if it is approved goes out' : 'goes out'} on ${said(args, 'accounts')} ${nearness(args)}.`,
  help: (args) =>
    args.problem === 'quiet'
      ? 'Choose another time if nothing speaks against it; few people are reading then.'
      : `Leave ${many(Number(args.apart), 'minute')} between them, so that readers see both.`,
});
