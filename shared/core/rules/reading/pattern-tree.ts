/**
 * What a regular expression is made of, as far as `required-words.ts` has to know. `blank` is white space that must be
 * there, or the edge of a word; `anything` is whatever is not looked into.
 */
export type PatternNode =
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'row'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly node: PatternNode; readonly isOnce: boolean }
  | { readonly kind: 'repeated'; readonly node: PatternNode };

/** An edge of a word, as `wording` and `anyOf` write it. */
const EDGE = /^\(\?<?!\[\\p\{L\}\\p\{N\}/;
/** Letters in a row, of which none is counted; see `QUANTIFIER`. */
const PLAIN = /(?:[\p{L}\p{N} ,;:'’<>=!#%&@"/-](?![?*+{]))+/uy;
const QUANTIFIER = /[?*+]\??|\{(\d+)(?:(,)(\d*))?\}\??/y;
/** Characters by property or by number. */
const NUMBERED = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z])/iy;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
/** A class of a few plain letters, such as `[ae]`. */
const LETTERS = /^\[([\p{L}\p{N}]{1,6})\]$/u;

/** Reads the source of a pattern with the flag `u`. Whatever it does not know counts as `anything`. */
export function patternTree(source: string): PatternNode {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };

  function choice(): PatternNode {
    const rows = [row()];
    while (source[at] === '|') {
      at += 1;
      rows.push(row());
    }
    const [only] = rows;
    return rows.length === 1 && only ? only : { kind: 'choice', nodes: rows };
  }

  function row(): PatternNode {
    const nodes: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(quantified(atom()));
    return { kind: 'row', nodes };
  }

  function atom(): PatternNode {
    const rest = source.slice(at, at + 40);
    if (rest.startsWith('(')) return group(rest);
    if (rest.startsWith('[')) return lettersOf(take(CLASS)?.[0] ?? '');
    if (rest.startsWith('\\')) return escaped();
    const plain = take(PLAIN)?.[0];
    if (plain !== undefined) return { kind: 'letters', letters: plain };
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    at += letter.length;
    if (letter === '.') return { kind: 'anything' };
    return letter === '^' || letter === '$' ? { kind: 'nothing' } : { kind: 'letters', letters: letter };
  }

  function group(rest: string): PatternNode {
    const opening = /^\((?:\?(?::|<?[=!]|<[^>]+>))?/.exec(rest)?.[0] ?? '(';
    at += opening.length;
    const inside = choice();
    at += 1;
    // What stands around a match is no part of it.
    if (/[=!]$/.test(opening)) return { kind: EDGE.test(rest) ? 'blank' : 'nothing' };
    return inside;
  }

  function escaped(): PatternNode {
    if (take(NUMBERED)) return { kind: 'anything' };
    const letter = source[at + 1] ?? '';
    at += 2;
    if (letter === 's') return { kind: 'blank' };
    if (letter === 'k') at = source.indexOf('>', at) + 1;
    if (letter === 'b') return { kind: 'nothing' };
    return /[\p{L}\p{N}]/u.test(letter) ? { kind: 'anything' } : { kind: 'letters', letters: letter };
  }

  function quantified(node: PatternNode): PatternNode {
    const found = take(QUANTIFIER);
    if (!found) return node;
    const [written, count, comma, most] = found;
    if (/^[?*]/.test(written) || count === '0')
      return { kind: 'optional', node, isOnce: written.startsWith('?') || (comma === ',' && most === '1') };
    // One blank or several are the same to whoever looks for words.
    if (node.kind === 'blank') return node;
    return { kind: 'repeated', node };
  }

  return choice();
}

const lettersOf = (written: string): PatternNode => {
  const letters = LETTERS.exec(written)?.[1];
  if (letters === undefined) return { kind: 'anything' };
  return { kind: 'choice', nodes: [...letters].map((letter) => ({ kind: 'letters', letters: letter })) };
};
