import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { reportText } from '../shared/core/report/report.ts';
import { formatInstant, shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { style, table } from './output.ts';

const when = (at: number | undefined, policy: Policy): string =>
  at === undefined ? '–' : formatInstant(at, policy.timeZone);

const summary = (deliveries: readonly Delivery[]): string =>
  deliveries.map((one) => `${one.accountId} ${one.state}`).join(', ') || '–';

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

/** A post as a page of text: where it stands, each delivery, the report, and how it came to be so. */
export function postDetails({ post, deliveries, report }: PostView, policy: Policy): string {
  const lines = [
    `${style('strong', post.title)} (${post.id})`,
    `State     ${post.state}`,
    `Due       ${when(post.due, policy)}`,
    `Expires   ${when(post.expires, policy)}`,
    `Policy    ${post.policy.version} (${post.policy.hash.slice(0, 12)})`,
    '',
  ];
  if (deliveries.length > 0)
    lines.push(
      table(
        ['ACCOUNT', 'STATE', 'WHERE OR WHY'],
        deliveries.map((one) => [one.accountId, one.state, one.remote?.url ?? one.problem ?? '']),
      ),
      '',
    );
  if (report) lines.push(reportText(report, policy, { style }), '');
  lines.push(style('strong', 'History'));
  for (const { at, who, why, from, to } of post.history)
    lines.push(`  ${when(at, policy)}  ${from === to ? to : `${from || 'new'} → ${to}`}  ${who}: ${why}`);
  return lines.join('\n');
}
