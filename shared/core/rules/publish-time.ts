import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { duration } from '../config/duration.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../time.ts';
import type { Args } from './finding.ts';
import { defineRule, type Remark } from './rule.ts';
import { many, quote, said } from './wording.ts';

export const publishTime = defineRule({
  id: 'publish-time',
  clause: 'format.time',
  level: 'block',
  reads: 'post',
  about:
    'The time of publication is neither over nor further ahead than the policy allows. A post that arrives a little ' +
    'late goes out at once. What asks for the next slot needs one on each of its accounts. A clock time that does not ' +
    'exist or happens twice (summer time) is refused when the bundle is read, with both ways to write it.',
  options: v.strictObject({
    tolerance: v.pipe(
      v.optional(duration, '15m'),
      v.description('how long after its time a post that has just arrived still goes out'),
    ),
  }),
  *check({ bundle, accounts, policy, now }, { tolerance }): Iterable<Remark> {
    const { publish, repeat, expiresAfterMs } = bundle;
    const next = repeat?.occurrences.find(({ at }) => at > now);
    const instead: Args = repeat
      ? { repeats: repeat.written, ...(next && { next: next.date }) }
      : { example: tomorrow(now, policy.timeZone) };
    const problem = (problem: string, args: Args = {}): Remark => ({
      at: 'publish',
      args: { problem, ...args, ...instead },
    });
    if (publish.kind === 'next-slot') {
      const { none = [], full = [] } = Object.groupBy(
        accounts.filter(({ id }) => publish.slots?.[id] === undefined),
        ({ slots }) => (slots ? 'full' : 'none'),
      );
      if (none.length > 0) yield problem('no-slots', { accounts: ids(none) });
      if (full.length > 0)
        yield problem('full', { accounts: ids(full), farthest: spell(policy.schedule.farthestMs) });
    }
    if (publish.kind !== 'at') return;
    const { at, written } = publish;
    const late = now - at;
    if (late >= expiresAfterMs)
      yield problem('expired', { written, late: spell(late), expires: spell(expiresAfterMs) });
    else if (late > tolerance) yield problem('past', { written, late: spell(late) });
    else if (-late > policy.schedule.farthestMs)
      yield problem('too-far', { written, farthest: spell(policy.schedule.farthestMs) });
  },
  message: (args) => {
    const written = quote(said(args, 'written'));
    switch (args.problem) {
      case 'no-slots':
        return `There is no next slot on ${said(args, 'accounts')}: the directory gives no posting slots there.`;
      case 'full':
        return `Every slot on ${said(args, 'accounts')} is taken, as far as the policy plans (${said(args, 'farthest')}).`;
      case 'expired':
        return `${written} was ${said(args, 'late')} ago, and the post was to go out no later than ${said(args, 'expires')} after it.`;
      case 'past':
        return `${written} was ${said(args, 'late')} ago.`;
      default:
        return `${written} is more than ${said(args, 'farthest')} ahead, further than the policy plans.`;
    }
  },
  help(args) {
    const instead =
      args.repeats === undefined
        ? `Write “now”, or a date and time to come:\n  publish: ${said(args, 'example')}`
        : `Write a first date and time to come, on a day on which ${quote(said(args, 'repeats'))} falls${args.next === undefined ? '' : `: the next one is ${said(args, 'next')}`}.`;
    switch (args.problem) {
      case 'too-far':
        return 'Check the year. If it is right, send the post again nearer the time.';
      case 'no-slots':
        return `${instead}\nOr leave the account out, or ask the administrator for slots: “slots: [mon-fri 10:00]” in the directory (policy/accounts.yaml).`;
      default:
        return instead;
    }
  },
});

const ids = (accounts: readonly { readonly id: string }[]): string[] => accounts.map(({ id }) => id);

/** `3 days`, `5 hours`, `20 minutes`: as exact as a person would say it. */
function spell(ms: number): string {
  if (ms >= 2 * DAY) return many(Math.floor(ms / DAY), 'day');
  if (ms >= 2 * HOUR) return many(Math.floor(ms / HOUR), 'hour');
  return many(Math.max(1, Math.floor(ms / MINUTE)), 'minute');
}

/** A time that can be written instead, whatever year it is. */
const tomorrow = (now: Instant, timeZone: string): string =>
  `${Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 })} 10:00`;
