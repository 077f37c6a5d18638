import type { FormProblem } from './bundle.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { quote } from './scalar.ts';

/**
 * What computers put beside files without being asked, and hidden files (object stores do not list them either):
 * never looked at, never counted.
 */
export function isIgnored(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.at(-1) ?? '';
  return (
    parts.includes('__MACOSX') ||
    // `..\\x` is an attack and not a hidden file.
    parts.some((part) => /^\.[^.\\][^\\]*$/.test(part)) ||
    /^(?:Thumbs\.db|desktop\.ini|~\$.*)$/i.test(name)
  );
}

/** Two paths with the same fold are one file on some computer: capitals and composed letters do not tell apart. */
export const foldPath = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase();

/** What is wrong with a path inside a bundle; undefined when it may be used. A folder's ends with `/`. */
export function pathProblem(path: string): FormProblem | undefined {
  const parts = path.replace(/\/$/, '').split('/');
  const example = exampleOf(parts);
  const refuse = (code: string, expected: string): FormProblem => ({
    code,
    at: 'bundle',
    expected,
    got: quote(path),
    example,
  });
  if (path.includes('\\')) return refuse('bad-path', 'paths with / between folder and file');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
    return refuse('bad-path', 'paths that begin inside the bundle');
  if (parts.some((part) => part === '..' || part === '.' || part === ''))
    return refuse('bad-path', 'paths that stay inside the bundle, without . and ..');
  if (/[\p{Cc}\p{Cs}]/u.test(path)) return refuse('bad-path', 'file names that can be read and typed');
  if (new TextEncoder().encode(path).length > BUNDLE_LIMITS.pathBytes)
    return refuse('path-too-long', `names of at most ${BUNDLE_LIMITS.pathBytes} bytes, folders included`);
  if (parts.length > BUNDLE_LIMITS.depth + 1)
    return refuse('path-too-deep', `at most ${BUNDLE_LIMITS.depth} folders inside one another`);
  return undefined;
}

/** The file's own name, if that could be used. */
function exampleOf(parts: readonly string[]): string {
  const name =
    (parts.at(-1) ?? '')
      .split('\\')
      .at(-1)
      ?.replace(/[\p{Cc}\p{Cs}:]/gu, '') ?? '';
  return /^\.*$/.test(name) ? 'reading-room.jpg' : [...name].slice(-60).join('');
}
