import { describe, expect, it } from 'vitest';
import { rulesOffText } from '../cli/rules-off-text.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { thePolicy } from './rules/proof.ts';

const without = (...ids: string[]) => ({
  rules: {
    ...thePolicy().rules,
    ...Object.fromEntries(ids.map((id) => [id, { level: 'off' as const, options: {} }])),
  },
});

describe('what is said of rules that are switched off', () => {
  it('is nothing where all run', () => expect(rulesOffText(without())).toBeUndefined());

  it('names a few', () => {
    expect(rulesOffText(without('clash'))).toBe('1 rule is switched off: clash.');
    expect(rulesOffText(without('clash', 'faces'))).toBe('2 rules are switched off: faces and clash.');
  });

  it('counts many', () => {
    expect(rulesOffText(without(...RULES.map(({ id }) => id)))).toBe(
      `${RULES.length} rules are switched off: see “rules” in the policy file.`,
    );
  });
});
