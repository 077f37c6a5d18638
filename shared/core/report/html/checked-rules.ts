import type { Policy } from '../../policy/policy.ts';
import { FORM_CLAUSE } from '../../rules/form-findings.ts';
import { RULES } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Point } from './spots.ts';

/** A rule that ran, with what it found. */
export type CheckedRule = { readonly id: string; readonly about: string; readonly points: readonly Point[] };
export type CheckedClause = {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly rules: readonly CheckedRule[];
};
export type Checked = {
  /** Those whose rules ran, as the policy orders them. */
  readonly clauses: readonly CheckedClause[];
  /** Ids of rules that the policy switches off. */
  readonly off: readonly string[];
};

/** What `formFindings` says is told as a rule of its own. */
const FORM = {
  id: 'bundle-form',
  clause: FORM_CLAUSE,
  about: 'The bundle is complete: every key, file, time and account can be read without guessing.',
};

/**
 * What was looked at, by clause: the rules that found nothing as well as those that did.
 * @param isRead Whether the bundle's form was right; otherwise nothing but the form was looked at.
 */
export function checkedRules(
  policy: Pick<Policy, 'clauses' | 'rules'>,
  points: readonly Point[],
  isRead: boolean,
  rules: readonly Pick<Rule, 'id' | 'clause' | 'about' | 'level'>[] = RULES,
): Checked {
  const isOff = (rule: { readonly id: string }): boolean => policy.rules[rule.id]?.level === 'off';
  const ran = [FORM, ...(isRead ? rules.filter((rule) => !isOff(rule)) : [])];
  const clauses = policy.clauses.flatMap(({ id, title, says }) => {
    const under = ran
      .filter(({ clause }) => clause === id)
      .map((rule) => ({
        id: rule.id,
        about: rule.about,
        points: points.filter(({ finding }) => finding.rule === rule.id),
      }));
    return under.length > 0 ? [{ id, title, says, rules: under }] : [];
  });
  return { clauses, off: rules.filter(isOff).map(({ id }) => id) };
}
