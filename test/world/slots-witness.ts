/** Sees that no two posts have one posting slot. */

import { isOutOfHand } from '../../shared/core/delivery/moves.ts';
import { CLOCK_SKEW_MS } from '../../shared/core/delivery/timing.ts';
import type { Post } from '../../shared/core/post.ts';
import { CLAIM_HOLDS_MS } from '../../shared/core/schedule/slot-claim.ts';
import { type Instant, toIso } from '../../shared/core/time.ts';
import type { Entity } from '../../shared/ports.ts';
import type { Witness } from './witness.ts';

/** A post has a slot on an account as long as it goes out then. */
type Held = { readonly account: string; readonly at: Instant };

export function slotsWitness(seen: Pick<Witness, 'posts' | 'delivery' | 'broken'>, now: () => Instant) {
  const claimed = new Map<string, Instant>();
  /** Written so long after its claim that others may have had it: whoever wrote it stood still (ADR 15). */
  const late = new Set<string>();
  const nameOf = (postId: string, { account, at }: Held) => `${postId} ${account} ${at}`;

  return {
    written(before: Entity | undefined, item: Entity): void {
      if (item.type === 'slot')
        claimed.set(nameOf(item.postId, { account: item.accountId, at: item.at }), now());
      if (item.type !== 'post') return;
      for (const slot of slotsOf(item, now())) {
        if (before?.type === 'post' && hasSlot(before, slot, now())) continue;
        const name = nameOf(item.id, slot);
        const since = claimed.get(name);
        // Where it is out of hand already, it keeps the time that it had.
        const state = seen.delivery(`${item.id}.${slot.account}`)?.state;
        if (state && isOutOfHand(state)) continue;
        if (since === undefined) seen.broken(`${item.id} has not claimed its slot: ${spelled(slot)}.`);
        else if (now() - since > CLAIM_HOLDS_MS - CLOCK_SKEW_MS) late.add(name);
        const others = seen.posts().filter((other) => other.id !== item.id && hasSlot(other, slot, now()));
        for (const { id } of others)
          if (!late.has(name) && !late.has(nameOf(id, slot)))
            seen.broken(`${item.id} and ${id} have the same slot: ${spelled(slot)}.`);
      }
    },
  };
}

const slotsOf = ({ state, accounts, times = {} }: Post, now: Instant): Held[] =>
  state !== 'accepted' && state !== 'held'
    ? []
    : Object.entries(times).flatMap(([account, { due, expires }]) =>
        accounts.includes(account) && expires >= now ? [{ account, at: due }] : [],
      );

const hasSlot = (post: Post, slot: Held, now: Instant): boolean =>
  slotsOf(post, now).some(({ account, at }) => account === slot.account && at === slot.at);

const spelled = ({ account, at }: Held): string => `${toIso(at)} on ${account}`;
