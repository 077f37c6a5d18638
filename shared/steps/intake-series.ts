import { holdsOf } from '../core/decision/approval.ts';
import { decide } from '../core/decision/decide.ts';
import type { Content, Post } from '../core/post.ts';
import type { Series } from '../core/series/series.ts';
import type { Known } from '../core/series/standing.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { asPost, type ProvenDate } from './prove-series.ts';
import { leftOf, plannedBefore } from './series-so-far.ts';

/** What intake keeps of a series that was proven. */
export type SeriesToKeep = {
  readonly toCome: readonly ProvenDate[];
  readonly ids: readonly string[];
};

/** The content of each date: the bundle's, as the single post that it is on that day. */
export const seriesContents = (content: Content, { toCome }: SeriesToKeep, timeZone: string): Content[] =>
  toCome.map(({ id, due }) => ({ ...content, postId: id, bundle: asPost(content.bundle, due, timeZone) }));

/**
 * What the bundle's own post says of its series: the dates to come, and what is left of those that it had before. Undefined
 * where it neither is a series nor was one.
 */
export async function seriesOf(
  deps: Pick<Deps, 'store'>,
  before: Post | undefined,
  proven:
    | {
        readonly series?: SeriesToKeep;
        readonly bundle: Content['bundle'];
        readonly accounts: readonly string[];
      }
    | undefined,
): Promise<Series | undefined> {
  const kept = proven?.series;
  if (!kept && plannedBefore(before).length === 0) return undefined;
  const toCome = kept?.toCome ?? [];
  const left = await leftOf(deps, before, new Set(toCome.map(({ id }) => id)));
  const [dropped, out] = [idsOf(left.dropped), idsOf(left.out)];
  const isAsked = new Set(kept?.ids ?? []);
  return {
    posts: toCome.map(({ id, asked, due, findings }) => {
      const holds = holdsOf(findings);
      const expires = due + (proven?.bundle.expiresAfterMs ?? 0);
      return {
        id,
        asked,
        due,
        expires,
        findings: decide(findings).counts,
        ...(holds.length > 0 && { holds }),
      };
    }),
    dropped: dropped.filter((id) => !isAsked.has(id)),
    past: [...out, ...dropped.filter((id) => isAsked.has(id))],
    accounts: kept ? (proven?.accounts ?? []) : [],
  };
}

const idsOf = (known: readonly Known[]): string[] => known.map(({ post }) => post.id);

/** When it is too late for all of them: until then an approval is of use. */
export const lastExpiry = ({ posts }: Series): { readonly expires?: Instant } =>
  posts.length === 0 ? {} : { expires: Math.max(...posts.map(({ expires }) => expires)) };
