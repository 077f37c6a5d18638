import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { timesShown } from '../shared/core/delivery/times-shown.ts';
import { verificationWords } from '../shared/core/delivery/verification.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import type { Post } from '../shared/core/post.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import { standingWithDates } from '../shared/core/report/standing.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { many } from '../shared/core/rules/wording.ts';
import { duesOf } from '../shared/core/schedule/post-times.ts';
import { formatInstant, shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { Instant } from '../shared/core/time.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { style } from './output.ts';
import { readBack, whereOrWhy } from './render-delivery.ts';
import { historyLines, postHistory } from './render-history.ts';
import { table } from './table.ts';

/** `2 published, 1 failed`: where each stands is in `posts show`. */
function summary(deliveries: readonly Delivery[]): string {
  const counts = new Map<string, number>();
  for (const { state } of deliveries) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ') || '–';
}

/** Undefined also of what no longer repeats: it knows the dates that it had, and is a post of its own. */
const repeats = ({ series }: Post): string | undefined =>
  series && series.posts.length > 0 ? `repeats: ${many(series.posts.length, 'post')}` : undefined;

/** Accounts have slots of their own, which may be one instant all the same. */
const hasSeveralTimes = (post: Post): boolean => new Set(Object.values(duesOf(post) ?? {})).size > 1;

/** The report says what the rules found; people, networks and time may have gone on since. */
export const asItStands = (
  report: Report,
  { post, deliveries, posts = [] }: Pick<PostView, 'post' | 'deliveries' | 'posts'>,
): Report => {
  if (post.revision !== report.revision) return report;
  const isSeries = report.series !== undefined && post.occurrence === undefined;
  // Shown with one of its posts, a series knows of the others what was last written.
  const dates = posts.length === 0 && report.standing?.dates && { dates: report.standing.dates };
  return { ...report, standing: { ...standingWithDates(post, deliveries, posts, isSeries), ...dates } };
};

/** Where a post is out now, and the proof: what was taken down keeps its address, which leads nowhere. */
const livePlaces = (deliveries: readonly Delivery[]) =>
  deliveries.flatMap(({ state, accountId: account, remote, link, verification }) => {
    const url = remote?.url ?? link;
    return state !== 'published' || url === undefined ? [] : [{ account, url, verification }];
  });

/** As data. */
export const liveUrls = (deliveries: readonly Delivery[]): { account: string; url: string }[] =>
  livePlaces(deliveries).map(({ account, url }) => ({ account, url }));

/** One line per account, for whoever sent it. */
export const liveLinks = (deliveries: readonly Delivery[]): string[] =>
  livePlaces(deliveries).map(
    ({ account, url, verification }) =>
      `Out on ${account}: ${url}${verification ? ` (${verificationWords(verification)})` : ''}`,
  );

function whenDue(post: Post, deliveries: readonly Delivery[], { timeZone }: Policy): string {
  const { due } = timesShown(post, deliveries);
  if (due === undefined) return '–';
  return `${due === post.due && hasSeveralTimes(post) ? 'from ' : ''}${shortInstant(due, timeZone)}`;
}

export const postTable = (views: readonly PostView[], policy: Policy): string =>
  table(
    ['POST', 'STATE', 'DUE', 'DELIVERIES', 'TITLE'],
    views.map(({ post, deliveries }) => [
      post.id,
      post.state,
      whenDue(post, deliveries, policy),
      repeats(post) ?? summary(deliveries),
      post.title,
    ]),
  );

/**
 * A post as a page of text: where it stands, each delivery, the report, and how it came to be so.
 * @param options.page Where the report can be opened as a page.
 */
export function postDetails(
  { post, deliveries, report, posts = [] }: PostView,
  policy: Policy,
  { page, now = Date.now() }: { readonly page?: string | undefined; readonly now?: Instant } = {},
): string {
  const when = (at: number | undefined): string =>
    at === undefined ? '–' : formatInstant(at, policy.timeZone);
  const { due, expires } = timesShown(post, deliveries);
  const isSpread = new Set(deliveries.map(({ due }) => due)).size > 1;
  const stands = [
    `${style('strong', visible(post.title))} (${post.id})`,
    `State     ${post.state}`,
    `Due       ${when(due)}${isSpread ? ', first of all its accounts' : ''}`,
    `Expires   ${when(expires)}${isSpread ? ', last of all its accounts' : ''}`,
    `Policy    ${post.policy.version} (${post.policy.hash.slice(0, 12)})`,
    ...(page === undefined ? [] : [`Report    ${page}`]),
  ].join('\n');
  const where =
    deliveries.length > 0 &&
    table(
      ['ACCOUNT', 'STATE', ...(isSpread ? ['DUE'] : []), 'READ BACK', 'WHERE OR WHY'],
      deliveries.map((one) => [
        one.accountId,
        one.state,
        ...(isSpread ? [shortInstant(one.due, policy.timeZone)] : []),
        readBack(one, policy),
        whereOrWhy(one, deliveries, policy, now),
      ]),
    );
  const dates = posts.length > 0 && postTable(posts, policy);
  const sections = [
    stands,
    where,
    dates,
    report &&
      [
        style('strong', 'Report'),
        reportText(asItStands(report, { post, deliveries, posts }), policy, { style }).trimEnd(),
      ].join('\n'),
    historyLines(postHistory(post, deliveries), policy.timeZone).join('\n'),
  ];
  return sections.filter((section) => section).join('\n\n');
}
