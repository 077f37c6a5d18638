import type { FormProblem } from './bundle.ts';
import { quote } from './scalar.ts';

export type PostParts = {
  readonly frontMatter: string;
  /** Line of the opening `---`, from 1. */
  readonly openingLine: number;
  readonly body: string;
  /** Line where the body's first word stands; the closing `---` when there is none. */
  readonly bodyLine: number;
};

export type Split =
  | { readonly ok: true; readonly parts: PostParts }
  | { readonly ok: false; readonly problem: FormProblem };

const FENCE = /^---\s*$/;
/** What word processors and slips make of `---`. */
const NEARLY_FENCE = /^\s*(?:-{2,}|[–—―]+|\*\*\*|- - -)\s*$/;
const EXPECTED = 'the keys between two lines that hold three hyphens and nothing else';

/**
 * Parts `post.md` into front matter and body. The text has `\n` line ends. Blank lines before the front matter are
 * fine; a line `---` further down in the body is the author's own.
 */
export function splitPost(text: string): Split {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  const first = lines[opening];
  if (first === undefined)
    return refuse('no-front-matter', 1, 'an empty file', '---\ntitle: Reading room reopens\n---');
  if (!FENCE.test(first)) {
    const example = NEARLY_FENCE.test(first) ? '---' : `---\ntitle: Reading room reopens`;
    return refuse('no-front-matter', opening + 1, quote(first), example);
  }
  const closing = lines.findIndex((line, index) => index > opening && FENCE.test(line));
  if (closing === -1) {
    const nearly = lines.findIndex((line, index) => index > opening && NEARLY_FENCE.test(line));
    const at = nearly === -1 ? opening : nearly;
    const got = nearly === -1 ? 'only the first of them' : quote(lines[nearly] ?? '');
    return refuse('front-matter-not-closed', at + 1, got, '---');
  }
  const word = lines.findIndex((line, index) => index > closing && line.trim() !== '');
  return {
    ok: true,
    parts: {
      frontMatter: lines.slice(opening + 1, closing).join('\n'),
      openingLine: opening + 1,
      body: lines.slice(closing + 1).join('\n'),
      bodyLine: (word === -1 ? closing : word) + 1,
    },
  };
}

const refuse = (code: string, line: number, got: string, example: string): Split => ({
  ok: false,
  problem: { code, at: 'post.md', line, expected: EXPECTED, got, example },
});
