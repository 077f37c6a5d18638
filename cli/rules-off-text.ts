import type { Policy } from '../shared/core/policy/policy.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { list, many } from '../shared/core/rules/wording.ts';

/** So many names still fit a line or two. */
const FEW = 8;

/** Says which rules the policy does not run, so that nobody takes their silence for a pass. Undefined where all run. */
export function rulesOffText({ rules }: Pick<Policy, 'rules'>): string | undefined {
  const off = RULES.map(({ id }) => id).filter((id) => rules[id]?.level === 'off');
  if (off.length === 0) return undefined;
  const which = off.length > FEW ? 'see “rules” in the policy file' : list(off);
  return `${many(off.length, 'rule is', 'rules are')} switched off: ${which}.`;
}
