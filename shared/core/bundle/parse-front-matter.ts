import { type Document, isMap, Lexer, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { FormProblem } from './bundle.ts';
import { MEDIUM_EXAMPLE } from './keys.ts';
import { type Mending, mendings } from './mend-line.ts';
import { quote } from './scalar.ts';
import { type Survey, surveyFrontMatter } from './survey.ts';

export type FrontMatter = Survey & {
  /** The keys and values; undefined where YAML could make nothing of them. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
};

/** Where the parser stumbles first: line from 0 inside the front matter. */
type Fault = { readonly line: number; readonly code: string };
type Attempt = {
  readonly document: Document.Parsed<ParsedNode>;
  readonly counter: LineCounter;
  readonly fault?: Fault;
};

/** Longer front matter is not mended: each mending parses all of it again. */
const LONGEST_MENDED = 8_192;
const MOST_MENDED = 12;

/**
 * Parses front matter as YAML 1.2 (core schema, no aliases, anchors or tags). A line that YAML cannot read is mended
 * in the obvious way, if that helps, and reported with the mended line: so that one slip does not hide what else is
 * wrong. What was mended is never accepted.
 */
export function parseFrontMatter(text: string, openingLine: number): FrontMatter {
  const lines = text.split('\n');
  const problems: FormProblem[] = [];
  let current = attempt(lines);
  while (current.fault) {
    const { fault } = current;
    const mended =
      text.length <= LONGEST_MENDED && problems.length < MOST_MENDED ? mend(lines, fault) : undefined;
    const line = mended?.line ?? fault.line;
    const at = openingLine + 1 + line;
    problems.push(explain(fault.code, lines[line]?.trim() ?? '', at, mended?.mending));
    if (!mended)
      return { value: undefined, lines: new Map(), written: new Map(), meant: new Set(), problems };
    lines[line] = mended.mending.text;
    current = mended.next;
  }
  const survey = surveyFrontMatter(current.document.contents, current.counter, openingLine);
  // Whoever puts quotation marks around the value of a key that does not exist has to come back for the key.
  const unknown = new Set(
    survey.problems.map(({ code, line }) => (code === 'unknown-key' ? line : undefined)),
  );
  const others = problems.filter(({ line }) => !unknown.has(line));
  return { ...survey, value: readValue(current.document), problems: [...others, ...survey.problems] };
}

function attempt(lines: readonly string[]): Attempt {
  const text = lines.join('\n');
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    // Duplicates are found by the survey, which knows the first one's line.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const offsets = [
    ...document.errors.map((error) => ({ code: String(error.code), offset: error.pos[0] })),
    ...(document.errors.length === 0 ? specials(document) : []),
    ...hashtags(text),
  ];
  const faults = offsets.map(({ code, offset }) => ({ code, line: counter.linePos(offset).line - 1 }));
  if (faults.length === 0 && document.contents && !isMap(document.contents))
    faults.push({ code: 'NOT_KEYS', line: lines.findIndex((line) => /^\s*[^\s#]/.test(line)) });
  const [fault] = faults
    .map((one) => ({ ...one, line: Math.min(Math.max(one.line, 0), lines.length - 1) }))
    .sort((a, b) => a.line - b.line);
  return { document, counter, ...(fault && { fault }) };
}

/** `&name`, `*name` and `!name` at the start of a value: YAML would swallow them without a word. */
function specials(document: Document.Parsed<ParsedNode>): { code: string; offset: number }[] {
  const found: { code: string; offset: number }[] = [];
  const add = (node: { range?: [number, number, number] | null }) =>
    found.push({ code: 'SPECIAL', offset: node.range?.[0] ?? 0 });
  visit(document, {
    Alias: (_key, node) => void add(node),
    Value: (_key, node) => void ((node.anchor !== undefined || node.tag !== undefined) && add(node)),
  });
  return found;
}

/** `alt: Books #ReadingWeek`: to YAML the hashtag is a note, and would silently be lost. Notes have a space after #. */
function hashtags(text: string): { code: string; offset: number }[] {
  const found: { code: string; offset: number }[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer marks documents, ends of flow and scalars with one control character that is not in the text.
    if (token === '\u{2}' || token === '\u{18}' || token === '\u{1f}') continue;
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (/^#[^\s#!]/.test(token) && before.trim() !== '' && text.startsWith(token, offset))
      found.push({ code: 'HASHTAG', offset });
    offset += token.length;
  }
  return found;
}

type Mended = { readonly line: number; readonly mending: Mending; readonly next: Attempt };

/** Tries the line of the fault, then lines above it whose quotation mark was never closed. */
function mend(lines: readonly string[], fault: Fault): Mended | undefined {
  const unclosed = lines
    .map((text, line) => ({ text, line }))
    .filter(({ text, line }) => line < fault.line && /:\s+(["'])(?!.*\1\s*$)/.test(text))
    .slice(-3);
  const helpful = [fault.line, ...unclosed.reverse().map((one) => one.line)].flatMap((line): Mended[] => {
    const above = lines.slice(0, line).findLast((text) => text.trim() !== '');
    return mendings(lines[line] ?? '', above)
      .map((mending) => ({ line, mending, next: attempt(lines.with(line, mending.text)) }))
      .filter(({ next }) => !next.fault || next.fault.line > fault.line);
  });
  return helpful.find(({ next }) => !next.fault) ?? helpful[0];
}

function explain(code: string, written: string, line: number, mending: Mending | undefined): FormProblem {
  return {
    code: code === 'HASHTAG' ? 'hashtag-lost' : code === 'TAB_AS_INDENT' ? 'tab' : 'malformed-yaml',
    at: 'post.md',
    line,
    expected:
      code === 'HASHTAG'
        ? HASHTAG_LOST
        : (mending?.expected ?? EXPLAINED[code] ?? 'lines of the form `key: value`'),
    got: quote(written),
    example: mending?.text ?? (isLayout(code) ? MEDIUM_EXAMPLE : 'title: "Reading room reopens"'),
  };
}

const isLayout = (code: string): boolean => /INDENT|MISSING_CHAR/.test(code);

const HASHTAG_LOST =
  'quotation marks around a text with a hashtag (without them YAML drops all from the # on)';

const EXPLAINED: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'spaces, not tabs, at the start of the line',
  MISSING_CHAR:
    'every quotation mark and bracket to be closed, and keys that belong together in the same column',
  SPECIAL: 'quotation marks around a text that begins with &, * or !',
  NON_STRING_KEY: 'a word before the colon',
  RESOURCE_EXHAUSTION: 'brackets and lists that are not put inside one another so deeply',
};

function readValue(document: Document.Parsed<ParsedNode>): Readonly<Record<string, unknown>> | undefined {
  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  return isRecord(value) ? value : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
