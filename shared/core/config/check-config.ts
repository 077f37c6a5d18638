import * as v from 'valibot';
import type { ConfigProblem } from './config-problem.ts';
import type { PathKey, YamlSource } from './yaml-source.ts';

type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Holds the content against a schema. Every issue becomes a problem with its line. */
export function checkConfig<Schema extends v.GenericSchema>(
  schema: Schema,
  source: YamlSource,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, source.value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue, [], source.lineOf)) };
}

/** A schema's issue in the words of the file. `under` is the way to the part that the schema was held against. */
export function problemOf(
  issue: v.GenericIssue,
  under: readonly PathKey[],
  lineOf: YamlSource['lineOf'],
): ConfigProblem {
  const path = [...under, ...(issue.path ?? []).map((item) => keyOf(item.key))];
  return {
    at: spell(path),
    line: lineOf(path),
    expected: expectedWords(issue, path.at(-1)),
    got: gotWords(issue),
  };
}

/** `clauses[2].title`, as messages write it. */
export const spell = (path: readonly PathKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

const keyOf = (key: unknown): PathKey => (typeof key === 'number' ? key : String(key));

const isMissing = (issue: v.GenericIssue): boolean =>
  issue.received === 'undefined' && issue.kind === 'schema';

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text (in quotes if it looks like a number)',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list (one “- …” per line)',
  Object: 'keys with values (“key: value”, indented)',
};

function expectedWords(issue: v.GenericIssue, key: PathKey | undefined): string {
  if (isMissing(issue)) return `the key “${key}”`;
  if (issue.expected === 'never') return 'only keys that belong here';
  // Validations carry their own words, written where the schema is.
  if (issue.kind !== 'schema') return issue.message;
  const expected = issue.expected ?? issue.message;
  const choices = [...expected.matchAll(/"([^"]*)"/g)].map((found) => found[1]);
  return choices.length > 0 ? `one of ${choices.join(', ')}` : (KIND_WORDS[expected] ?? expected);
}

function gotWords(issue: v.GenericIssue): string {
  if (isMissing(issue)) return 'nothing';
  if (issue.expected === 'never') return `the unknown key ${issue.received.replaceAll('"', '')}`;
  if (issue.received === 'Object') return 'keys with values';
  if (issue.received === 'Array') return 'a list';
  return issue.received.length > 80 ? `${issue.received.slice(0, 80)}…` : issue.received;
}
