import type { GenericIssue } from 'valibot';
import { closest } from '../config/closest.ts';
import { isBlank } from '../text/blank.ts';
import type { FormProblem } from './bundle.ts';
import { noteOf, startOf } from './keys.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { type Path, placeOf } from './place.ts';
import { quote, writeList, writeScalar } from './scalar.ts';

/** What the survey of the front matter knows about places. */
export type Places = {
  readonly lines: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
  readonly meant: ReadonlySet<string>;
  readonly openingLine: number;
};

/** Line of a place, or of the closest thing around it that is there. */
export function lineOf(path: Path, places: Places): number {
  for (let length = path.length; length > 0; length--) {
    const line = places.lines.get(placeOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return places.openingLine;
}

/** A schema's issue under a key of the front matter, as a problem for people. */
export function explainIssue(key: string, issue: GenericIssue, places: Places): FormProblem {
  const inner = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = [key, ...inner];
  const note = noteOf(path);
  const input = issue.input;
  const isTooMany = issue.type === 'max_length' || issue.type === 'max_entries';
  return {
    code: codeOf(issue),
    at: placeOf(path),
    line: lineOf(path, places),
    expected: isTooMany ? `at most ${BUNDLE_LIMITS.listed} entries` : note.expected,
    got: isTooMany ? `${issue.received} entries` : gotOf(input),
    example: corrected(path, issue, places) ?? note.example,
  };
}

function codeOf({ input, type }: GenericIssue): string {
  if (input === undefined) return 'missing-key';
  if (isEmpty(input)) return 'empty';
  if (type === 'max_length' || type === 'max_entries') return 'too-many';
  if (type === 'picklist' && typeof input === 'string') return 'unknown-value';
  if (type === 'regex' || type === 'not_value') return 'unknown-value';
  return 'wrong-type';
}

const isEmpty = (input: unknown): boolean =>
  input === null ||
  (typeof input === 'string' && isBlank(input)) ||
  (Array.isArray(input) && input.length === 0) ||
  (typeof input === 'object' && Object.keys(input).length === 0);

function gotOf(input: unknown): string {
  if (input === undefined) return 'nothing: the key is not there';
  if (isEmpty(input)) return 'nothing behind the colon';
  if (typeof input === 'string') return quote(input);
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'number' || typeof input === 'bigint') return `the number ${input}`;
  if (typeof input === 'boolean') return `the yes-or-no value ${input}`;
  return 'keys with values of their own';
}

/** The written value in the form that was expected, where that can be told. */
function corrected(
  path: Path,
  { input, type, requirement, expected }: GenericIssue,
  places: Places,
): string | undefined {
  const key = path.at(-1);
  const start = startOf(path);
  const isList = path[0] === 'accounts' || typeof key === 'number';
  if (typeof input === 'string' && type === 'picklist') {
    const choices = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, choice]) => choice ?? '');
    const meant = closest(input, choices);
    return meant && start + meant;
  }
  if (path[0] === 'accounts' && typeof input === 'string') return correctedAccounts(input);
  if (typeof input === 'number' || typeof input === 'boolean') {
    // What stands there in the file, not what YAML made of it: 0042 is not 34.
    const text = places.written.get(placeOf(path)) ?? String(input);
    if (path[0] === 'expires' && /^[1-9]\d?$/.test(text)) return `expires: ${text}h`;
    if (path[0] === 'publish' || path[0] === 'expires' || type === 'picklist' || requirement !== undefined)
      return undefined;
    return isList ? `- ${JSON.stringify(text)}` : start + JSON.stringify(text);
  }
  if (
    Array.isArray(input) &&
    type === 'string' &&
    input.length > 0 &&
    input.every((one) => typeof one === 'string')
  )
    return start + writeScalar(input.join(', '));
  return undefined;
}

/** `Mastodon, Bluesky` → `accounts: [mastodon, bluesky]`. */
function correctedAccounts(input: string): string | undefined {
  const ids = input
    .split(/[,;\s]+/)
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((id) => id !== '' && id !== 'and');
  if (ids.length === 0) return undefined;
  return ids.includes('all') ? 'accounts: all' : `accounts: ${writeList(ids)}`;
}
