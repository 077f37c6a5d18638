import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** A folder with one JSON file per key. What `write` and `remove` did is there after SIGKILL and power loss. */
export type JsonFolder = {
  write(key: string, value: unknown): void;
  /** Absent is fine. */
  remove(key: string): void;
  /**
   * Everything that `parse` takes. A file that it throws at, or that is not JSON, is renamed to `….damaged` and told
   * to `onProblem`, so that one file edited by hand does not stop the rest.
   */
  readAll<T>(parse: (json: unknown) => T, onProblem: (message: string) => void): T[];
};

/**
 * Files are written beside their place and renamed over it, so a reader sees the old or the new content and never
 * half of one. Synchronous on purpose: nobody can be answered from a state that is not on disk yet.
 */
export function jsonFolder(path: string): JsonFolder {
  mkdirSync(path, { recursive: true });

  return {
    write(key, value) {
      const file = join(path, fileName(key));
      const draft = `${file}.draft`;
      const descriptor = openSync(draft, 'w');
      try {
        writeSync(descriptor, `${JSON.stringify(value, undefined, 2)}\n`);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(draft, file);
    },

    remove(key) {
      rmSync(join(path, fileName(key)), { force: true });
    },

    readAll(parse, onProblem) {
      return readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .flatMap((name) => {
          const file = join(path, name);
          try {
            return [parse(JSON.parse(readFileSync(file, 'utf8')))];
          } catch (cause) {
            renameSync(file, `${file}.damaged`);
            const reason = cause instanceof Error ? cause.message : String(cause);
            onProblem(
              `${file} is not what was written there (${reason}). It was set aside as ${name}.damaged.`,
            );
            return [];
          }
        });
    },
  };
}

/** Readable, and different for keys that differ only in case, which some file systems take for one name. */
function fileName(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${key.replace(/[^0-9a-zA-Z_.-]/g, '~').slice(0, 160)}~${hash}.json`;
}
