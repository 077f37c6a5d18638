import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROUTE_RULES } from '../shared/core/moderation/routes/index.ts';
import { MODERATION_RULES } from '../shared/core/moderation/rule-ids.ts';
import { MODERATION } from '../shared/core/moderation/rules/index.ts';
import { findingWords } from '../shared/core/moderation/wording/finding-words.ts';
import type { ModerationCase, ModerationCases } from './moderation/cases.ts';
import { verdictOn } from './moderation/policy.ts';

const folder = join(import.meta.dirname, 'moderation', 'rules');
const ids = [...ROUTE_RULES, ...MODERATION].map(({ id }) => id);
const files = readdirSync(folder);

const tables = await Promise.all(
  files.map(async (file) => {
    const { cases }: { cases: ModerationCases } = await import(join(folder, file));
    return { id: file.replace('.cases.ts', ''), cases };
  }),
);

describe('the rules on comments', () => {
  it('are those that the policy can set, each with a table of accepted and rejected cases', () => {
    expect(ids.toSorted()).toEqual([...MODERATION_RULES].sort());
    expect(tables.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    for (const { id, cases } of tables)
      expect(Math.min(cases.accepted.length, cases.rejected.length), id).toBeGreaterThan(0);
  });
});

const foundBy = (id: string, comment: ModerationCase) =>
  verdictOn(comment).findings.filter((finding) => finding.rule === id);

for (const { id, cases } of tables)
  describe(id, () => {
    it.each(cases.accepted)('leaves alone: $name', (comment) => {
      expect(foundBy(id, comment)).toEqual([]);
    });

    it.each(cases.rejected)('finds: $name', ({ text = '', ...comment }) => {
      const [finding] = foundBy(id, { ...comment, text });
      if (!finding) throw new Error('The rule found nothing.');
      const { certainty, words, args } = comment;
      if (certainty !== undefined) expect(finding.certainty).toBe(certainty);
      if (args !== undefined) expect(finding.args).toMatchObject(args);
      const { span } = finding;
      if (words !== undefined) expect(span && text.slice(span.start, span.end)).toBe(words);
      expect(findingWords(finding, text)).toMatch(/^[“I].*[^ ]\.$/);
      expect(findingWords(finding, text)).not.toMatch(/undefined|NaN|“”|\[object/);
    });
  });
