/** Writes docs/rules.md from the rules themselves: `npm run docs`. A test says when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describeProblems } from '../shared/core/config/config-problem.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { RULES } from '../shared/core/rules/index.ts';
import type { Rule } from '../shared/core/rules/rule.ts';

const POLICY = 'policy/mmll-library.yaml';
export const RULES_PAGE = join(import.meta.dirname, 'rules.md');

const HEAD = `# The rules

<!-- Written by \`npm run docs\` from shared/core/rules; do not edit by hand. -->

Every bundle is held against these rules before it is accepted, and again when the policy changes. Each rule carries out
a clause of the policy and weighs what the policy file says: \`off\`, \`advise\` (said, nothing more), \`hold\` (the
administrator decides) or \`block\` (cannot go out). A remark of a rule may weigh less than the rule, or more, where its
description says so; a policy that makes a rule lighter than it is by default makes all its remarks at most as heavy.

The form of a bundle (keys, types, missing files, times that do not exist) is checked before, and always blocks; its
findings have the rule \`bundle-form\` and the clause \`format\`. docs/bundles.md explains it.

What a rule accepts and rejects is shown, case by case, in \`test/rules/<rule>.cases.ts\`.
`;

/** docs/rules.md as the rules say it now. */
export function rulesPage(rules: readonly Rule[], policy: Policy): string {
  const table = [
    '| rule | carries out | by default | in this policy |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) =>
        `| [${rule.id}](#${rule.id}) | ${titleOf(rule.clause, policy)} | ${rule.level} | ${policy.rules[rule.id]?.level ?? rule.level} |`,
    ),
  ].join('\n');
  return `${[HEAD, table, ...rules.map((rule) => section(rule, policy))].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function section(rule: Rule, policy: Policy): string {
  const clauses = [rule.clause, ...(rule.moreClauses ?? [])].map((id) => `\`${id}\``).join(', ');
  const lint = rule.reads === 'text' ? ' Needs only texts, so `imprimatur lint` runs it too.' : '';
  return [
    `## ${rule.id}`,
    `${rule.about}${lint}`,
    `Clauses: ${clauses}. ${titleOf(rule.clause, policy)}: ${saysOf(rule.clause, policy)}`,
    ...options(rule),
  ].join('\n\n');
}

const clauseOf = (id: string, policy: Policy) => policy.clauses.find((clause) => clause.id === id);
const titleOf = (id: string, policy: Policy): string => clauseOf(id, policy)?.title ?? id;
const saysOf = (id: string, policy: Policy): string => clauseOf(id, policy)?.says ?? '';

const entriesSchema = v.object({ entries: v.record(v.string(), v.looseObject({})) });

function options({ options }: Rule): string[] {
  if (!v.is(entriesSchema, options)) return [];
  const lines = Object.entries(options.entries).map(([name, schema]) => {
    const { description, standard } = documented(schema);
    return `- \`${name}\`${standard === undefined ? '' : ` (default \`${standard}\`)`}${description ? `: ${description}` : ''}`;
  });
  return lines.length > 0 ? [`Options:\n\n${lines.join('\n')}`] : [];
}

const documentedSchema = v.object({
  default: v.optional(v.unknown()),
  pipe: v.optional(v.array(v.looseObject({})), []),
});

/** What a schema says of itself: valibot keeps the default on the schema and the description in its pipe. */
function documented(schema: unknown): { description?: string; standard?: string } {
  const parsed = v.safeParse(documentedSchema, schema);
  if (!parsed.success) return {};
  const description = parsed.output.pipe.find((step) => step.type === 'description')?.description;
  const { default: standard } = parsed.output;
  return {
    ...(typeof description === 'string' && { description }),
    ...(standard !== undefined && {
      standard: typeof standard === 'string' ? standard : JSON.stringify(standard),
    }),
  };
}

/** The page for this library's policy. */
export function currentRulesPage(): string {
  const loaded = loadPolicy(readFileSync(join(import.meta.dirname, '..', POLICY), 'utf8'));
  if (!loaded.ok) throw new Error(describeProblems(POLICY, loaded.problems));
  return rulesPage(RULES, loaded.policy);
}

if (import.meta.main) writeFileSync(RULES_PAGE, currentRulesPage());
