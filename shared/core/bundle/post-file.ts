import type { FormProblem } from './bundle.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { quote } from './scalar.ts';

export const POST_FILE = 'post.md';

/**
 * The folder, `''` or `name/`, that holds the bundle: people zip the folder as often as what is in it. All files are
 * one folder down, or `post.md` is at the top.
 */
export function rootOf(paths: readonly string[]): string {
  if (paths.includes(POST_FILE)) return '';
  const folder = /^[^/]+\//.exec(paths[0] ?? '')?.[0];
  return folder !== undefined && paths.every((path) => path.startsWith(folder)) ? folder : '';
}

/** Without `post.md` there is no post. It may be there under a name that looks like it. */
export function missingPostFile(paths: readonly string[]): FormProblem {
  const near = paths.find((path) => /(?:^|\/)post(?:\.\w+)*$/i.test(path));
  return {
    code: 'missing-file',
    at: POST_FILE,
    expected: near
      ? `a file with the name ${POST_FILE}, in small letters, beside the pictures`
      : `a file with the name ${POST_FILE}`,
    got: near ? quote(near) : 'none',
    example: POST_FILE,
    file: POST_FILE,
  };
}

/** The text of `post.md`: UTF-8, of bounded size. A byte order mark is dropped. */
export function readPostFile(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: FormProblem } {
  if (bytes.byteLength > BUNDLE_LIMITS.postMdBytes)
    return {
      problem: {
        code: 'post-too-large',
        at: POST_FILE,
        expected: `at most ${BUNDLE_LIMITS.postMdBytes / 1_000_000} MB`,
        got: `${(bytes.byteLength / 1_000_000).toFixed(1)} MB`,
        example: 'plain text, with pictures as files of their own',
      },
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return {
      problem: {
        code: 'not-utf-8',
        at: POST_FILE,
        ...(!isUtf16 && { line: lineOfFault(bytes) }),
        expected: 'plain text in UTF-8',
        got: isUtf16 ? 'UTF-16, which Windows also calls Unicode' : 'other bytes than UTF-8 has',
        example:
          'Save as: in Notepad choose the encoding UTF-8; in Word choose Plain Text, then Other encoding, UTF-8',
      },
    };
  }
}

/** Line feeds are the same byte in all encodings that are like ASCII, so whole lines can be tried one by one. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
    line += 1;
  }
  return line;
}
