import type { FormProblem } from '../bundle/bundle.ts';
import { bounded } from './bounded.ts';
import type { Finding } from './finding.ts';

/** The clause of the policy that asks for well-formed bundles. */
export const FORM_CLAUSE = 'format';

/** What is wrong with the form of a bundle, told in the same way as what the rules find. It always blocks. */
export const formFindings = (problems: readonly FormProblem[]): Finding[] =>
  bounded(problems.map(findingOf).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));

const findingOf = ({ code, at, line, expected, got, example, file }: FormProblem): Finding => ({
  rule: 'bundle-form',
  clause: FORM_CLAUSE,
  level: 'block',
  at,
  ...(line !== undefined && { line }),
  message: `Expected ${expected}, but got ${got}.`,
  help: example === '' ? withoutExample(at) : `Write, for example:\n${example.replace(/^/gm, '  ')}`,
  args: { code, expected, got, example, ...(file !== undefined && { file }) },
});

/** A bundle cannot do without its time. */
const withoutExample = (at: string): string =>
  at === 'publish' ? 'Mend the line: only you know which time was meant.' : 'Take the line out, or mend it.';
