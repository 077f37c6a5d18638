import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FormProblem } from './bundle.ts';
import { quote } from './scalar.ts';

/** Longest post id, in characters. */
export const LONGEST_ID = 60;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The post id of a bundle's name. A name that is an id (small letters a to z, digits, single hyphens) is the id.
 * Any other name is refused with a better one: were `Reading Room` quietly read as `reading-room`, it would replace
 * the post that is called so. The refusal is reported under an id of its own, which no other name shares.
 */
export function postIdOf(name: string): { readonly id: string; readonly problem?: FormProblem } {
  if (isPostId(name)) return { id: name };
  const better = suggestPostId(name);
  const own = bytesToHex(sha256(utf8ToBytes(name))).slice(0, 12);
  return {
    id: `${better.slice(0, LONGEST_ID - 13).replace(/-$/, '')}-${own}`,
    problem: {
      code: 'bad-name',
      at: 'name',
      expected: `a name of small letters and digits, with single hyphens between them, at most ${LONGEST_ID} in all`,
      got: quote(name),
      example: better,
    },
  };
}

export const isPostId = (name: string): boolean => name.length <= LONGEST_ID && ID.test(name);

/** A name that could be used instead: `Café: Öffnung!` → `cafe-offnung`. Always an id, not always a different one. */
export function suggestPostId(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID + 1)
    .replace(/^-+/, '');
  const whole = id.length <= LONGEST_ID ? id : (id.replace(/-[^-]*$/, '') || id).slice(0, LONGEST_ID);
  return whole.replace(/-+$/, '') || 'post';
}

/**
 * The name of the bundle that an uploaded object belongs to: `incoming/<name>.zip` or `incoming/<name>/…`.
 * Undefined for anything else, such as the folder's own marker or a loose file.
 */
export function bundleNameOf(key: string): string | undefined {
  return /^incoming\/([^/]+?)(?:\.zip$|\/.)/i.exec(key)?.[1];
}
