import type { ProofAccount } from '../accounts/account.ts';
import { postingSlots } from '../accounts/posting-slots.ts';
import { LEAD_MS } from '../delivery/timing.ts';
import type { Policy } from '../policy/policy.ts';
import type { Instant } from '../time.ts';
import type { PostingSlots } from './slots.ts';

/** Slots of an account, and which of them a post can have. */
export type SlotSearch = { readonly slots: PostingSlots; readonly from: Instant; readonly to: Instant };

/**
 * Where to look for an account's next slot; undefined where it has none. No slot is so near that the post could not be
 * prepared for it, or that nobody had the time to cancel a slip, and none is further ahead than the policy plans.
 */
export function slotSearch(
  account: Pick<ProofAccount, 'slots' | 'timeZone' | 'quiet' | 'apart'>,
  { timeZone, schedule }: Pick<Policy, 'timeZone' | 'schedule'>,
  now: Instant,
): SlotSearch | undefined {
  const slots = postingSlots(account, timeZone);
  const from = earliestSlot({ schedule }, now);
  return slots && { slots, from, to: now + schedule.farthestMs };
}

/** The first instant that a slot may have. */
export const earliestSlot = ({ schedule }: Pick<Policy, 'schedule'>, now: Instant): Instant =>
  now + Math.max(schedule.noticeMs, LEAD_MS);
