import type { Delivery } from '../core/delivery/delivery.ts';
import { type Lateness, latenessOf, type Releases } from '../core/delivery/lateness.ts';
import type { Change } from '../core/history.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { postsOut } from './posts-due.ts';

export type LatenessReport = {
  /** What was due between these instants. */
  readonly from: Instant;
  readonly to: Instant;
  readonly all?: Lateness;
  readonly accounts: readonly ({ readonly account: string } & Lateness)[];
};

/** Queries for deliveries at the same time. */
const AT_ONCE = 20;

/** How punctual publishing was in the last days, over all accounts and for each. */
export async function reportLateness(
  deps: Pick<Deps, 'store' | 'clock'>,
  days: number,
): Promise<LatenessReport> {
  const to = deps.clock.now();
  const from = to - days * DAY;
  const posts = await postsOut(deps, { from, to });
  const deliveries: Delivery[] = [];
  for (let at = 0; at < posts.length; at += AT_ONCE) {
    const some = posts.slice(at, at + AT_ONCE);
    const found = (await Promise.all(some.map(({ id }) => deps.store.deliveries(id)))).flat();
    // A post may have other times on other accounts.
    deliveries.push(...found.filter(({ due }) => due >= from && due <= to));
  }
  const releases = await releasesOf(deps);
  const all = latenessOf(deliveries, releases);
  const byAccount = Map.groupBy(deliveries, ({ accountId }) => accountId);
  const accounts = [...byAccount]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([account, own]) => {
      const lateness = latenessOf(own, releases);
      return lateness ? [{ account, ...lateness }] : [];
    });
  return { from, to, ...(all && { all }), accounts };
}

async function releasesOf({ store }: Pick<Deps, 'store'>): Promise<Releases> {
  const [publishing, accounts] = await Promise.all([store.publishing(), store.accounts()]);
  const ended = (history: readonly Change[], stop: string): Instant[] =>
    history.flatMap(({ from, to, at }) => (from === stop && to !== stop ? at : []));
  const all = ended(publishing?.history ?? [], 'stopped');
  const own = new Map(accounts.map(({ id, history }) => [id, ended(history, 'paused')]));
  return (accountId) => [...all, ...(own.get(accountId) ?? [])];
}
