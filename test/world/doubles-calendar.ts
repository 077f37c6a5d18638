/** Broken on purpose: posting slots, and posts that repeat. Worlds catch them in which bundles are uploaded. */
import type { SlotClaim } from '../../shared/core/schedule/slot-claim.ts';
import { isPost, withStore } from './bend.ts';
import type { Double } from './functions.ts';

const isClaim = (item: unknown): item is SlotClaim =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === 'slot';

export const CALENDAR: Readonly<Record<string, Double>> = {
  'whoever claims a slot does not see that it is taken': (deps) => {
    const blind = withStore(deps, 'slotClaims', async () => []);
    return withStore(blind, 'create', async (call, item, ...rest) => {
      if (!isClaim(item)) return call(item, ...rest);
      const [before] = await deps.store.slotClaims(item.accountId, { from: item.at, to: item.at });
      return before
        ? deps.store.save(before, item, { who: 'double', why: 'taken from another' }, item.at)
        : call(item, ...rest);
    });
  },

  'of a series only the first day is kept': (deps) =>
    withStore(deps, 'create', (call, item, ...rest) =>
      isPost(item) && item.series
        ? call({ ...item, series: { ...item.series, posts: item.series.posts.slice(0, 1) } }, ...rest)
        : call(item, ...rest),
    ),

  'days that a revision no longer has are not stopped': (deps) =>
    withStore(deps, 'save', (call, before, next, ...rest) =>
      isPost(before) && isPost(next) && next.series
        ? call(before, { ...next, series: { ...next.series, dropped: [] } }, ...rest)
        : call(before, next, ...rest),
    ),

  'days that are out are forgotten when a revision comes': (deps) =>
    withStore(deps, 'save', (call, before, next, ...rest) =>
      isPost(before) && isPost(next) && next.series
        ? call(before, { ...next, series: { ...next.series, past: [] } }, ...rest)
        : call(before, next, ...rest),
    ),
};
