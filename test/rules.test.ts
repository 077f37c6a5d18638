import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../shared/core/bundle/bundle.ts';
import type { Finding } from '../shared/core/rules/finding.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { buildTexts, proveBundle } from '../shared/core/rules/prove.ts';
import type { Proof, Rule } from '../shared/core/rules/rule.ts';
import type { RuleCase, RuleCases } from './rules/cases.ts';
import { bundle, medium, proof } from './rules/proof.ts';

const folder = join(import.meta.dirname, 'rules');
const tableOf = (rule: Rule): string => join(folder, `${rule.id}.cases.ts`);

/** The post of a case: one that passes, with what the case says instead. */
function proofOf(example: RuleCase, rule: Rule): Proof {
  const parts: Partial<Bundle> = {
    ...(example.text !== undefined && { text: example.text }),
    ...(example.alt !== undefined && { media: [medium({ alt: example.alt })] }),
  };
  const whole = { ...proof({ bundle: parts }), ...example.proof };
  const policy = {
    ...whole.policy,
    ...example.policy,
    // Some rules share the options of another.
    rules: {
      ...example.proof?.policy?.rules,
      [rule.id]: { level: rule.level, options: example.options ?? {} },
    },
  };
  return { ...whole, policy, texts: example.proof?.texts ?? buildTexts(whole.bundle, whole.facts) };
}

const spanText = (finding: Finding, { texts }: Proof): string | undefined => {
  const text = texts.find((placed) => placed.at === finding.at)?.text;
  return finding.span && text?.slice(finding.span.start, finding.span.end);
};

const named = (examples: readonly RuleCase[]): string[] => examples.map((example) => example.name);

const tables = await Promise.all(
  RULES.filter((rule) => existsSync(tableOf(rule))).map(async (rule) => {
    const { cases }: { cases: RuleCases } = await import(tableOf(rule));
    return { rule, cases };
  }),
);

describe('the rules', () => {
  it('each have a table of accepted and rejected cases', () => {
    const without = RULES.filter(
      (rule) =>
        !tables.some(
          (table) =>
            table.rule === rule && table.cases.accepted.length > 0 && table.cases.rejected.length > 0,
        ),
    );
    expect(without.map((rule) => rule.id)).toEqual([]);
  });

  it('are all in the index', () => {
    const ids = RULES.map((rule) => `${rule.id}.cases.ts`);
    const orphans = readdirSync(folder).filter((file) => file.endsWith('.cases.ts') && !ids.includes(file));
    expect(orphans).toEqual([]);
  });

  it('have ids and case names that are told apart', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { cases } of tables) {
      const names = [...named(cases.accepted), ...named(cases.rejected)];
      expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    }
  });

  it('find nothing in the post on which the cases are built', () => {
    expect(proveBundle(proof())).toEqual([]);
    expect(bundle().media).toHaveLength(1);
  });
});

for (const { rule, cases } of tables) {
  describe(rule.id, () => {
    it.each(cases.accepted)('accepts: $name', (example) => {
      expect(proveBundle(proofOf(example, rule), [rule])).toEqual([]);
    });

    it.each(cases.rejected)('finds: $name', (example) => {
      const whole = proofOf(example, rule);
      const [finding, ...others] = proveBundle(whole, [rule]);
      expect(finding, 'the rule found nothing').toBeDefined();
      if (!finding) return;
      const { spanText: words, ...expected } = example.expected ?? {};
      expect(finding).toMatchObject(expected);
      if (words !== undefined) expect(spanText(finding, whole)).toBe(words);
      for (const one of [finding, ...others]) expect(isWellWorded(one)).toEqual([]);
    });
  });
}

/** What no message may contain or lack, whatever the case. */
function isWellWorded({ message, help }: Finding): string[] {
  return [
    ...(/undefined|null|NaN|\[object/.test(`${message} ${help}`) ? ['names a value that is not there'] : []),
    ...(message.trim() === '' || help.trim() === '' ? ['says nothing'] : []),
    ...(/ {2}|“”/.test(message) ? ['has a hole where a name should be'] : []),
  ];
}
