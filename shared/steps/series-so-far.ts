import { isOutOfHand } from '../core/delivery/moves.ts';
import type { Post } from '../core/post.ts';
import { type Known, standingOf } from '../core/series/standing.ts';
import type { Deps } from '../ports.ts';
import type { SeriesSoFar } from './prove-series.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/** Looks up what became of the posts of a series. @param before The series' own post, if it was there before. */
export const seriesSoFar =
  (deps: Needs, id: string, before: Post | undefined): SeriesSoFar =>
  async (asked) => {
    const now = deps.clock.now();
    const isRevision = before?.series !== undefined;
    const standings = [];
    for (const date of asked)
      standings.push(standingOf(id, date.asked, await knownPost(deps, date.id), isRevision, now));
    const dropped = [];
    for (const post of await leftOf(deps, before, new Set(asked.map((date) => date.id))))
      if (post.due !== undefined) dropped.push({ id: post.id, due: post.due });
    return { standings, dropped };
  };

async function knownPost({ store }: Needs, id: string): Promise<Known | undefined> {
  const post = await store.post(id);
  return post && { post, deliveries: await store.deliveries(id) };
}

/** What earlier revisions planned, this one does not ask for, and can still be stopped. */
export async function leftOf(
  { store }: Pick<Deps, 'store'>,
  before: Post | undefined,
  asked: ReadonlySet<string>,
): Promise<Post[]> {
  const left: Post[] = [];
  for (const id of plannedBefore(before)) {
    if (asked.has(id)) continue;
    const post = await store.post(id);
    if (!post || (post.state !== 'accepted' && post.state !== 'held')) continue;
    const deliveries = await store.deliveries(id);
    if (!deliveries.some(({ state }) => isOutOfHand(state))) left.push(post);
  }
  return left;
}

export const plannedBefore = (before: Post | undefined): string[] => [
  ...(before?.series?.posts.map(({ id }) => id) ?? []),
  ...(before?.series?.dropped ?? []),
];
