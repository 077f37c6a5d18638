import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PatternNode, patternTree } from '../../shared/core/rules/reading/pattern-tree.ts';
import { seeded } from '../quality/random.ts';

const CORE = join(import.meta.dirname, '../../shared/core');
/** A regular expression as it is written: after what an expression follows, and up to its closing slash. */
const LITERAL =
  /(?<=[(=,:[!&|?{};]\s*|return\s+)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/g;
/** Whatever the node does not say: letters, digits, marks, blanks, signs. */
const ANYTHING = ['a', 'Z', '0', '19', ' ', '-', '.', '@', 'é', 'ж', '"', '(', ')', '“', '£', '\n', '_', '#'];

/** What the patterns of shared/core are written as. */
function sources(): string[] {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(CORE, file), 'utf8').matchAll(LITERAL)].map(([, source = '']) => source),
  );
}

/** Texts that many patterns match, or nearly match: some for each pattern, always the same. */
export function piecesOfPatterns(perPattern: number): string[] {
  const random = seeded(1984);
  const say = (node: PatternNode): string => {
    switch (node.kind) {
      case 'letters':
        return node.letters;
      case 'blank':
        return ' ';
      case 'nothing':
        return '';
      case 'anything':
        return random.pick(ANYTHING);
      case 'row':
        return node.nodes.map(say).join('');
      case 'choice':
        return say(random.pick(node.nodes));
      case 'optional':
        return random.chance(0.5) ? say(node.node) : '';
      case 'repeated':
        return say(node.node) + say(node.node);
    }
  };
  const pieces = [...new Set(sources())].flatMap((source) => {
    const tree = patternTree(source);
    return Array.from({ length: perPattern }, () => {
      const whole = say(tree);
      // What breaks off begins again and again and never ends.
      return random.chance(0.5) ? whole : whole.slice(0, random.int(1, Math.max(1, whole.length - 1)));
    });
  });
  return [...new Set(pieces)].filter((piece) => piece !== '' && piece.length <= 200);
}

/** What people have thought of against programs that read texts. */
export const NASTY: Readonly<Record<string, string>> = {
  'combining marks': '\u0301',
  'marks on letters': 'a\u0301\u0316\u0489',
  'signs of no width': '\u200b\u200d\u2060',
  'a letter between signs of no width': 'a\u200b',
  'turns of direction': '\u2067',
  'turns that end': '\u2067a\u2069',
  overrides: '\u202ea',
  'null characters': '\u0000',
  'halves of characters': '\ud83d',
  'family emoji': '👩‍👩‍👧‍👦',
  flags: '🇬🇧',
  'variation selectors': '❤\ufe0f\ufe0f',
  brackets: '[(<{',
  'closing brackets': ')]>}',
  'brackets in brackets': '[[a] b c ',
  'quotation marks': '"“„‘«',
  apostrophes: "'’",
  'at signs': '@',
  'addresses without an end': 'a.b@c.d-',
  'spelt addresses': 'a at b dot c ',
  'half an address of mail': '"a b"@',
  'links in links': 'https://a.b/https://',
  'links with marks': 'https://a.b/?&#;:',
  percent: '%20%40',
  'spelt digits': 'zero one two double ',
  'digits one by one': '0 1 ',
  'dates of birth': 'date of birth is as ',
  'passports and plates': 'passport car reg A1 ',
  'hexadecimal digits': 'ab:cd-',
  'dots and digits': '1.2.',
  'signs of spam': 'free win £5 my channel now! ',
  'library words': 'win free library book shelf ',
  'all the words of threats': 'i will kill you should be shot ',
  groups: 'all the women are like the ',
  'letters one by one': 's h i t ',
  'disguised letters': '$h1t@',
  'lines of captions': '00:00:01.000 --> 00:00:02.000\na\n\n',
  'front matter': '---\na: &a [*a]\n',
  'keys without an end': 'a:\n - ',
  'blank lines': '\n\n',
  'carriage returns': '\r',
  'tabs and blanks': '\t \u00a0\u3000',
  'words without blanks': 'Donaudampfschifffahrt',
  Thai: 'ภาษาไทย',
  Chinese: '图书馆。',
  Arabic: 'مكتبة ',
  Hangul: '도서관 ',
};
