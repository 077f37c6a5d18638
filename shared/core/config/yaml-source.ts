import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ConfigProblem } from './config-problem.ts';

export type PathKey = string | number;
export type ConfigPath = readonly PathKey[];

/** A configuration file that is well-formed YAML: its content, and where each part of it stands. */
export type YamlSource = {
  readonly value: unknown;
  /** Line of a key, or of the closest thing above it that exists. */
  readonly lineOf: (path: ConfigPath) => number | undefined;
};

type Source =
  | { readonly ok: true; readonly source: YamlSource }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Reads YAML 1.2 (core schema: dates stay text). Aliases are refused: these files have no use for them. */
export function readYaml(text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        at: '',
        line: lines.linePos(error.pos[0]).line,
        expected: 'well-formed YAML (indented with spaces, each key once, text with a colon in quotes)',
        got: error.message,
      })),
    };
  }
  // The schema library takes a list for an object without keys, and would ask for every key of it.
  if (!isMap(document.contents))
    return {
      ok: false,
      problems: [{ at: '', line: 1, expected: 'keys with values (“key: value”)', got: 'something else' }],
    };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return { ok: true, source: { value, lineOf: (path) => lineOf(document.contents, path, lines) } };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ at: '', expected: 'plain values without aliases (*name)', got }] };
  }
}

function lineOf(contents: unknown, path: ConfigPath, lines: LineCounter): number | undefined {
  let node = contents;
  let offset = offsetOf(contents);
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const child = isMap(node) ? pair?.value : itemOf(node, key);
    const at = offsetOf(pair?.key) ?? offsetOf(child);
    if (at === undefined) break;
    offset = at;
    node = child;
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}

const itemOf = (node: unknown, key: PathKey): unknown =>
  isNode(node) && 'items' in node && typeof key === 'number' ? node.items[key] : undefined;

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
