import { ConflictError } from '../core/errors.ts';
import { recentSpan } from '../core/rules/recent-span.ts';
import { CLAIM_SERVES_MS, type Claimant, newClaim } from '../core/schedule/slot-claim.ts';
import { earliestSlot } from '../core/schedule/slot-search.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Reason } from '../ports.ts';
import { doesCount } from './find-slots.ts';

type Needs = Pick<Deps, 'store' | 'clock' | 'policy' | 'log'>;

/** How often somebody else may be faster before it is given up for now. */
export const MOST_TRIES = 20;

/** By the instant that is in it, the post has to be written: after that, others may take the slots. */
export type Claimed = { readonly until: Instant };

/**
 * Claims a slot on each account for a post, also one that it has already: its claim begins anew.
 * @param slots By account id.
 * @returns `taken` when somebody was faster, or a slot has come too near meanwhile: then look for others
 */
export async function claimSlots(
  deps: Needs,
  post: Claimant,
  slots: Readonly<Record<string, Instant>>,
  by: Reason,
): Promise<Claimed | 'taken'> {
  const start = deps.clock.now();
  // One after the other, in the order of their names: two intakes that want the same do not each end with a half.
  for (const accountId of Object.keys(slots).sort()) {
    const at = slots[accountId];
    if (at !== undefined && !(await claim(deps, post, accountId, at, by))) return 'taken';
  }
  return { until: start + CLAIM_SERVES_MS };
}

export const slotsLost = (postId: string): ConflictError =>
  new ConflictError(`Others took every slot that "${postId}" was about to have. Try again.`);

/** @throws ConflictError when the claims are so old that others may have taken the slots */
export function assertClaimed({ until }: Claimed, postId: string, now: Instant): void {
  if (now >= until)
    throw new ConflictError(
      `"${postId}" has had its posting slots for ${CLAIM_SERVES_MS / 60_000} minutes and was not finished. Take it in again: it finds its slots, or others.`,
    );
}

async function claim(
  { store, clock, policy, log }: Needs,
  post: Claimant,
  accountId: string,
  at: Instant,
  by: Reason,
): Promise<boolean> {
  const [before] = await store.slotClaims(accountId, { from: at, to: at });
  const now = clock.now();
  const isOwn = before?.postId === post.id;
  // A post keeps its slot to the last; anybody else has to be in time for it.
  if (at < (isOwn ? now : earliestSlot(policy, now))) return false;
  if (before && !isOwn && (await doesCount({ store }, before, now))) return false;
  const next = newClaim(accountId, at, post, recentSpan(policy));
  try {
    if (before) await store.save(before, next, by, now);
    else await store.create(next, by, now);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    log.info('slot-taken', { post: post.id, account: accountId, slot: at });
    return false;
  }
  return true;
}
