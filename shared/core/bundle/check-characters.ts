import type { FormProblem } from './bundle.ts';

/**
 * Control characters but tab and line feed; halves of characters that cannot be written as UTF-8; the two overrides that
 * make letters run against their own direction, which no language needs.
 */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\u202d\u202e]/u;

export const hasForbiddenCharacters = (text: string): boolean => FORBIDDEN.test(text);

/** The text without characters that nobody can see or type, and one problem for each line that had some. */
export function refuseControlCharacters(text: string): { text: string; problems: FormProblem[] } {
  if (!FORBIDDEN.test(text)) return { text, problems: [] };
  const problems = text.split('\n').flatMap((line, index): FormProblem[] => {
    const found = FORBIDDEN.exec(line);
    return found ? [controlCharacter('post.md', index + 1, found[0], bare(line))] : [];
  });
  return { text: bare(text), problems };
}

export function controlCharacter(at: string, line: number, text: string, example: string): FormProblem {
  const code = FORBIDDEN.exec(text)?.[0].codePointAt(0) ?? 0;
  return {
    code: 'control-character',
    at,
    line,
    expected: 'text that can be seen',
    got: `an invisible control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`,
    example: example.trim() === '' ? 'title: Reading room reopens' : [...example].slice(0, 200).join(''),
  };
}

const bare = (text: string): string => text.replace(new RegExp(FORBIDDEN, 'gu'), '');
