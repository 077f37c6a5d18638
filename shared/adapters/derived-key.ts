import { UsageError } from '../core/errors.ts';

const DERIVED = /^media\/[0-9a-f]{64}\.[a-z0-9]{3,4}$/;

/** Whether a key is that of a file made for publishing, and of nothing else that is stored. */
export const isDerivedKey = (key: string): boolean => DERIVED.test(key);

/** @throws UsageError for the key of an original, a report or anything else that is not for strangers. */
export function assertDerivedKey(key: string): void {
  if (isDerivedKey(key)) return;
  throw new UsageError(
    `“${key}” is not for networks to fetch. Expected the key of a file made for publishing: media/, its SHA-256 and its extension.`,
  );
}
