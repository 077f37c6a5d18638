import { proofAccount } from '../core/accounts/proof-account.ts';
import { isOutOfHand } from '../core/delivery/moves.ts';
import { UsageError } from '../core/errors.ts';
import type { Post } from '../core/post.ts';
import { timesOn } from '../core/schedule/post-times.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Reason } from '../ports.ts';
import { assertClaimed, claimSlots, MOST_TRIES, slotsLost } from './claim-slots.ts';
import { replan } from './decide-post.ts';
import { findSlots } from './find-slots.ts';
import type { PostView } from './posts.ts';
import { type ProveAnewDeps, proveAnew } from './prove-anew.ts';

type Needs = ProveAnewDeps & Pick<Deps, 'scheduler' | 'jobs'>;

/**
 * Moves a post to the first free slot of each account where it is not out yet. The next slot is the next from now, as it is
 * for a bundle: it may be earlier than the time that the post has, which is how a post moves up when another is cancelled.
 * @throws UsageError when an account has none, it has the first already, or a rule blocks it then: nothing is changed
 */
export async function moveToSlots(deps: Needs, post: Post, by: Reason): Promise<PostView> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { slots, kept } = await slotsFor(deps, post);
    refuseSame(post, slots);
    const due = { ...slots, ...kept };
    const proven = await proveAnew(deps, post, { publish: { kind: 'next-slot', slots: due }, due }, by);
    const claimed = await claimSlots(deps, post, slots, by);
    if (claimed === 'taken') continue;
    assertClaimed(claimed, post.id, deps.clock.now());
    return replan(deps, post, proven.next, proven.by);
  }
  throw slotsLost(post.id);
}

function refuseSame(post: Post, slots: Readonly<Record<string, Instant>>): void {
  if (Object.entries(slots).every(([account, at]) => timesOn(post, account)?.due === at))
    throw new UsageError(
      `"${post.id}" has the next free slot already, and stays there. For another time: imprimatur posts reschedule ${post.id} --to "…"`,
    );
}

/** `kept`: when it was due where it is out of hand already. */
async function slotsFor(
  deps: Needs,
  { id, accounts }: Post,
): Promise<{ slots: Readonly<Record<string, Instant>>; kept: Readonly<Record<string, Instant>> }> {
  const deliveries = (await deps.store.deliveries(id)).filter(({ state }) => isOutOfHand(state));
  const kept = Object.fromEntries(deliveries.map(({ accountId, due }) => [accountId, due]));
  const open = (await deps.store.accounts())
    .filter((account) => accounts.includes(account.id) && kept[account.id] === undefined)
    .map((account) => proofAccount(account, deps.channels[account.channel]));
  const slots = await findSlots(deps, { id, keeps: false })(open, deps.clock.now());
  const without = open.flatMap((account) => (slots[account.id] === undefined ? account.id : []));
  if (without.length > 0)
    throw new UsageError(
      `There is no free slot on ${without.join(', ')}. Name a time, or give the account slots in the directory (policy/accounts.yaml): slots: [mon-fri 10:00]`,
    );
  if (open.length === 0)
    throw new UsageError(`"${id}" is out, or on its way, on each account: nothing is left to move.`);
  return { slots, kept };
}
