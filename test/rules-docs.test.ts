import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentRulesPage, RULES_PAGE } from '../docs/generate.ts';

it('docs/rules.md says what the rules say; if not, run `npm run docs`', () => {
  expect(readFileSync(RULES_PAGE, 'utf8')).toBe(currentRulesPage());
});
