import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { DAY } from '../../core/time.ts';
import type { KnownFacts } from '../../ports.ts';
import { folderObjects } from '../embedded/folder-objects.ts';
import { dropOldFiles } from './drop-old-files.ts';
import { KNOWN_FOR_DAYS } from './facts-version.ts';
import { type KnownFactsOptions, objectKnownFacts } from './object-known-facts.ts';

const FOLDER = 'imprimatur';

/**
 * Where this user's programs keep what they can make again (XDG Base Directory Specification, which lets paths that are
 * not absolute be ignored). Undefined for a user without a home.
 */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { XDG_CACHE_HOME: named } = env;
  if (named !== undefined && isAbsolute(named)) return join(named, FOLDER);
  const home = homedir();
  return existsSync(home) ? join(home, '.cache', FOLDER) : undefined;
}

/**
 * Keeps facts for the person at this desk, in the user's cache folder, which nobody else may read: the words of
 * pictures are in them. Undefined where there is no place for them; then everything is measured anew each time.
 */
export function deskKnownFacts(
  options: Omit<KnownFactsOptions, 'objects'>,
  env: NodeJS.ProcessEnv = process.env,
): KnownFacts | undefined {
  const folder = cacheFolder(env);
  if (folder === undefined) return undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // It may be there from before, or somebody's `umask` may be odd.
    chmodSync(folder, 0o700);
  } catch {
    return undefined;
  }
  const known = objectKnownFacts({ ...options, objects: folderObjects({ root: folder }) });
  const dropped = dropOldFiles(join(folder, 'facts'), options.clock.now() - KNOWN_FOR_DAYS * DAY);
  return {
    find: known.find,
    async keep(facts) {
      await dropped;
      await known.keep(facts);
    },
  };
}
