import { isOverheard, POLL_EVERY_MS } from '../core/comments/poll-plan.ts';
import type { Instant } from '../core/time.ts';
import type { Waking } from '../ports.ts';

/**
 * What rescue has to see to, what goes out first. An ear is its account's schedule to wake, so it counts only when that
 * did not come, and one poll hears with all ears of an account.
 */
export function inNeed(awake: readonly Waking[], now: Instant): Waking[] {
  const lost = new Map(
    awake.flatMap((item) =>
      item.type === 'ear' && isOverheard(item, now, POLL_EVERY_MS) ? [[item.accountId, item] as const] : [],
    ),
  );
  const isPosts = ({ type }: Waking): boolean => type === 'post' || type === 'delivery';
  return [...awake.filter(isPosts), ...awake.filter(({ type }) => type === 'comment'), ...lost.values()];
}
