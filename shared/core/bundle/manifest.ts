import type { FormProblem } from './bundle.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { foldPath, isIgnored, pathProblem } from './paths.ts';
import { quote } from './scalar.ts';

/** An entry of a container as its listing tells it, before any of its bytes are read. */
export type Entry = {
  readonly path: string;
  /** As the listing says. It may lie: bytes are counted again when they come. */
  readonly bytes: number;
  readonly isFolder: boolean;
};

export type Manifest<E extends Entry> = {
  /** The files to take, their paths in NFC. */
  readonly admitted: readonly { readonly path: string; readonly entry: E }[];
  readonly problems: readonly FormProblem[];
  /** The container as a whole breaks a limit: nothing of it is to be read. */
  readonly isRefused: boolean;
};

/** Decides from the listing alone what of a container may be read. */
export function checkManifest<E extends Entry>(entries: readonly E[]): Manifest<E> {
  // Sorted, so that a folder and a zip of it get the same answer.
  const counted = entries
    .filter((entry) => !isIgnored(entry.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const whole = wholeProblems(counted);
  const seen = new Map<string, string>();
  const problems: FormProblem[] = [...whole];
  const admitted: { path: string; entry: E }[] = [];
  for (const entry of counted) {
    const path = entry.path.normalize('NFC');
    const problem = pathProblem(path) ?? (entry.isFolder ? undefined : fileProblem(path, seen));
    if (problem) problems.push(problem);
    else if (!entry.isFolder) admitted.push({ path, entry });
  }
  return { admitted, problems: problems.slice(0, BUNDLE_LIMITS.problems), isRefused: whole.length > 0 };
}

function wholeProblems(entries: readonly Entry[]): FormProblem[] {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return [
    ...(entries.length > BUNDLE_LIMITS.entries ? [tooManyEntries(entries.length)] : []),
    ...(bytes > BUNDLE_LIMITS.bytes ? [tooLarge(bytes)] : []),
  ];
}

function fileProblem(path: string, seen: Map<string, string>): FormProblem | undefined {
  const first = seen.get(foldPath(path));
  seen.set(foldPath(path), first ?? path);
  if (first !== undefined)
    return {
      code: 'duplicate-name',
      at: 'bundle',
      expected: 'file names that differ by more than capitals',
      got: first === path ? `${quote(path)} twice` : `${quote(first)} and ${quote(path)}`,
      example: path.replace(/(\.[^./]*)?$/, '-2$1'),
    };
  return /\.zip$/i.test(path) ? archiveInside(path) : undefined;
}

export const archiveInside = (path: string): FormProblem => ({
  code: 'zip-in-zip',
  at: 'bundle',
  expected: 'post.md, pictures, videos and caption files, not an archive or an office document',
  got: quote(path),
  example: 'reading-room.jpg',
});

export const tooManyEntries = (count: number): FormProblem => ({
  code: 'too-many-entries',
  at: 'bundle',
  expected: `at most ${BUNDLE_LIMITS.entries} files and folders`,
  got: `${count} or more`,
  example: 'post.md and the files that it lists, nothing else',
});

const MEGABYTE = 1_000_000;

export const tooLarge = (bytes: number): FormProblem => ({
  code: 'too-large',
  at: 'bundle',
  expected: `at most ${BUNDLE_LIMITS.bytes / MEGABYTE} MB of files, unpacked`,
  got: `${Math.ceil(bytes / MEGABYTE)} MB or more`,
  example: 'smaller pictures, or a shorter video',
});
