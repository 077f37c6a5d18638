import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { lstat, opendir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { BUNDLE_LIMITS } from '../shared/core/bundle/limits.ts';
import { isIgnored } from '../shared/core/bundle/paths.ts';
import { contentHash } from '../shared/core/config/content-hash.ts';

const STAMPS = v.record(v.string(), v.string());

export type LookedAt = Awaited<ReturnType<typeof openLookedAt>>;

/**
 * How each bundle of an inbox lay there when intake looked at it. A bucket tells of what is sent, once, whether or not anybody
 * listens at that moment; a folder tells nothing of what happened while nothing ran, but its files have dates.
 */
export async function openLookedAt(inbox: string, file: string) {
  const there = new Set(await readdir(inbox));
  const stamps = Object.fromEntries(Object.entries(stampsIn(file)).filter(([name]) => there.has(name)));
  return {
    /** Whether somebody put it there once more, or changed it, since intake looked. What intake never looked at, it knows itself. */
    async isSentAgain(name: string): Promise<boolean> {
      const stamp = stamps[name];
      return stamp !== undefined && stamp !== (await stampOf(inbox, name));
    },
    /** To be asked before intake looks: what changes after that is another stamp. */
    stampOf: (name: string): Promise<string> => stampOf(inbox, name),
    keep(name: string, stamp: string): void {
      if (stamps[name] === stamp) return;
      stamps[name] = stamp;
      // Whole or not at all: a process may be killed at any time.
      writeFileSync(`${file}.part`, `${JSON.stringify(stamps, undefined, 2)}\n`);
      renameSync(`${file}.part`, file);
    },
  };
}

/** The file is this program's own: whatever else it says counts as nothing. */
function stampsIn(file: string): Record<string, string> {
  try {
    const read = v.safeParse(STAMPS, JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}

/** Hash over the paths, sizes and dates of its files. What cannot be read is intake's matter, as their content is. */
async function stampOf(inbox: string, name: string): Promise<string> {
  const lines: string[] = [];
  try {
    for await (const path of filesOf(join(inbox, name))) {
      const { size, mtimeMs } = await lstat(path);
      lines.push(JSON.stringify([relative(inbox, path), size, mtimeMs]));
      if (lines.length > BUNDLE_LIMITS.looked) break;
    }
  } catch {
    lines.push('and more');
  }
  return contentHash(lines.sort());
}

async function* filesOf(bundle: string): AsyncGenerator<string> {
  if (!(await lstat(bundle)).isDirectory()) {
    yield bundle;
    return;
  }
  for await (const entry of await opendir(bundle, { recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !isIgnored(relative(bundle, path))) yield path;
  }
}
