import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { reportText } from '../shared/core/report/report.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { formatInstant, shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { style } from './output.ts';
import { historyLines } from './render-history.ts';
import { table } from './table.ts';

/** `2 published, 1 failed`: where each stands is in `posts show`. */
function summary(deliveries: readonly Delivery[]): string {
  const counts = new Map<string, number>();
  for (const { state } of deliveries) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ') || '–';
}

/** What reading the published post back showed. */
function readBack({ state, verification }: Delivery): string {
  if (state !== 'published') return '–';
  if (!verification) return 'not yet';
  const { outcome, media, described } = verification;
  const descriptions = media === 0 ? '' : `, ${described} of ${media} described`;
  return outcome === 'absent' || outcome === 'unread' ? outcome : `${outcome}${descriptions}`;
}

export const postTable = (views: readonly PostView[], policy: Policy): string =>
  table(
    ['POST', 'STATE', 'DUE', 'DELIVERIES', 'TITLE'],
    views.map(({ post, deliveries }) => [
      post.id,
      post.state,
      post.due === undefined ? '–' : shortInstant(post.due, policy.timeZone),
      summary(deliveries),
      post.title,
    ]),
  );

/**
 * A post as a page of text: where it stands, each delivery, the report, and how it came to be so.
 * @param page Where the report can be opened as a page.
 */
export function postDetails({ post, deliveries, report }: PostView, policy: Policy, page?: string): string {
  const when = (at: number | undefined): string =>
    at === undefined ? '–' : formatInstant(at, policy.timeZone);
  const stands = [
    `${style('strong', visible(post.title))} (${post.id})`,
    `State     ${post.state}`,
    `Due       ${when(post.due)}`,
    `Expires   ${when(post.expires)}`,
    `Policy    ${post.policy.version} (${post.policy.hash.slice(0, 12)})`,
    ...(page === undefined ? [] : [`Report    ${page}`]),
  ].join('\n');
  const where =
    deliveries.length > 0 &&
    table(
      ['ACCOUNT', 'STATE', 'READ BACK', 'WHERE OR WHY'],
      deliveries.map((one) => [
        one.accountId,
        one.state,
        readBack(one),
        one.remote?.url ?? one.problem ?? '',
      ]),
    );
  const sections = [
    stands,
    where,
    report && [style('strong', 'Report'), reportText(report, policy, { style }).trimEnd()].join('\n'),
    historyLines(post.history, policy.timeZone).join('\n'),
  ];
  return sections.filter((section) => section).join('\n\n');
}
