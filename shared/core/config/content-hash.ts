import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256, in hexadecimal, of what a value says: the order of keys does not matter, absent keys do not count. */
export const contentHash = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

/** JSON with sorted keys and no spaces. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
