import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type ParsedNode,
  type Scalar,
} from 'yaml';
import { closest } from '../config/closest.ts';
import type { FormProblem } from './bundle.ts';
import { MEDIUM_KEYS, noteOf, ROOT_KEYS, SYNONYMS, startOf } from './keys.ts';
import { type Path, placeOf } from './place.ts';
import { quote, writeScalar } from './scalar.ts';

/** What stands where in the front matter, and what is wrong with it whatever the values mean. */
export type Survey = {
  /** Line in `post.md` by place. */
  readonly lines: Map<string, number>;
  /** How plain values were written, by place: `1984` is a number to YAML and a title to a librarian. */
  readonly written: Map<string, string>;
  /** Keys that unknown ones were probably meant to be: they are not missing as well. */
  readonly meant: Set<string>;
  readonly problems: FormProblem[];
};

/** Walks the parsed front matter. `lineOf` turns the parser's offsets into lines of `post.md`. */
export function surveyFrontMatter(
  root: ParsedNode | null,
  counter: LineCounter,
  openingLine: number,
): Survey {
  const survey: Survey = { lines: new Map(), written: new Map(), meant: new Set(), problems: [] };
  const lineOf = (node: Node): number => counter.linePos(node.range?.[0] ?? 0).line + openingLine;
  if (root) walk(root, [], survey, lineOf);
  return survey;
}

type LineOf = (node: Node) => number;

function walk(node: unknown, path: Path, survey: Survey, lineOf: LineOf): void {
  if (isMap(node)) walkMap(node.items, path, survey, lineOf);
  else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      const inner = [...path, index];
      if (isScalar(item) || isMap(item) || isSeq(item) || isAlias(item))
        survey.lines.set(placeOf(inner), lineOf(item));
      walk(item, inner, survey, lineOf);
    });
  } else if (isScalar(node)) readScalar(node, path, survey, lineOf);
}

function walkMap(
  items: readonly { key: unknown; value: unknown }[],
  path: Path,
  survey: Survey,
  lineOf: LineOf,
): void {
  const seen = new Map<string, number>();
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = lineOf(key);
    const inner = [...path, name];
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, line);
      survey.lines.set(placeOf(inner), line);
    } else {
      survey.problems.push({
        code: 'duplicate-key',
        at: placeOf(inner),
        line,
        expected: `each key once: put both values into line ${first}, or choose one, and take this line out`,
        got: `${quote(name)} again, as in line ${first}`,
        example: '',
      });
    }
    const known = knownKeys(inner);
    if (known && !known.includes(name)) {
      const meant = meantKey(name, known);
      if (meant !== undefined) survey.meant.add(placeOf([...path, meant]));
      survey.problems.push({ ...unknownKey(inner, value, known, meant), line });
    }
    walk(value, inner, survey, lineOf);
  }
}

/** Undefined where any key may stand: those of `text` are account ids, and checked against `accounts`. */
function knownKeys(path: Path): readonly string[] | undefined {
  if (path.length === 1) return ROOT_KEYS;
  return path.length === 3 && path[0] === 'media' && typeof path[1] === 'number' ? MEDIUM_KEYS : undefined;
}

function meantKey(name: string, known: readonly string[]): string | undefined {
  const synonym = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;
  return synonym !== undefined && known.includes(synonym) ? synonym : closest(name, known);
}

function unknownKey(
  path: Path,
  value: unknown,
  known: readonly string[],
  meant: string | undefined,
): FormProblem {
  const name = String(path.at(-1));
  const isForMedia = path.length === 1 && MEDIUM_KEYS.some((key) => key === name);
  return {
    code: 'unknown-key',
    at: placeOf(path),
    expected: isForMedia
      ? `${quote(name)} under an entry of media, indented like its file`
      : meant === undefined
        ? `one of the keys ${known.join(', ')} (or take the line out)`
        : `a key that exists, probably ${quote(meant)}`,
    got: quote(name),
    example: isForMedia
      ? `media:\n  - file: reading-room.jpg\n${noteOf(['media', 0, name]).example}`
      : // Any of the keys would be a guess, and is probably there already.
        meant === undefined
        ? ''
        : exampleOf([...path.slice(0, -1), meant], value),
  };
}

/** The key with the value that was written, if it is one line of text; otherwise with a right one. */
function exampleOf(path: Path, value: unknown): string {
  const isShort =
    isScalar(value) && typeof value.value === 'string' && /^[^\p{Cc}]{1,200}$/u.test(value.value);
  return isShort ? startOf(path) + writeScalar(String(value.value)) : noteOf(path).example;
}

function readScalar(node: Scalar, path: Path, survey: Survey, lineOf: LineOf): void {
  if (node.source !== undefined) survey.written.set(placeOf(path), node.source);
  // Quotation marks that a word processor has curled are text to YAML, and would be published.
  const curled = node.type === 'PLAIN' ? /^[“„‘«]([^“”„‘«»]*)[”“’»]$/.exec(node.source ?? '') : null;
  if (!curled) return;
  survey.problems.push({
    code: 'curly-quotes',
    at: placeOf(path),
    line: lineOf(node),
    expected: `straight quotation marks around the value, or none (to publish curly ones, write straight ones around them)`,
    got: node.source ?? '',
    example:
      typeof path.at(-1) === 'number'
        ? `- ${JSON.stringify(curled[1])}`
        : startOf(path) + JSON.stringify(curled[1]),
  });
}
