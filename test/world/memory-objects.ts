import { createHash } from 'node:crypto';
import { NotFoundError } from '../../shared/core/errors.ts';
import type { ObjectHead, Objects } from '../../shared/ports.ts';
import { rememberAnswer } from '../log-privacy.ts';

const inMemoryOnly = () => Promise.reject(new Error('There are no local files in this world.'));

/** As much of a bucket as text-only posts need. */
export function memoryObjects(): Objects {
  const stored = new Map<string, Uint8Array>();
  const headOf = (key: string, bytes: Uint8Array): ObjectHead => ({ key, bytes: bytes.length });
  return {
    async *list(prefix) {
      for (const [key, bytes] of stored) if (key.startsWith(prefix)) yield headOf(key, bytes);
    },
    async head(key) {
      const bytes = stored.get(key);
      return bytes && headOf(key, bytes);
    },
    async read(key) {
      const bytes = stored.get(key);
      if (!bytes) throw new NotFoundError(`There is nothing at ${key}.`);
      return bytes;
    },
    async write(key, bytes) {
      rememberAnswer(key, bytes);
      stored.set(key, bytes);
      return headOf(key, bytes);
    },
    async delete(key) {
      stored.delete(key);
    },
    download: inMemoryOnly,
    upload: inMemoryOnly,
  };
}

export const revisionOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);
