import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';
import type { Policy } from './policy.ts';

/** How the policy's review stands: whole days until its date, or since. */
export type Review = { readonly isOverdue: boolean; readonly days: number };

/** The review's date still counts as in time, until midnight in the policy's own zone (clause `review`). */
export function reviewOf(policy: Pick<Policy, 'reviewBy' | 'timeZone'>, now: Instant): Review {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(policy.timeZone).toPlainDate();
  const left = today.until(Temporal.PlainDate.from(policy.reviewBy), { largestUnit: 'days' }).days;
  return { isOverdue: left < 0, days: Math.abs(left) };
}
