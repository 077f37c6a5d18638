import { isOutOfHand, isTooLateToRevise } from '../core/delivery/moves.ts';
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
    const left = await leftOf(deps, before, new Set(asked.map((date) => date.id)));
    return { standings, ...left };
  };

async function knownPost({ store }: Pick<Needs, 'store'>, id: string): Promise<Known | undefined> {
  const post = await store.post(id);
  return post && { post, deliveries: await store.deliveries(id) };
}

/** What earlier revisions planned and this one does not ask for: what can still be stopped, and what is, or may be, out. */
export async function leftOf(
  { store }: Pick<Deps, 'store'>,
  before: Post | undefined,
  asked: ReadonlySet<string>,
): Promise<{ readonly dropped: readonly Known[]; readonly out: readonly Known[] }> {
  const [dropped, out]: [Known[], Known[]] = [[], []];
  for (const id of plannedBefore(before)) {
    if (asked.has(id)) continue;
    const known = await knownPost({ store }, id);
    if (!known || known.post.occurrence?.of !== before?.id) continue;
    const { post, deliveries } = known;
    if (deliveries.some(({ state }) => isTooLateToRevise(state))) out.push(known);
    else if (post.state === 'accepted' || post.state === 'held') dropped.push(known);
    // Cancelled already, and may come out all the same.
    else if (deliveries.some(({ state }) => isOutOfHand(state))) out.push(known);
  }
  return { dropped, out };
}

/** Every post that the revisions so far have planned, each once, as far as it matters. */
export const plannedBefore = (before: Post | undefined): string[] => [
  ...new Set([
    ...(before?.series?.posts.map(({ id }) => id) ?? []),
    ...(before?.series?.dropped ?? []),
    ...(before?.series?.past ?? []),
  ]),
];
