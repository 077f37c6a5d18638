import type { Policy } from '../shared/core/policy/policy.ts';
import { reviewOf } from '../shared/core/policy/review.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { many } from '../shared/core/rules/wording.ts';
import type { Instant } from '../shared/core/time.ts';
import { style } from './output.ts';
import { table } from './table.ts';

/** The policy as two tables: what it asks, and how heavily each rule weighs. */
export function policyDetails(policy: Policy, now: Instant): string {
  const review = reviewOf(policy, now);
  const due = review.isOverdue
    ? style('block', `review overdue by ${many(review.days, 'day')}`)
    : `to be reviewed in ${many(review.days, 'day')}`;
  return [
    style('strong', policy.title),
    `Version ${policy.stamp.version} (${policy.stamp.hash.slice(0, 12)}), ${due}`,
    '',
    table(
      ['CLAUSE', 'WHAT IT ASKS'],
      policy.clauses.map((clause) => [clause.id, clause.title]),
    ),
    '',
    table(
      ['RULE', 'LEVEL', 'CLAUSE'],
      RULES.map((rule) => [rule.id, policy.rules[rule.id]?.level ?? rule.level, rule.clause]),
    ),
  ].join('\n');
}
