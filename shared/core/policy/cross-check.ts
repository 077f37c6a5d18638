import * as v from 'valibot';
import { problemOf, spell } from '../config/check-config.ts';
import { closest } from '../config/closest.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { repeats } from '../config/repeats.ts';
import type { ConfigPath, YamlSource } from '../config/yaml-source.ts';
import { FORM_CLAUSE } from '../rules/form-findings.ts';
import type { Rule } from '../rules/rule.ts';
import { moderationProblems } from './check-moderation.ts';
import type { WrittenPolicy } from './policy-schema.ts';

/** What a schema cannot see: references between parts of the policy, and the rules that exist. */
export function crossCheck(
  policy: WrittenPolicy,
  rules: readonly Rule[],
  lineOf: YamlSource['lineOf'],
): ConfigProblem[] {
  const problem = (path: ConfigPath, expected: string, got: string): ConfigProblem => ({
    at: spell(path),
    line: lineOf(path),
    expected,
    got,
  });
  const clauses = policy.clauses.map((clause) => clause.id);

  const repeated = (
    [
      ['clauses', 'id', clauses],
      ['purposes', 'id', policy.purposes.map((purpose) => purpose.id)],
      ['audiences', undefined, policy.audiences],
      ['removalReasons', 'code', policy.removalReasons.map((reason) => reason.code)],
    ] as const
  ).flatMap(([list, key, ids]) =>
    repeats(ids).map(({ index, value }) =>
      problem(key === undefined ? [list, index] : [list, index, key], 'each id once', `${value} again`),
    ),
  );

  const reasons = policy.removalReasons.flatMap(({ clause }, index) =>
    clauses.includes(clause)
      ? []
      : [
          problem(
            ['removalReasons', index, 'clause'],
            anId('a clause of this policy', clause, clauses),
            clause,
          ),
        ],
  );

  const known = rules.map((rule) => rule.id);
  const settings = Object.entries(policy.rules).flatMap(([id, { options }]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) return [problem(['rules', id], anId('a rule of docs/rules.md', id, known), id)];
    const result = v.safeParse(rule.options, options);
    return (result.issues ?? []).map((issue) => problemOf(issue, ['rules', id, 'options'], lineOf));
  });

  const carriedOut = [
    ...rules
      .filter((rule) => policy.rules[rule.id]?.level !== 'off')
      .map((rule) => ({ who: rule.id, ids: [rule.clause, ...(rule.moreClauses ?? [])] })),
    { who: 'bundle-form', ids: [FORM_CLAUSE] },
  ].flatMap(({ who, ids }) =>
    ids
      .filter((id) => !clauses.includes(id))
      .map((id) =>
        problem(
          ['clauses'],
          `the clause ${id}, which the rule ${who} carries out (add it, or set the rule to off)`,
          'no such clause',
        ),
      ),
  );

  const moderation = moderationProblems(policy.moderation, clauses).map(({ path, expected, got }) =>
    problem(path, expected, got),
  );

  return [...repeated, ...reasons, ...settings, ...carriedOut, ...moderation];
}

function anId(what: string, written: string, candidates: readonly string[]): string {
  const meant = closest(written, candidates);
  return meant === undefined ? what : `${what} (${meant}?)`;
}
