import type { Bundle } from '../bundle/bundle.ts';
import type { Finding, Level } from './finding.ts';
import { lineOf } from './place.ts';
import type { Remark, Rule } from './rule.ts';

export const WEIGHT: Readonly<Record<Level, number>> = { advise: 1, hold: 2, block: 3 };

/** Makes a rule's remark a finding. `level` is what the policy gives the rule. */
export function worded(
  rule: Rule,
  level: Level,
  remark: Remark,
  bundle: Pick<Bundle, 'lines' | 'text'>,
): Finding {
  const { at, span, args = {}, clause = rule.clause } = remark;
  const line = lineOf(bundle.lines, at);
  // Only the body is written as it stands; elsewhere YAML may have folded lines.
  const below = at === 'text' && span ? bundle.text.slice(0, span.start).split('\n').length - 1 : 0;
  return {
    rule: rule.id,
    clause,
    level: weigh(rule.level, level, remark.level),
    at,
    ...(line !== undefined && { line: line + below }),
    message: rule.message(args),
    help: rule.help(args),
    args,
    ...(span && { span }),
  };
}

/** What a remark weighs by itself holds, unless the policy made the whole rule lighter than it is by default. */
function weigh(byDefault: Level, byPolicy: Level, byRemark: Level | undefined): Level {
  if (byRemark === undefined) return byPolicy;
  const isSoftened = WEIGHT[byPolicy] < WEIGHT[byDefault];
  return isSoftened && WEIGHT[byRemark] > WEIGHT[byPolicy] ? byPolicy : byRemark;
}
