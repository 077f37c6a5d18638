import { MEDIUM_KEYS, ROOT_KEYS } from './keys.ts';

export type Mending = {
  readonly text: string;
  /** What was expected, in words. */
  readonly expected: string;
};

const KNOWN = [...ROOT_KEYS, ...MEDIUM_KEYS].join('|');
const KEYED = /^(\s*(?:-\s+)?)([A-Za-z][\w-]*)\s*:(?:\s+(.*))?$/;
const GLUED = new RegExp(`^(\\s*(?:-\\s+)?(?:${KNOWN})):(?=\\S)`);
const BARE = new RegExp(`^(\\s*(?:-\\s+)?(?:${KNOWN}))\\s+(?=[^\\s:])`);
const ITEM = /^(\s*-\s+)(.*)$/;

/**
 * What a line that YAML cannot read was probably meant to be, the likeliest first. Whether one of them helps, the
 * parser says. `above` is the last line above that is not blank.
 */
export function mendings(line: string, above: string | undefined): readonly Mending[] {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const untabbed = indent.replaceAll('\t', '  ') + line.slice(indent.length);
  const spacing = indent.includes('\t')
    ? 'spaces, not tabs, at the start of the line'
    : 'keys that belong together to begin in the same column';
  const found: (Mending | undefined)[] = [
    { text: untabbed, expected: spacing },
    { text: keyColumn(above) + line.trimStart(), expected: spacing },
    { text: untabbed.replace(GLUED, '$1: '), expected: 'a space behind the colon' },
    { text: untabbed.replace(BARE, '$1: '), expected: 'a colon behind the key' },
    quoteValue(untabbed.replace(GLUED, '$1: ')),
  ];
  return found.filter((one) => one !== undefined).filter((one) => one.text !== line);
}

/** Blanks up to where the keys of the line above begin, behind its hyphen. */
const keyColumn = (above = ''): string => ' '.repeat(/^\s*(?:-\s+)?/.exec(above)?.[0].length ?? 0);

function quoteValue(line: string): Mending | undefined {
  const keyed = KEYED.exec(line);
  const [start, value] = keyed ? [`${keyed[1]}${keyed[2]}: `, keyed[3]] : (ITEM.exec(line)?.slice(1) ?? []);
  if (start === undefined || value === undefined || value === '') return undefined;
  return {
    text: start + quoted(value),
    expected:
      'quotation marks around this text (others than those in it), because YAML reads it as something else',
  };
}

/** The value in quotation marks, without those that went wrong and without a note behind ` # `. */
function quoted(value: string): string {
  const isQuoted = /^["'“]/.test(value);
  const words = (isQuoted ? value : value.replace(/\s+#\s.*$/, '')).trim();
  const bare = words.replace(/^(["'])(.*)\1$/, '$2').replace(/^“([^“”]*)”$/, '$1');
  const inner = bare === words && isQuoted ? words.replace(/^["']/, '') : bare;
  return inner.includes('"') && !inner.includes("'") ? `'${inner}'` : JSON.stringify(inner);
}
