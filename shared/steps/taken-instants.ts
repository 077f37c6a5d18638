import { LONGEST_APART_MS } from '../core/accounts/posting-slots.ts';
import type { Delivery } from '../core/delivery/delivery.ts';
import { outOn } from '../core/delivery/out-on.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { inTurn } from './in-turn.ts';
import { MAY_BE_OUT, postsDue } from './posts-due.ts';

/** Posts that are read at once, by their time. */
export const WINDOW_MS = 28 * DAY;

/** When other posts went out on an account, or are to, from an instant on for `WINDOW_MS`, and around that. */
export type TakenInstants = (accountId: string, from: Instant) => Promise<Instant[]>;

type Out = { readonly accountId: string; readonly at: Instant };

/** Make it once for each use: what it has read it does not read again. */
export function takenInstants({ store }: Pick<Deps, 'store'>, besides: string): TakenInstants {
  const windows = new Map<Instant, Promise<Out[]>>();
  return async (accountId, from) => {
    const outs = windows.get(from) ?? outsAround({ store }, from, besides);
    windows.set(from, outs);
    return (await outs).filter((out) => out.accountId === accountId).map(({ at }) => at);
  };
}

/** A slot far apart from the others may be kept free of what is outside the window. */
async function outsAround({ store }: Pick<Deps, 'store'>, from: Instant, besides: string): Promise<Out[]> {
  const due = { from: Math.max(0, from - LONGEST_APART_MS), to: from + WINDOW_MS + LONGEST_APART_MS };
  const posts = (await Promise.all(MAY_BE_OUT.map((state) => postsDue({ store }, state, due)))).flat();
  const outs = await inTurn(posts, async (post): Promise<Out[]> => {
    if (post.id === besides) return [];
    const deliveries = new Map<string, Delivery>();
    for (const one of await store.deliveries(post.id)) deliveries.set(one.accountId, one);
    return [...new Set([...post.accounts, ...deliveries.keys()])].flatMap((accountId) => {
      const at = outOn(post, accountId, deliveries.get(accountId));
      return at === undefined ? [] : [{ accountId, at }];
    });
  });
  return outs.flat();
}
