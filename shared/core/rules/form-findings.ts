import type { FormProblem } from '../bundle/bundle.ts';
import type { Finding } from './finding.ts';

/** The clause of the policy that asks for well-formed bundles. */
export const FORM_CLAUSE = 'format';

/** What is wrong with the form of a bundle, told in the same way as what the rules find. It always blocks. */
export const formFindings = (problems: readonly FormProblem[]): Finding[] =>
  problems.map(({ code, at, line, expected, got, example, file }) => ({
    rule: 'bundle-form',
    clause: FORM_CLAUSE,
    level: 'block',
    at,
    ...(line !== undefined && { line }),
    message: `Expected ${expected}, but got ${got}.`,
    help: `Write, for example:\n${example.replace(/^/gm, '  ')}`,
    args: { code, expected, got, example, ...(file !== undefined && { file }) },
  }));
